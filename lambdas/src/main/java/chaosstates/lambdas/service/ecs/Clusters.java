package chaosstates.lambdas.service.ecs;

import static chaosstates.lambdas.api.Client.with;

import chaosstates.json.Json;
import chaosstates.json.JsonObject;
import chaosstates.lambdas.api.Client;
import chaosstates.lambdas.api.Given;
import chaosstates.lambdas.api.Raised;
import chaosstates.lambdas.api.Refused;

/** Clusters, their container instances, and the tags of whatever is in them. */
final class Clusters {

    private Clusters() {}

    static Json delete(Given given) {
        return given.client("ecs").call("DeleteCluster", cluster(given));
    }

    static Json describe(Given given) {
        JsonObject found = Existing.clusters(given, given.client("ecs"));
        if (found.list("clusters").isEmpty()) {
            throw Raised.activityFailed(
                    "Error retrieving information for cluster " + given.str("cluster"));
        }
        return found;
    }

    static Json deregister(Given given) {
        JsonObject instance =
                cluster(given)
                        .with("containerInstance", given.get("instance_id"))
                        .with("force", given.get("force"));
        return given.client("ecs").call("DeregisterContainerInstance", instance);
    }

    static Json setState(Given given) {
        Client ecs = given.client("ecs");
        Existing.checkCluster(given, ecs);
        JsonObject state =
                cluster(given)
                        .with("containerInstances", given.get("container_instances"))
                        .with("status", given.get("status"));
        return Refused.asSaid(() -> ecs.call("UpdateContainerInstancesState", state));
    }

    static Json tag(Given given) {
        return tags(given, "TagResource", "tags", "tags");
    }

    static Json untag(Given given) {
        return tags(given, "UntagResource", "tagKeys", "tag_keys");
    }

    private static Json tags(Given given, String operation, String parameter, String name) {
        Client ecs = given.client("ecs");
        JsonObject resource = with("resourceArn", given.get("resource_arn"));
        JsonObject change = resource.with(parameter, given.get(name));
        Refused.asSaid(() -> ecs.call(operation, change));
        return Json.ofNull();
    }

    private static JsonObject cluster(Given given) {
        return with("cluster", given.get("cluster"));
    }
}
