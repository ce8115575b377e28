package chaosstates.account;

import static chaosstates.lambdas.api.Client.with;

import chaosstates.json.Json;
import chaosstates.json.JsonArray;
import chaosstates.json.JsonObject;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Way to ask whether a thing of one kind exists.
 *
 * @param name the thing's, as {@link chaosstates.catalogue.Targets} has it, what is asked in groups
 * @param list of the answer in which it has to be; empty where an error tells that it is not
 */
record Way(Pattern name, String service, String operation, Arguments arguments, String list) {

    private static final Optional<Json> GONE = Optional.of(Json.of("INACTIVE"));

    private static final List<Way> ALL =
            List.of(
                    one("rds:cluster:(.+)", "rds", "DescribeDBClusters", "DBClusterIdentifier"),
                    one("rds:db:(.+)", "rds", "DescribeDBInstances", "DBInstanceIdentifier"),
                    one(
                            "rds:global-cluster:(.+)",
                            "rds",
                            "DescribeGlobalClusters",
                            "GlobalClusterIdentifier"),
                    some("ec2:instance/(i-.+)", "ec2", "DescribeInstances", "InstanceIds")
                            .in("Reservations"),
                    some("ec2:volume/(vol-.+)", "ec2", "DescribeVolumes", "VolumeIds")
                            .in("Volumes"),
                    some("ec2:subnet/(subnet-.+)", "ec2", "DescribeSubnets", "SubnetIds")
                            .in("Subnets"),
                    some("ec2:vpc/(vpc-.+)", "ec2", "DescribeVpcs", "VpcIds").in("Vpcs"),
                    some("ec2:security-group/(sg-.+)", "ec2", "DescribeSecurityGroups", "GroupIds")
                            .in("SecurityGroups"),
                    some("ec2:network-acl/(acl-.+)", "ec2", "DescribeNetworkAcls", "NetworkAclIds")
                            .in("NetworkAcls"),
                    some("ec2:route-table/(rtb-.+)", "ec2", "DescribeRouteTables", "RouteTableIds")
                            .in("RouteTables"),
                    some(
                                    "autoscaling:autoScalingGroup:.*:autoScalingGroupName/(.+)",
                                    "autoscaling",
                                    "DescribeAutoScalingGroups",
                                    "AutoScalingGroupNames")
                            .in("AutoScalingGroups"),
                    some("ecs:cluster/(.+)", "ecs", "DescribeClusters", "clusters").in("clusters"),
                    inCluster("ecs:service/([^/]+)/([^/]+)", "DescribeServices", "services"),
                    inCluster("ecs:task/([^/]+)/([^/]+)", "DescribeTasks", "tasks"),
                    inCluster(
                            "ecs:container-instance/([^/]+)/([^/]+)",
                            "DescribeContainerInstances",
                            "containerInstances"),
                    one("eks:cluster/(.+)", "eks", "DescribeCluster", "name"),
                    pair(
                            "eks:nodegroup/([^/]+)/([^/]+)/.+",
                            "eks",
                            "DescribeNodegroup",
                            "clusterName",
                            "nodegroupName"),
                    one(
                            "elasticache:cluster:(.+)",
                            "elasticache",
                            "DescribeCacheClusters",
                            "CacheClusterId"),
                    one(
                            "elasticache:replicationgroup:(.+)",
                            "elasticache",
                            "DescribeReplicationGroups",
                            "ReplicationGroupId"),
                    some(
                                    "elasticloadbalancing:targetgroup/([^/]+)/.*",
                                    "elbv2",
                                    "DescribeTargetGroups",
                                    "Names")
                            .in("TargetGroups"),
                    some(
                                    "elasticloadbalancing:loadbalancer/(?:app|net)/([^/]+)/.*",
                                    "elbv2",
                                    "DescribeLoadBalancers",
                                    "Names")
                            .in("LoadBalancers"),
                    one("elasticmapreduce:cluster/(.+)", "emr", "DescribeCluster", "ClusterId"),
                    one("fis:experiment-template/(.+)", "fis", "GetExperimentTemplate", "id"),
                    one("fis:experiment/(.+)", "fis", "GetExperiment", "id"),
                    one("iam:role/(?:.*/)?([^/]+)", "iam", "GetRole", "RoleName"),
                    one("iam:user/(?:.*/)?([^/]+)", "iam", "GetUser", "UserName"),
                    byArn("iam:(policy/.+)", "iam", "GetPolicy", "PolicyArn"),
                    byArn("kafka:(cluster/.+)", "kafka", "DescribeCluster", "ClusterArn"),
                    one(
                            "lambda:function:([^:]+)",
                            "lambda",
                            "GetFunctionConfiguration",
                            "FunctionName"),
                    one(
                            "lambda:event-source-mapping:(.+)",
                            "lambda",
                            "GetEventSourceMapping",
                            "UUID"),
                    one("events:rule/([^/]+)", "events", "DescribeRule", "Name"),
                    pair(
                            "events:rule/([^/]+)/([^/]+)",
                            "events",
                            "DescribeRule",
                            "EventBusName",
                            "Name"),
                    one("route53:hostedzone/(.+)", "route53", "GetHostedZone", "Id"),
                    one("s3:([^/]+)", "s3", "HeadBucket", "Bucket"),
                    pair("s3:([^/]+)/(.+)", "s3", "HeadObject", "Bucket", "Key"),
                    one("ssm:document/(.+)", "ssm", "DescribeDocument", "Name"));

