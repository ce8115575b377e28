package chaosstates.lambdas.service.asg;

import chaosstates.json.Json;
import chaosstates.json.JsonObject;
import chaosstates.lambdas.api.Client;
import chaosstates.lambdas.api.Given;
import chaosstates.lambdas.api.Raised;
import java.util.ArrayList;
import java.util.List;

/** Health of the instances in groups. */
final class Health {

    static final String GROUPS = "AutoScalingGroups";

    /** The most names that DescribeAutoScalingGroups takes at once. */
    private static final int BATCH = 50;

    private Health() {}

    static Json isDesired(Given given) {
        given.needs("asg_names", "Non-empty list of auto scaling groups is required");
        return Json.of(areAsDesired(named(given, given.client("autoscaling"))));
    }

    static Json isDesiredByTags(Given given) {
        given.needs("tags", "Non-empty tags is required");
        return Json.of(areAsDesired(tagged(given, given.client("autoscaling"))));
    }

    static List<JsonObject> named(Given given, Client autoscaling) {
        return Groups.named(autoscaling, given.get("asg_names")).objects(GROUPS);
    }

    static List<JsonObject> tagged(Given given, Client autoscaling) {
        return Tagged.described(given, autoscaling).objects(GROUPS);
    }

    /**
     * Tells whether each of the groups has as many healthy instances as it is to have, and some.
     */
    static boolean areAsDesired(List<JsonObject> groups) {
        return !groups.isEmpty() && groups.stream().allMatch(Health::isAsDesired);
    }

    private static boolean isAsDesired(JsonObject group) {
        long healthy =
                group.objects("Instances").stream()
                        .filter(instance -> isInService(instance) && isHealthy(instance))
                        .count();
        return healthy > 0 && Raised.member(group, "DesiredCapacity").equals(Json.of(healthy));
    }

    static Json isScaling(Given given) {
        given.needs("tags", "Non-empty tags is required");
        return Json.of(
                tagged(given, given.client("autoscaling")).stream()
                        .flatMap(group -> group.objects("Instances").stream())
                        .anyMatch(instance -> !isInService(instance) || !isHealthy(instance)));
    }

    static Json count(Given given) {
        Client autoscaling = given.client("autoscaling");
        if (!given.has("asg_names") && !given.has("tags")) {
            throw Raised.activityFailed(
                    "missing one of the required parameters: asg_names or tags");
        }
        String wanted = given.has("count_healthy") ? "Healthy" : "Unhealthy";
        return Json.of(
                chosen(given, autoscaling).stream()
                        .flatMap(group -> group.objects("Instances").stream())
                        .filter(instance -> is(instance, "HealthStatus", wanted))
                        .count());
    }

    private static List<JsonObject> chosen(Given given, Client autoscaling) {
        List<Json> names = new ArrayList<>(given.items("asg_names"));
        if (given.has("tags")) {
            Tagged.namesOrNone(given, autoscaling).stream()
                    .filter(name -> !names.contains(name))
                    .forEach(names::add);
        }
        List<JsonObject> groups = new ArrayList<>();
        for (int start = 0; start < names.size(); start += BATCH) {
            List<Json> some = names.subList(start, Math.min(start + BATCH, names.size()));
            groups.addAll(Groups.named(autoscaling, Json.of(some)).objects(GROUPS));
        }
        return groups;
    }

    static boolean isInService(JsonObject instance) {
        return is(instance, "LifecycleState", "InService");
    }

    private static boolean isHealthy(JsonObject instance) {
        return is(instance, "HealthStatus", "Healthy");
    }

    private static boolean is(JsonObject instance, String member, String wanted) {
        return Raised.member(instance, member).equals(Json.of(wanted));
    }
}
