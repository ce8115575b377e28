package chaosstates.lambdas.service.eks;

import static chaosstates.lambdas.api.Client.with;

import chaosstates.json.Json;
import chaosstates.json.JsonObject;
import chaosstates.lambdas.api.Activity;
import chaosstates.lambdas.api.Client;
import chaosstates.lambdas.api.Functions;
import chaosstates.lambdas.api.Given;
import chaosstates.lambdas.api.Refused;
import java.util.List;
import java.util.Map;

/** Amazon EKS: the functions of {@code eks.json}. */
public final class Eks {

    private Eks() {}

    public static List<Activity> activities() {
        return Functions.of(
                Eks.class,
                "eks.json",
                Map.of(
                        "actions.create_cluster", Eks::createCluster,
                        "actions.delete_cluster", Eks::deleteCluster,
                        "probes.describe_cluster", Eks::describeCluster,
                        "probes.list_clusters", Eks::listClusters));
    }

    private static Json createCluster(Given given) {
        JsonObject versioned = given.unlessNull(named(given), "version", "version");
        JsonObject cluster =
                versioned
                        .with("roleArn", given.get("role_arn"))
                        .with("resourcesVpcConfig", given.get("vpc_config"));
        return given.client("eks").call("CreateCluster", cluster);
    }

    private static Json deleteCluster(Given given) {
        return given.client("eks").call("DeleteCluster", named(given));
    }

    private static Json describeCluster(Given given) {
        Client eks = given.client("eks");
        try {
            return eks.call("DescribeCluster", named(given));
        } catch (Refused refused) {
            if (refused.code().equals("ResourceNotFoundException")) {
                return Json.ofNull();
            }
            throw refused;
        }
    }

    /** Leaves out where the first page ended: all pages are there. */
    private static Json listClusters(Given given) {
        return given.client("eks").all("ListClusters", JsonObject.EMPTY).without("nextToken");
    }

    private static JsonObject named(Given given) {
        return with("name", given.get("name"));
    }
}
