package chaosstates.account;

import static chaosstates.lambdas.api.Client.with;

import chaosstates.catalogue.Targets;
import chaosstates.deploy.IamStatements;
import chaosstates.iam.IamStatement;
import chaosstates.json.Json;
import chaosstates.json.JsonArray;
import chaosstates.json.JsonObject;
import chaosstates.lambdas.api.Refused;
import chaosstates.model.ActivityType;
import chaosstates.model.PythonProvider;
import chaosstates.plan.Step;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Things that actions are done to, and whether they exist. */
record Things(Inquiry inquiry) {

    /** Actions that make something, which need not be there. */
    private static final Pattern MAKING = Pattern.compile("[a-z0-9-]+:(Create|Put|Add|Pass|Tag).*");

    /**
     * Way to ask for a thing.
     *
     * @param name the thing's, as {@link Targets} has it
     * @param list of the answer in which it has to be; empty where an error tells that it is not
     */
    private record Way(
            Pattern name,
            String service,
            String operation,
            Function<MatchResult, JsonObject> arguments,
            String list) {}

    private static final List<Way> WAYS =
            List.of(
                    way("rds:cluster:(.+)", "rds", "DescribeDBClusters", "DBClusterIdentifier"),
                    way("rds:db:(.+)", "rds", "DescribeDBInstances", "DBInstanceIdentifier"),
                    listed(
                            "ec2:instance/(i-.+)",
                            "ec2",
                            "DescribeInstances",
                            "InstanceIds",
                            "Reservations"),
                    listed(
                            "autoscaling:autoScalingGroup:.*:autoScalingGroupName/([^*]+)",
                            "autoscaling",
                            "DescribeAutoScalingGroups",
                            "AutoScalingGroupNames",
                            "AutoScalingGroups"),
                    listed("ecs:cluster/(.+)", "ecs", "DescribeClusters", "clusters", "clusters"),
                    new Way(
                            Pattern.compile("ecs:service/([^/*]+)/([^/*]+)"),
                            "ecs",
                            "DescribeServices",
                            it ->
                                    with("cluster", Json.of(it.group(1)))
                                            .with("services", Json.texts(List.of(it.group(2)))),
                            "services"),
                    way("eks:cluster/(.+)", "eks", "DescribeCluster", "name"),
                    way(
                            "elasticache:cluster:(.+)",
                            "elasticache",
                            "DescribeCacheClusters",
                            "CacheClusterId"),
                    way(
                            "elasticache:replicationgroup:(.+)",
                            "elasticache",
                            "DescribeReplicationGroups",
                            "ReplicationGroupId"),
                    listed(
                            "elasticloadbalancing:targetgroup/([^/*]+)/.*",
                            "elbv2",
                            "DescribeTargetGroups",
                            "Names",
                            "TargetGroups"),
                    listed(
                            "elasticloadbalancing:loadbalancer/(?:app|net)/([^/*]+)/.*",
                            "elbv2",
                            "DescribeLoadBalancers",
                            "Names",
                            "LoadBalancers"),
                    way("elasticmapreduce:cluster/(.+)", "emr", "DescribeCluster", "ClusterId"),
                    way("fis:experiment-template/([^*]+)", "fis", "GetExperimentTemplate", "id"),
                    way("iam:role/(?:.*/)?([^/*]+)", "iam", "GetRole", "RoleName"),
                    way(
                            "lambda:function:([^:*]+)",
                            "lambda",
                            "GetFunctionConfiguration",
                            "FunctionName"),
                    way("events:rule/([^*]+)", "events", "DescribeRule", "Name"),
                    way("route53:hostedzone/(.+)", "route53", "GetHostedZone", "Id"),
                    way("ssm:document/([^*]+)", "ssm", "DescribeDocument", "Name"));

    private static Way way(String name, String service, String operation, String argument) {
        return new Way(
                Pattern.compile(name),
                service,
                operation,
                it -> with(argument, Json.of(it.group(1))),
                "");
    }

    private static Way listed(
            String name, String service, String operation, String argument, String list) {
        return new Way(
                Pattern.compile(name),
                service,
                operation,
                it -> with(argument, Json.texts(List.of(it.group(1)))),
                list);
    }

    /** Asks for each thing that an action of method or rollbacks names. */
    List<Finding> findings() {
        return names().entrySet().stream()
                .flatMap(it -> Answers.asked(it.getValue(), () -> asked(it.getValue())))
                .toList();
    }

    /** Returns the names without regard to capitals, of which RDS keeps none. */
    private Map<String, String> names() {
        Map<String, String> names = new LinkedHashMap<>();
        Stream.concat(inquiry.plan().method().stream(), inquiry.plan().rollbacks().stream())
                .filter(step -> step.activity().type() == ActivityType.ACTION)
                .flatMap(this::named)
                .forEach(name -> names.putIfAbsent(name.toLowerCase(Locale.ROOT), name));
        return names;
    }

    private Stream<String> named(Step step) {
        return step.activity().provider() instanceof PythonProvider function
                ? IamStatements.ofTarget(
                                step.spec(), List.of(function.arguments()), inquiry.configuration())
                        .stream()
                        .filter(it -> it.actions().stream().noneMatch(Things::isMaking))
                        .map(IamStatement::resources)
                        .flatMap(List::stream)
                        .map(Targets::name)
                        .filter(
                                name ->
                                        WAYS.stream()
                                                .anyMatch(way -> way.name.matcher(name).matches()))
                : Stream.empty();
    }

    private static boolean isMaking(String action) {
        return MAKING.matcher(action).matches();
    }

    private Stream<Finding> asked(String name) {
        return WAYS.stream()
                .filter(way -> way.name.matcher(name).matches())
                .limit(1)
                .map(way -> asked(name, way));
    }

    private Finding asked(String name, Way way) {
        Matcher found = way.name.matcher(name);
        found.matches();
        try {
            JsonObject answer =
                    inquiry.client(way.service)
                            .call(way.operation, way.arguments.apply(found.toMatchResult()));
            return isThere(answer, way) ? Finding.well(name, "is there") : missing(name, "");
        } catch (Refused refused) {
            if (Answers.isMissing(refused)) {
                return missing(name, ": " + refused.said());
            }
            throw refused;
        }
    }

    private static boolean isThere(JsonObject answer, Way way) {
        return way.list.isEmpty()
                || answer.get(way.list)
                        .filter(JsonArray.class::isInstance)
                        .filter(list -> !((JsonArray) list).items().isEmpty())
                        .isPresent();
    }

    private static Finding missing(String name, String why) {
        return Finding.amiss(
                name, "is not there" + why, "look at its name, and at account and region");
    }
}
