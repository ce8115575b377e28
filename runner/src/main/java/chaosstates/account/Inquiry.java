package chaosstates.account;

import chaosstates.catalogue.Catalogue;
import chaosstates.compile.Compilation;
import chaosstates.json.JsonObject;
import chaosstates.lambdas.api.Call;
import chaosstates.lambdas.api.Client;
import chaosstates.lambdas.api.World;
import chaosstates.lambdas.aws.AwsClients;
import chaosstates.lambdas.aws.Executions;
import chaosstates.lambdas.function.Implementations;
import chaosstates.plan.Plan;
import chaosstates.substitution.Substitution;
import java.util.function.Supplier;

/**
 * Subject of the questions, and the means to ask them.
 *
 * @param configuration of the experiment, as far as it is known
 * @param world which is looked at only
 * @param aws for what activities do not call
 * @param machines the way to the machines, which needs a region
 */
record Inquiry(
        Compilation compiled,
        Catalogue catalogue,
        Implementations implementations,
        JsonObject configuration,
        World world,
        AwsClients aws,
        Supplier<Executions> machines,
        Hosts hosts) {

    /** Returns the way to the machines of the region. */
    Executions executions() {
        return machines.get();
    }

    Plan plan() {
        return compiled.plan();
    }

    /** Returns the inquiry with more of the configuration. */
    Inquiry knowing(JsonObject found) {
        return new Inquiry(
                compiled,
                catalogue,
                implementations,
                configuration.with(found),
                world,
                aws,
                machines,
                hosts);
    }

    /** Returns a client of a service in the region of the experiment, with one's own identity. */
    Client client(String service) {
        return world.aws().client(service, own());
    }

    String region() {
        return world.aws().region(own());
    }

    /** Returns the call by which one asks for oneself: in whatever role activities may ask. */
    private Call own() {
        JsonObject place =
                configuration
                        .get("aws_region")
                        .map(region -> JsonObject.EMPTY.with("aws_region", region))
                        .orElse(JsonObject.EMPTY);
        return new Call(JsonObject.EMPTY, place, JsonObject.EMPTY);
    }

    Substitution substitution() {
        return Substitution.of(configuration, JsonObject.EMPTY);
    }
}
