package chaosstates.lambdas.service.ec2;

import static chaosstates.lambdas.api.Client.with;

import chaosstates.json.Json;
import chaosstates.json.JsonObject;
import chaosstates.lambdas.api.Client;
import chaosstates.lambdas.api.Given;
import chaosstates.lambdas.api.Raised;
import chaosstates.python.PythonText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Stops, terminates, starts and reboots instances, of each lifecycle in its own way. */
final class Power {

    private static final String SEVERAL =
            "To %s instances, you must specify the instance-id, an Availability Zone, or provide a"
                    + " set of filters";

    private Power() {}

    static Json stopInstance(Given given) {
        isChosen(
                given,
                "instance_id",
                "To stop an EC2 instance, you must specify either the instance id,"
                        + " an AZ to pick a random instance from, or a set of filters.");
        Client ec2 = given.client("ec2");
        return stop(ec2, one(given, ec2, noneInZone(given)), given.get("force"));
    }

    static Json stopInstances(Given given) {
        isChosen(
                given,
                "instance_ids",
                "To stop EC2 instances, you must specify either the instance ids,"
                        + " an AZ to pick random instances from, or a set of filters.");
        Client ec2 = given.client("ec2");
        return stop(ec2, all(given, ec2, noneInZone(given)), given.get("force"));
    }

    static Json terminateInstance(Given given) {
        isChosen(
                given,
                "instance_id",
                "To terminate an EC2, you must specify the instance-id,"
                        + " an Availability Zone, or provide a set of filters");
        Client ec2 = given.client("ec2");
        return terminate(ec2, one(given, ec2, Power::noneFound));
    }

    static Json terminateInstances(Given given) {
        isChosen(given, "instance_ids", SEVERAL.formatted("terminate"));
        Client ec2 = given.client("ec2");
        return terminate(ec2, all(given, ec2, Power::noneFound));
    }

    static Json startInstances(Given given) {
        isChosen(given, "instance_ids", SEVERAL.formatted("start"));
        Client ec2 = given.client("ec2");
        List<Json> starting = new ArrayList<>();
        byLifecycle(all(given, ec2, Power::noneFound))
                .values()
                .forEach(
                        ids ->
                                starting.addAll(
                                        ec2.call("StartInstances", named(ids))
                                                .list("StartingInstances")));
        return Json.of(starting);
    }

    static Json restartInstances(Given given) {
        isChosen(given, "instance_ids", SEVERAL.formatted("restart"));
        Client ec2 = given.client("ec2");
        byLifecycle(all(given, ec2, Power::noneFound))
                .values()
                .forEach(ids -> ec2.call("RebootInstances", named(ids)));
        return Json.of(List.of());
    }

    private static void isChosen(Given given, String ids, String otherwise) {
        if (!given.has(ids) && !given.has("az") && !given.has("filters")) {
            throw Raised.activityFailed(otherwise);
        }
    }

    static Function<Json, String> noneInZone(Given given) {
        return filters -> "No instances in availability zone: " + given.str("az");
    }

    private static String noneFound(Json filters) {
        return "No instances found matching filters: " + PythonText.str(filters);
    }

    private static List<JsonObject> one(Given given, Client ec2, Function<Json, String> none) {
        return given.has("instance_id")
                ? Instances.named(ec2, Json.of(List.of(given.get("instance_id"))))
                : Instances.drawn(given, Instances.chosen(ec2, Instances.filters(given), none), 1);
    }

    private static List<JsonObject> all(Given given, Client ec2, Function<Json, String> none) {
        return given.has("instance_ids")
                ? Instances.named(ec2, given.get("instance_ids"))
                : Instances.chosen(ec2, Instances.filters(given), none);
    }

    /** Stops instances. Those on spot are terminated and their requests cancelled. */
    static Json stop(Client ec2, List<JsonObject> instances, Json force) {
        canBeStopped(instances);
        Map<String, List<Json>> ids = byLifecycle(instances);
        List<Json> answers = new ArrayList<>();
        if (ids.containsKey("normal")) {
            answers.add(ec2.call("StopInstances", named(ids.get("normal")).with("Force", force)));
        }
        if (ids.containsKey("spot")) {
            answers.add(terminateSpot(ec2, instances));
        }
        return Json.of(answers);
    }

    /**
     * Checks that all of the instances can be stopped, before one is.
     *
     * @throws Raised when one can't be
     */
    static void canBeStopped(List<JsonObject> instances) {
        Map<String, List<Json>> ids = byLifecycle(instances);
        if (ids.containsKey("scheduled")) {
            throw Raised.activityFailed("Scheduled instances support is not implemented");
        }
        ids.keySet().stream()
                .filter(lifecycle -> !List.of("normal", "spot").contains(lifecycle))
                .findFirst()
                .ifPresent(
                        lifecycle -> {
                            throw Raised.activityFailed(
                                    "instances of the lifecycle '%s' can't be stopped: %s"
                                            .formatted(
                                                    lifecycle,
                                                    PythonText.str(Json.of(ids.get(lifecycle)))));
                        });
        spotRequests(instances);
    }

    private static Json terminate(Client ec2, List<JsonObject> instances) {
        spotRequests(instances);
        List<Json> answers = new ArrayList<>();
        byLifecycle(instances)
                .forEach(
                        (lifecycle, ids) ->
                                answers.add(
                                        lifecycle.equals("spot")
                                                ? terminateSpot(ec2, instances)
                                                : ec2.call("TerminateInstances", named(ids))));
        return Json.of(answers);
    }

    private static JsonObject terminateSpot(Client ec2, List<JsonObject> instances) {
        ec2.call(
                "CancelSpotInstanceRequests",
                with("SpotInstanceRequestIds", Json.of(spotRequests(instances))));
        return ec2.call("TerminateInstances", named(byLifecycle(instances).get("spot")));
    }

    /**
     * Lists the requests of the instances on spot.
     *
     * @throws Raised when one has none
     */
    private static List<Json> spotRequests(List<JsonObject> instances) {
        return instances.stream()
                .filter(instance -> Instances.lifecycle(instance).equals("spot"))
                .map(
                        instance ->
                                instance.get("SpotInstanceRequestId")
                                        .orElseThrow(
                                                () ->
                                                        new Raised(
                                                                "KeyError",
                                                                "'SpotInstanceRequestId'")))
                .toList();
    }

    private static Map<String, List<Json>> byLifecycle(List<JsonObject> instances) {
        return instances.stream()
                .collect(
                        Collectors.groupingBy(
                                Instances::lifecycle,
                                LinkedHashMap::new,
                                Collectors.mapping(Instances::id, Collectors.toList())));
    }

    private static JsonObject named(List<Json> ids) {
        return with("InstanceIds", Json.of(ids));
    }
}
