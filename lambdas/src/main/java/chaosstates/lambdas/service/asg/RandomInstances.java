package chaosstates.lambdas.service.asg;

import static chaosstates.lambdas.api.Client.with;

import chaosstates.json.Json;
import chaosstates.json.JsonObject;
import chaosstates.lambdas.api.Client;
import chaosstates.lambdas.api.Given;
import chaosstates.lambdas.api.Raised;
import chaosstates.lambdas.api.Refused;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * Terminates, stops or detaches instances of groups. Those of all groups are chosen before the
 * first is touched; the original has changed some groups when it finds too few in another.
 */
final class RandomInstances {

    private RandomInstances() {}

    /** Group by its name, and the ids of instances of it, sorted. */
    private record Chosen(Json group, Json ids) {

        JsonObject named() {
            return with("AutoScalingGroupName", group);
        }
    }

    static Json terminate(Given given) {
        List<Chosen> chosen = inZoneOrSome(given, Share.toBeEnded("termination"));
        Client ec2 = given.client("ec2");
        return each(
                chosen,
                "TerminatingInstances",
                one -> ec2.call("TerminateInstances", with("InstanceIds", one.ids())));
    }

    static Json stop(Given given) {
        List<Chosen> chosen = inZoneOrSome(given, Share.toBeEnded("stop"));
        Client ec2 = given.client("ec2");
        return each(
                chosen,
                "StoppingInstances",
                one ->
                        ec2.call(
                                "StopInstances",
                                with("InstanceIds", one.ids()).with("Force", given.get("force"))));
    }

    private static Json each(
            List<Chosen> chosen, String member, Function<Chosen, JsonObject> call) {
        List<Json> results = new ArrayList<>();
        for (Chosen one : chosen) {
            JsonObject answer = Refused.asSaid(() -> call.apply(one));
            results.add(one.named().with(member, Raised.member(answer, member)));
        }
        return Json.of(results);
    }

    static Json detach(Given given) {
        Groups.areChosen(given);
        if (!given.has("instance_count") && !given.has("instance_percent")) {
            throw Raised.activityFailed(
                    "You must specify either \"instance_count\" or \"instance_percent\"");
        }
        Client autoscaling = given.client("autoscaling");
        List<Chosen> chosen =
                chosen(
                        Groups.toChange(given, autoscaling),
                        (group, healthy) -> Share.toBeDetached().of(given, group, ids(healthy)));
        List<Json> activities = new ArrayList<>();
        for (Chosen one : chosen) {
            JsonObject asked =
                    one.named()
                            .with("InstanceIds", one.ids())
                            .with(
                                    "ShouldDecrementDesiredCapacity",
                                    given.get("decrement_capacity"));
            activities.addAll(autoscaling.call("DetachInstances", asked).list("Activities"));
        }
        List<JsonObject> detaching =
                chosen.stream().map(one -> one.named().with("InstanceIds", one.ids())).toList();
        return with("Activities", Json.of(activities)).with("DetachingInstances", detaching);
    }

    private static List<Chosen> inZoneOrSome(Given given, Share share) {
        Groups.areChosen(given);
        boolean isCounted = given.has("instance_count");
        boolean isShared = given.has("instance_percent");
        boolean isInZone = given.has("az");
        if (isCounted == isShared && isShared == isInZone) {
            throw Raised.activityFailed(
                    "Must specify one of \"instance_count\", \"instance_percent\", \"az\"");
        }
        List<JsonObject> groups = Groups.toChange(given, given.client("autoscaling"));
        return chosen(
                groups,
                (group, healthy) ->
                        isInZone ? inZone(given, healthy) : share.of(given, group, ids(healthy)));
    }

    /** Chooses instances of each group, of those that are in service. */
    private static List<Chosen> chosen(
            List<JsonObject> groups, BiFunction<JsonObject, List<JsonObject>, List<Json>> choice) {
        List<Chosen> chosen = new ArrayList<>();
        for (JsonObject group : groups) {
            List<JsonObject> inService =
                    group.objects("Instances").stream().filter(Health::isInService).toList();
            List<Json> ids =
                    choice.apply(group, inService).stream()
                            .sorted(Comparator.comparing(Json::toString))
                            .toList();
            chosen.add(new Chosen(Groups.name(group), Json.of(ids)));
        }
        return chosen;
    }

    private static List<Json> inZone(Given given, List<JsonObject> instances) {
        List<JsonObject> found =
                instances.stream()
                        .filter(it -> Raised.member(it, "AvailabilityZone").equals(given.get("az")))
                        .toList();
        if (found.isEmpty()) {
            throw Raised.activityFailed(
                    "No instances found in Availability Zone: " + given.str("az"));
        }
        return ids(found);
    }

    static List<Json> ids(List<JsonObject> instances) {
        return instances.stream().map(instance -> Raised.member(instance, "InstanceId")).toList();
    }
}
