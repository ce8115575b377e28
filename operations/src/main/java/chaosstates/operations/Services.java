package chaosstates.operations;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import software.amazon.awssdk.awscore.client.builder.AwsClientBuilder;
import software.amazon.awssdk.core.SdkClient;
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
import software.amazon.awssdk.services.s3.S3ClientBuilder;
import software.amazon.awssdk.services.ssm.SsmClient;
import software.amazon.awssdk.services.ssmincidents.SsmIncidentsClient;
import software.amazon.awssdk.services.sts.StsClient;
import software.amazon.awssdk.services.xray.XRayClient;

/**
 * The services that activities can call, by the names that boto3 has for them. A package holds the
 * SDK's modules of those that its functions call: none but the one that is asked for is touched.
 */
public final class Services {

    public static final List<String> NAMES =
            List.of(
                    "autoscaling",
                    "cloudwatch",
                    "docdb",
                    "ec2",
                    "ecs",
                    "eks",
                    "elasticache",
                    "elbv2",
                    "emr",
                    "events",
                    "fis",
                    "iam",
                    "kafka",
                    "lambda",
                    "rds",
                    "route53",
                    "s3",
                    "ssm",
                    "ssm-incidents",
                    "sts",
                    "xray");

    private Services() {}

    /** Finds a service; empty where it is none of those that activities can call. */
    public static Optional<Service<?>> find(String name) {
        return Optional.ofNullable(
                switch (name) {
                    case "autoscaling" ->
                            of(
                                    name,
                                    "AUTO_SCALING",
                                    AutoScalingClient::builder,
                                    AutoScalingOperations::find);
                    case "cloudwatch" ->
                            of(
                                    name,
                                    "CLOUDWATCH",
                                    CloudWatchClient::builder,
                                    CloudWatchOperations::find);
                    case "docdb" -> of(name, "DOCDB", DocDbClient::builder, DocDbOperations::find);
                    case "ec2" -> of(name, "EC2", Ec2Client::builder, Ec2Operations::find);
                    case "ecs" -> of(name, "ECS", EcsClient::builder, EcsOperations::find);
                    case "eks" -> of(name, "EKS", EksClient::builder, EksOperations::find);
                    case "elasticache" ->
                            of(
                                    name,
                                    "ELASTICACHE",
                                    ElastiCacheClient::builder,
                                    ElastiCacheOperations::find);
                    case "elbv2" ->
                            of(
                                    name,
                                    "ELASTIC_LOAD_BALANCING_V2",
                                    ElasticLoadBalancingV2Client::builder,
                                    ElasticLoadBalancingV2Operations::find);
                    case "emr" -> of(name, "EMR", EmrClient::builder, EmrOperations::find);
                    case "events" ->
                            of(
                                    name,
                                    "EVENTBRIDGE",
                                    EventBridgeClient::builder,
                                    EventBridgeOperations::find);
                    case "fis" -> of(name, "FIS", FisClient::builder, FisOperations::find);
                    case "iam" -> of(name, "IAM", IamClient::builder, IamOperations::find);
                    case "kafka" -> of(name, "KAFKA", KafkaClient::builder, KafkaOperations::find);
                    case "lambda" ->
                            of(name, "LAMBDA", LambdaClient::builder, LambdaOperations::find);
                    case "rds" -> of(name, "RDS", RdsClient::builder, RdsOperations::find);
                    case "route53" ->
                            of(name, "ROUTE_53", Route53Client::builder, Route53Operations::find);
                    case "s3" -> new Service<>(name, "S3", Services::s3, S3Operations::find);
                    case "ssm" -> of(name, "SSM", SsmClient::builder, SsmOperations::find);
                    case "ssm-incidents" ->
                            of(
                                    name,
                                    "SSM_INCIDENTS",
                                    SsmIncidentsClient::builder,
                                    SsmIncidentsOperations::find);
                    case "sts" -> of(name, "STS", StsClient::builder, StsOperations::find);
                    case "xray" -> of(name, "XRAY", XRayClient::builder, XRayOperations::find);
                    default -> null;
                });
    }

    private static <C extends SdkClient> Service<C> of(
            String name,
            String variable,
            Supplier<? extends AwsClientBuilder<?, C>> builder,
            Function<String, Operation<C>> operations) {
        return new Service<>(name, variable, emulated -> builder.get(), operations);
    }

    /** An emulator knows a bucket by the path, since its host has only one name. */
    private static S3ClientBuilder s3(boolean isEmulated) {
        return S3Client.builder()
                .forcePathStyle(isEmulated)
                .serviceConfiguration(put -> put.chunkedEncodingEnabled(false));
    }
}
