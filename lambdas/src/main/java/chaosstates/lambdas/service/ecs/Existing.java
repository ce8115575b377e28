package chaosstates.lambdas.service.ecs;

import static chaosstates.lambdas.api.Client.with;

import chaosstates.json.Json;
import chaosstates.json.JsonObject;
import chaosstates.lambdas.api.Client;
import chaosstates.lambdas.api.Given;
import chaosstates.lambdas.api.Raised;
import java.util.List;

/** Clusters and services that have to be there before anything is changed. */
final class Existing {

    private Existing() {}

    /** Checks the cluster and the service, as far as they are given. */
    static void check(Given given, Client ecs) {
        checkCluster(given, ecs);
        if (given.has("service") && services(given, ecs).list("services").isEmpty()) {
            throw missing(
                    "service: %s on cluster: %s"
                            .formatted(given.str("service"), given.str("cluster")));
        }
    }

    static void checkCluster(Given given, Client ecs) {
        if (given.has("cluster") && clusters(given, ecs).list("clusters").isEmpty()) {
            throw missing("cluster: " + given.str("cluster"));
        }
    }

    static JsonObject clusters(Given given, Client ecs) {
        JsonObject named = with("clusters", Json.of(List.of(given.get("cluster"))));
        return ecs.call("DescribeClusters", named);
    }

    static JsonObject services(Given given, Client ecs) {
        JsonObject named = with("cluster", given.get("cluster"));
        return ecs.call("DescribeServices", named.with("services", List.of(given.get("service"))));
    }

    static Raised missing(String what) {
        return Raised.activityFailed("unable to locate " + what);
    }
}
