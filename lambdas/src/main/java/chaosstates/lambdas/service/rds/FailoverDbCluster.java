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
import chaosstates.lambdas.aws.Boto;
import chaosstates.model.ActivityType;
import java.util.List;
import java.util.Optional;
import software.amazon.awssdk.services.rds.RdsClient;
import software.amazon.awssdk.services.rds.model.FailoverDbClusterRequest;

/**
 * Forces a failover of an Aurora cluster and does not wait for its end.
 *
 * <p>The original always sends the target, so leaving it out fails there before anything is sent,
 * although the API allows it. Here it is left out of the request, and AWS chooses the new writer.
 */
public final class FailoverDbCluster implements Activity {

    private static final String ARN = "arn:{partition}:rds:{region}:{account}:";

    private static final ActivitySpec SPEC =
            new ActivitySpec(
                    "chaosaws.rds.actions.failover_db_cluster",
                    Optional.of(ActivityType.ACTION),
                    "Forces a failover of a DB cluster and returns at once, while it goes on.",
                    List.of(
                            Parameter.required(
                                    "db_cluster_identifier",
                                    ParameterType.STRING,
                                    "The cluster's identifier."),
                            Parameter.optional(
                                    "target_db_instance_identifier",
                                    ParameterType.STRING,
                                    "The reader that becomes the writer; left out, AWS chooses one"
                                            + " (chaostoolkit-aws fails then, which we count as its"
                                            + " bug).")),
                    "AWS's answer: `{\"DBCluster\": {…}, \"ResponseMetadata\": {…}}`, with the"
                            + " names and formats of boto3.",
                    List.of(
                            "`db_cluster_identifier` is empty.",
                            "AWS refuses: no such cluster or instance, a cluster without a reader,"
                                    + " one that is not available."),
                    List.of(
                            new IamNeed(
                                    List.of("rds:FailoverDBCluster"),
                                    ARN + "cluster:{db_cluster_identifier}",
                                    Optional.empty(),
                                    Optional.empty()),
                            new IamNeed(
                                    List.of("rds:FailoverDBCluster"),
                                    ARN + "db:{target_db_instance_identifier}",
                                    Optional.of("target_db_instance_identifier"),
                                    Optional.empty())),
                    60,
                    "The same action again, with the instance that was the writer before as"
                            + " target.",
                    "https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_FailoverDBCluster.html",
                    """
                    {
                      "type": "python",
                      "module": "chaosaws.rds.actions",
                      "func": "failover_db_cluster",
                      "arguments": {
                        "db_cluster_identifier": "main-aurora-cluster",
                        "target_db_instance_identifier": "main-aurora-instance-2"
                      }
                    }\
                    """);

    @Override
    public ActivitySpec spec() {
        return SPEC;
    }

    @Override
    public Json run(Call call, World world) {
        RdsClient rds = world.aws().rds(call);
        Arguments arguments = call.arguments();
        if (!arguments.has("db_cluster_identifier")) {
            throw Raised.activityFailed("you must specify the db cluster identifier");
        }
        try {
            FailoverDbClusterRequest request = request(arguments);
            return AwsErrors.calling(
                    "rds",
                    "FailoverDBCluster",
                    rds.serviceClientConfiguration(),
                    () -> Boto.dict(rds.failoverDBCluster(request)));
        } catch (Raised problem) {
            throw Raised.activityFailed(
                    "failed issuing a failover for DB cluster '%s': '%s'"
                            .formatted(
                                    arguments.str("db_cluster_identifier"), problem.getMessage()));
        }
    }

    private static FailoverDbClusterRequest request(Arguments arguments) {
        FailoverDbClusterRequest.Builder request = FailoverDbClusterRequest.builder();
        arguments
                .text("db_cluster_identifier", "DBClusterIdentifier")
                .ifPresent(request::dbClusterIdentifier);
        arguments
                .text("target_db_instance_identifier", "TargetDBInstanceIdentifier")
                .ifPresent(request::targetDBInstanceIdentifier);
        return request.build();
    }
}
