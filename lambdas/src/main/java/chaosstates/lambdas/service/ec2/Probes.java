package chaosstates.lambdas.service.ec2;

import static chaosstates.lambdas.api.Client.with;

import chaosstates.json.Json;
import chaosstates.json.JsonObject;
import chaosstates.lambdas.api.Client;
import chaosstates.lambdas.api.Given;
import chaosstates.lambdas.api.Raised;
import chaosstates.python.PythonValues;
import java.util.List;

/** Probes of instances. */
final class Probes {

    private Probes() {}

    static JsonObject describeInstances(Given given) {
        return given.client("ec2").all("DescribeInstances", with("Filters", given.get("filters")));
    }

    static Json countInstances(Given given) {
        return Json.of(describeInstances(given).list("Reservations").size());
    }

    static Json countMinInstances(Given given) {
        double least = Share.number(given, "min_count");
        return Json.of(describeInstances(given).list("Reservations").size() >= least);
    }

    static Json instanceState(Given given) {
        Client ec2 = given.client("ec2");
        if (!given.has("instance_ids") && !given.has("filters")) {
            throw Raised.activityFailed(
                    "Probe \"instance_state\" missing required parameter \"instance_ids\" or"
                            + " \"filters\"");
        }
        List<JsonObject> found =
                given.has("instance_ids")
                        ? Instances.named(ec2, given.get("instance_ids"))
                        : Instances.filtered(ec2, given.get("filters"));
        Raised.first(found);
        Json wanted = given.get("state");
        return Json.of(
                found.stream()
                        .map(it -> it.object("State").get("Name").orElse(Json.ofNull()))
                        .allMatch(state -> PythonValues.equal(state, wanted)));
    }
}
