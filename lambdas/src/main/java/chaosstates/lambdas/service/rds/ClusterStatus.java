package chaosstates.lambdas.service.rds;

import chaosstates.catalogue.ActivitySpec;
import chaosstates.catalogue.Parameter;
import chaosstates.catalogue.ParameterType;
import chaosstates.iam.IamNeed;
import chaosstates.json.Json;
import chaosstates.lambdas.api.Activity;
import chaosstates.lambdas.api.Arguments;
import chaosstates.lambdas.api.Call;
import chaosstates.lambdas.api.Raised;
import chaosstates.lambdas.api.World;
import chaosstates.lambdas.aws.AwsErrors;
import chaosstates.model.ActivityType;
import java.util.List;
import java.util.Optional;
import software.amazon.awssdk.services.rds.RdsClient;
import software.amazon.awssdk.services.rds.model.DBCluster;
import software.amazon.awssdk.services.rds.model.DescribeDbClustersRequest;

/**
 * Reads the status of one Aurora cluster, or of those that filters choose: one word when all agree,
 * else a list.
 */
public final class ClusterStatus implements Activity {

    private static final ActivitySpec SPEC =
            new ActivitySpec(
                    "chaosaws.rds.probes.cluster_status",
                    Optional.of(ActivityType.PROBE),
                    "Reads the status of a DB cluster, or of those that filters choose.",
                    List.of(
                            Parameter.optional(
                                    "cluster_id",
                                    ParameterType.STRING,
                                    "The cluster's identifier or ARN. Either this or `filters`."),
                            Parameter.optional(
                                    "filters",
                                    ParameterType.LIST,
                                    "Filters of DescribeDBClusters, each `{\"Name\": …, \"Values\":"
                                            + " […]}`.")),
                    "The status, e.g. `\"available\"`, when all clusters share it; a sorted list of"
                            + " the different ones when they don't; `[]` when filters match no"
                            + " cluster.",
                    List.of(
                            "Both or neither of `cluster_id` and `filters` are given.",
                            "There is no such cluster (`DBClusterNotFoundFault`), or a filter is"
                                    + " unknown."),
                    List.of(
                            new IamNeed(
                                    List.of("rds:DescribeDBClusters"),
                                    "arn:{partition}:rds:{region}:{account}:cluster:{cluster_id}",
                                    Optional.of("cluster_id"),
                                    Optional.empty()),
                            new IamNeed(
                                    List.of("rds:DescribeDBClusters"),
                                    "arn:{partition}:rds:{region}:{account}:cluster:*",
                                    Optional.of("filters"),
                                    Optional.of("filters choose the clusters while it runs"))),
                    60,
                    "Nothing to undo: it only reads.",
                    "https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_DescribeDBClusters.html",
                    """
                    {
                      "type": "python",
                      "module": "chaosaws.rds.probes",
                      "func": "cluster_status",
                      "arguments": {
                        "cluster_id": "main-aurora-cluster"
                      }
                    }\
                    """);

    @Override
    public ActivitySpec spec() {
        return SPEC;
    }

    @Override
    public Json run(Call call, World world) {
        Arguments arguments = call.arguments();
        if (arguments.has("cluster_id") == arguments.has("filters")) {
            throw Raised.activityFailed("cluster_id or filters are required");
        }
        RdsClient rds = world.aws().rds(call);
        DescribeDbClustersRequest request = request(arguments);
        List<String> statuses =
                AwsErrors.calling(
                        "rds",
                        "DescribeDBClusters",
                        rds.serviceClientConfiguration(),
                        () -> statuses(rds, request));
        return statuses.size() == 1
                ? Json.of(statuses.getFirst())
                : Json.of(statuses.stream().map(Json::of).toList());
    }

    /** Sorted, where the original's order changes from run to run. */
    private static List<String> statuses(RdsClient rds, DescribeDbClustersRequest request) {
        return rds.describeDBClustersPaginator(request).dbClusters().stream()
                .map(DBCluster::status)
                .distinct()
                .sorted()
                .toList();
    }

    private static DescribeDbClustersRequest request(Arguments arguments) {
        DescribeDbClustersRequest.Builder request = DescribeDbClustersRequest.builder();
        if (arguments.has("cluster_id")) {
            arguments
                    .text("cluster_id", "DBClusterIdentifier")
                    .ifPresent(request::dbClusterIdentifier);
        } else {
            request.filters(Filters.of(arguments.get("filters")));
        }
        return request.build();
    }
}
