package chaosstates.lambdas.service.ecs;

import static chaosstates.lambdas.api.Client.with;

import chaosstates.json.Json;
import chaosstates.json.JsonObject;
import chaosstates.lambdas.api.Client;
import chaosstates.lambdas.api.Given;
import chaosstates.lambdas.api.Raised;
import chaosstates.lambdas.api.Refused;
import chaosstates.python.PythonText;
import chaosstates.python.PythonValues;
import java.util.List;

/** Services: how many tasks they have, and how these are placed and replaced. */
final class Services {

    private Services() {}

    static Json setDesiredCount(Given given) {
        Client ecs = given.client("ecs");
        Existing.check(given, ecs);
        JsonObject change = service(given).with("desiredCount", given.get("desired_count"));
        return ecs.call("UpdateService", change);
    }

    static Json setDeploymentConfiguration(Given given) {
        checkPercents(given.get("minimum_healthy_percent"), given.get("maximum_percent"));
        Client ecs = given.client("ecs");
        if (Existing.clusters(given, ecs).list("clusters").isEmpty()) {
            throw Existing.missing("cluster: " + given.str("cluster"));
        }
        if (Existing.services(given, ecs).list("services").isEmpty()) {
            throw Existing.missing(
                    "service: %s on %s".formatted(given.str("service"), given.str("cluster")));
        }
        JsonObject configuration =
                with("maximumPercent", given.get("maximum_percent"))
                        .with("minimumHealthyPercent", given.get("minimum_healthy_percent"));
        JsonObject change = service(given).with("deploymentConfiguration", configuration);
        return ecs.call("UpdateService", change);
    }

    private static void checkPercents(Json least, Json most) {
        if (!PythonValues.isNumeric(least) || !PythonValues.isNumeric(most)) {
            throw new Raised(
                    "TypeError",
                    "'>' not supported between instances of '%s' and '%s'"
                            .formatted(PythonText.type(least), PythonText.type(most)));
        }
        if (!PythonValues.isAtMost(least, most)) {
            throw Raised.activityFailed(
                    "minimum_healthy_percent cannot be larger than maximum_percent");
        }
    }

    static Json setPlacementStrategy(Given given) {
        String type = given.str("placement_type");
        if (List.of("spread", "binpack").contains(type)) {
            given.needs(
                    "placement_field",
                    "\"placement_field\" is required when using \"spread\" or \"binpack\"");
        }
        Client ecs = given.client("ecs");
        Existing.check(given, ecs);
        JsonObject plain = with("type", given.get("placement_type"));
        JsonObject strategy =
                type.equals("random") ? plain : given.and(plain, "field", "placement_field");
        JsonObject change = service(given).with("placementStrategy", List.of(strategy));
        return Refused.asSaid(() -> ecs.call("UpdateService", change));
    }

    static Json isDeploying(Given given) {
        return Json.of(found(given).list("deployments").size() > 1);
    }

    static Json allRunning(Given given) {
        JsonObject service = found(given);
        return Json.of(
                service.get("desiredCount")
                        .orElse(Json.ofNull())
                        .equals(service.get("runningCount").orElse(Json.ofNull())));
    }

    private static JsonObject found(Given given) {
        return Existing.services(given, given.client("ecs")).objects("services").stream()
                .findFirst()
                .orElseThrow(() -> Raised.activityFailed("Error retrieving service data from AWS"));
    }

    static Json describe(Given given) {
        JsonObject found = Existing.services(given, given.client("ecs"));
        if (found.list("services").isEmpty()) {
            throw Raised.activityFailed(
                    "Unable to collect service %s on cluster %s"
                            .formatted(given.str("service"), given.str("cluster")));
        }
        return found;
    }

    private static JsonObject service(Given given) {
        return with("cluster", given.get("cluster")).with("service", given.get("service"));
    }
}
