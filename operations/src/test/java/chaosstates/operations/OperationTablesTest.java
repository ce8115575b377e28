package chaosstates.operations;

import chaosstates.testing.Golden;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.services.autoscaling.AutoScalingClient;
import software.amazon.awssdk.services.cloudwatch.CloudWatchClient;
import software.amazon.awssdk.services.docdb.DocDbClient;
import software.amazon.awssdk.services.ec2.Ec2Client;
import software.amazon.awssdk.services.ecs.EcsClient;
import software.amazon.awssdk.services.eks.EksClient;
import software.amazon.awssdk.services.elasticache.ElastiCacheClient;
import software.amazon.awssdk.services.elasticloadbalancingv2.ElasticLoadBalancingV2Client;
import software.amazon.awssdk.services.emr.EmrClient;
import software.amazon.awssdk.services.eventbridge.EventBridgeClient;
import software.amazon.awssdk.services.fis.FisClient;
import software.amazon.awssdk.services.iam.IamClient;
import software.amazon.awssdk.services.kafka.KafkaClient;
import software.amazon.awssdk.services.lambda.LambdaClient;
import software.amazon.awssdk.services.rds.RdsClient;
import software.amazon.awssdk.services.route53.Route53Client;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.ssm.SsmClient;
import software.amazon.awssdk.services.ssmincidents.SsmIncidentsClient;
import software.amazon.awssdk.services.sts.StsClient;
import software.amazon.awssdk.services.xray.XRayClient;

/** The tables of operations are those of the SDK's clients. */
class OperationTablesTest {

    private static final Path SOURCES = Path.of("src/main/java/chaosstates/operations");

    @ParameterizedTest
    @ValueSource(
            classes = {
                AutoScalingClient.class,
                CloudWatchClient.class,
                DocDbClient.class,
                Ec2Client.class,
                EcsClient.class,
                EksClient.class,
                ElastiCacheClient.class,
                ElasticLoadBalancingV2Client.class,
                EmrClient.class,
                EventBridgeClient.class,
                FisClient.class,
                IamClient.class,
                KafkaClient.class,
                LambdaClient.class,
                RdsClient.class,
                Route53Client.class,
                S3Client.class,
                SsmClient.class,
                SsmIncidentsClient.class,
                StsClient.class,
                XRayClient.class
            })
    void isFresh(Class<?> client) {
        OperationTable table = new OperationTable(client);
        Golden.check(SOURCES.resolve(table.className() + ".java"), table.source());
    }
}
