package chaosstates.lambdas.registry;

import chaosstates.catalogue.Lazy;
import chaosstates.lambdas.api.Activity;
import chaosstates.lambdas.aws.operation.OperationRules;
import chaosstates.lambdas.service.asg.Asg;
import chaosstates.lambdas.service.aws.AnyOperation;
import chaosstates.lambdas.service.awslambda.AwsLambda;
import chaosstates.lambdas.service.cloudwatch.CloudWatch;
import chaosstates.lambdas.service.docdb.DocDb;
import chaosstates.lambdas.service.ec2.Ec2;
import chaosstates.lambdas.service.ecs.Ecs;
import chaosstates.lambdas.service.eks.Eks;
import chaosstates.lambdas.service.elasticache.ElastiCache;
import chaosstates.lambdas.service.elbv2.Elbv2;
import chaosstates.lambdas.service.emr.Emr;
import chaosstates.lambdas.service.fis.Fis;
import chaosstates.lambdas.service.iam.Iam;
import chaosstates.lambdas.service.incidents.Incidents;
import chaosstates.lambdas.service.msk.Msk;
import chaosstates.lambdas.service.rds.Rds;
import chaosstates.lambdas.service.route53.Route53;
import chaosstates.lambdas.service.s3.S3;
import chaosstates.lambdas.service.ssm.Ssm;
import chaosstates.lambdas.service.xray.XRay;
import java.util.List;
import java.util.Optional;

/**
 * The services whose activities are functions with a file of specs. A new one is a line in each
 * list; none but the one that is asked for is read.
 */
public final class Services {

    /** Services by the beginning of their activities' names. */
    public static final List<String> NAMES =
            List.of(
                    "chaosaws.asg",
                    "chaosaws.awslambda",
                    "chaosaws.cloudwatch",
                    "chaosaws.docdb",
                    "chaosaws.ec2",
                    "chaosaws.ecs",
                    "chaosaws.eks",
                    "chaosaws.elasticache",
                    "chaosaws.elbv2",
                    "chaosaws.emr",
                    "chaosaws.fis",
                    "chaosaws.iam",
                    "chaosaws.incidents",
                    "chaosaws.msk",
                    "chaosaws.rds",
                    "chaosaws.route53",
                    "chaosaws.s3",
                    "chaosaws.ssm",
                    "chaosaws.xray",
                    "chaosstates.aws");

    static final List<Service> ALL = NAMES.stream().map(Service::new).toList();

    private Services() {}

    /** A service whose activities are read when one of them is asked for. */
    record Service(String name, Lazy<List<Activity>> activities) {

        Service(String name) {
            this(name, new Lazy<>(() -> of(name)));
        }

        /** The beginning of the ids of its activities. */
        String beginning() {
            return name + ".";
        }
    }

    /** Finds the activities of the service to which an activity belongs. */
    static Optional<List<Activity>> ofActivity(String id) {
        return ALL.stream()
                .filter(service -> id.startsWith(service.beginning()))
                .map(service -> service.activities().get())
                .findFirst();
    }

    /**
     * Lists the activities of a service.
     *
     * @throws IllegalArgumentException when there is no such service
     */
    public static List<Activity> of(String name) {
        return switch (name) {
            case "chaosaws.asg" -> Asg.activities();
            case "chaosaws.awslambda" -> AwsLambda.activities();
            case "chaosaws.cloudwatch" -> CloudWatch.activities();
            case "chaosaws.docdb" -> DocDb.activities();
            case "chaosaws.ec2" -> Ec2.activities();
            case "chaosaws.ecs" -> Ecs.activities();
            case "chaosaws.eks" -> Eks.activities();
            case "chaosaws.elasticache" -> ElastiCache.activities();
            case "chaosaws.elbv2" -> Elbv2.activities();
            case "chaosaws.emr" -> Emr.activities();
            case "chaosaws.fis" -> Fis.activities();
            case "chaosaws.iam" -> Iam.activities();
            case "chaosaws.incidents" -> Incidents.activities();
            case "chaosaws.msk" -> Msk.activities();
            case "chaosaws.rds" -> Rds.activities();
            case "chaosaws.route53" -> Route53.activities();
            case "chaosaws.s3" -> S3.activities();
            case "chaosaws.ssm" -> Ssm.activities();
            case "chaosaws.xray" -> XRay.activities();
            case "chaosstates.aws" ->
                    AnyOperation.activities(
                            new OperationRules(true),
                            new OperationRules(false),
                            OperationRules::answered);
            default -> throw new IllegalArgumentException("no service " + name);
        };
    }
}
