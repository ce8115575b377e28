package chaosstates.lambdas.service.elbv2;

import static chaosstates.lambdas.api.Client.with;

import chaosstates.json.Json;
import chaosstates.json.JsonObject;
import chaosstates.lambdas.api.Client;
import chaosstates.lambdas.api.Given;
import chaosstates.lambdas.api.Raised;
import chaosstates.lambdas.api.Refused;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Target groups, and how their targets are. */
final class TargetGroups {

    private TargetGroups() {}

    static Json deregisterTarget(Given given) {
        Client elb = given.client("elbv2");
        JsonObject group = Raised.first(groups(elb, Json.of(List.of(given.get("tg_name")))));
        List<JsonObject> targets =
                targets(elb, group).stream().map(health -> health.object("Target")).toList();
        if (targets.isEmpty()) {
            throw Raised.activityFailed(
                    "target group %s has no targets".formatted(given.str("tg_name")));
        }
        JsonObject target = target(given.chance().one(targets));
        JsonObject change = arn(group).with("Targets", List.of(target));
        return Refused.as(
                said -> "Exception detaching %s: %s".formatted(given.str("tg_name"), said),
                () -> elb.call("DeregisterTargets", change));
    }

    /** Names a target: a Lambda function has no port. */
    private static JsonObject target(JsonObject chosen) {
        JsonObject named = with("Id", chosen.get("Id").orElseThrow());
        return chosen.get("Port").map(port -> named.with("Port", port)).orElse(named);
    }

    /** Counts the targets in each state, for each group. */
    static Json healthCount(Given given) {
        Map<String, Json> counts = new LinkedHashMap<>();
        health(given).forEach((group, targets) -> counts.put(group, count(targets)));
        return Json.of(counts);
    }

    private static Json count(List<JsonObject> targets) {
        Map<String, Json> counts = new LinkedHashMap<>();
        targets.stream()
                .collect(Collectors.groupingBy(TargetGroups::state, Collectors.counting()))
                .forEach((state, count) -> counts.put(state, Json.of(count)));
        return Json.of(counts);
    }

    static Json allHealthy(Given given) {
        return Json.of(
                health(given).values().stream()
                        .flatMap(List::stream)
                        .allMatch(target -> state(target).equals("healthy")));
    }

    private static Map<String, List<JsonObject>> health(Given given) {
        given.needs("tg_names", "Non-empty list of target groups is required");
        Client elb = given.client("elbv2");
        Map<String, List<JsonObject>> health = new LinkedHashMap<>();
        for (JsonObject group : groups(elb, given.get("tg_names"))) {
            health.put(group.string("TargetGroupName").orElseThrow(), targets(elb, group));
        }
        return health;
    }

    private static List<JsonObject> groups(Client elb, Json names) {
        return elb.all("DescribeTargetGroups", with("Names", names)).objects("TargetGroups");
    }

    private static List<JsonObject> targets(Client elb, JsonObject group) {
        return elb.call("DescribeTargetHealth", arn(group)).objects("TargetHealthDescriptions");
    }

    private static String state(JsonObject target) {
        return target.object("TargetHealth").string("State").orElseThrow();
    }

    private static JsonObject arn(JsonObject group) {
        return with("TargetGroupArn", group.get("TargetGroupArn").orElseThrow());
    }
}