    /** Arguments of the question. */
    @FunctionalInterface
    private interface Arguments {

        /**
         * @param name the thing's, in its parts
         */
        JsonObject of(MatchResult name, String arn);
    }

    /** Finds the way for a thing; empty where its kind can't be asked for. */
    static Optional<Way> to(String name) {
        return ALL.stream().filter(way -> way.isTo(name)).findFirst();
    }

    /** Tells whether the thing is of this kind, and its name known to the letter. */
    private boolean isTo(String thing) {
        Matcher parts = name.matcher(thing);
        return parts.matches()
                && IntStream.rangeClosed(1, parts.groupCount())
                        .noneMatch(number -> parts.group(number).contains("*"));
    }

    /** Asks for one thing by its name. */
    private static Way one(String name, String service, String operation, String argument) {
        return way(name, service, operation, (its, arn) -> with(argument, part(its, 1)));
    }

    /** Asks for a list of things, of which there is one. */
    private static Way some(String name, String service, String operation, String argument) {
        return way(
                name,
                service,
                operation,
                (its, arn) -> with(argument, Json.texts(List.of(its.group(1)))));
    }

    private static Way pair(
            String name, String service, String operation, String first, String second) {
        return way(
                name,
                service,
                operation,
                (its, arn) -> with(first, part(its, 1)).with(second, part(its, 2)));
    }

    private static Way byArn(String name, String service, String operation, String argument) {
        return way(name, service, operation, (its, arn) -> with(argument, Json.of(arn)));
    }

    private static Way inCluster(String name, String operation, String things) {
        return way(
                        name,
                        "ecs",
                        operation,
                        (its, arn) ->
                                with("cluster", part(its, 1))
                                        .with(things, Json.texts(List.of(its.group(2)))))
                .in(things);
    }

    private static Way way(String name, String service, String operation, Arguments arguments) {
        return new Way(Pattern.compile(name), service, operation, arguments, "");
    }

    private static Json part(MatchResult name, int number) {
        return Json.of(name.group(number));
    }

    private Way in(String answered) {
        return new Way(name, service, operation, arguments, answered);
    }

    /** Returns the arguments of the question for a thing. */
    JsonObject asking(String thing, String arn) {
        Matcher parts = name.matcher(thing);
        parts.matches();
        return arguments.of(parts.toMatchResult(), arn);
    }

    /** Tells whether the answer has the thing. ECS goes on telling of what was deleted. */
    boolean isIn(JsonObject answer) {
        return list.isEmpty()
                || answer.get(list)
                        .filter(JsonArray.class::isInstance)
                        .filter(them -> ((JsonArray) them).items().stream().anyMatch(Way::isThere))
                        .isPresent();
    }

    private static boolean isThere(Json thing) {
        return !(thing instanceof JsonObject object && object.get("status").equals(GONE));
    }
}
