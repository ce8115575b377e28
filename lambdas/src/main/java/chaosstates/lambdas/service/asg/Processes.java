package chaosstates.lambdas.service.asg;

import static chaosstates.lambdas.api.Client.with;

import chaosstates.json.Json;
import chaosstates.json.JsonNull;
import chaosstates.json.JsonObject;
import chaosstates.lambdas.api.Client;
import chaosstates.lambdas.api.Given;
import chaosstates.lambdas.api.Raised;
import chaosstates.python.PythonText;
import java.util.List;
import java.util.stream.Stream;

/** Processes of groups, which can be suspended. */
final class Processes {

    /** Processes of a group, but for InstanceRefresh, which the original does not know either. */
    private static final List<Json> ALL =
            Stream.of(
                            "Launch",
                            "Terminate",
                            "HealthCheck",
                            "AZRebalance",
                            "AlarmNotification",
                            "ScheduledActions",
                            "AddToLoadBalancer",
                            "ReplaceUnhealthy")
                    .<Json>map(Json::of)
                    .toList();

    private Processes() {}

    static Json suspend(Given given) {
        return change(given, "SuspendProcesses");
    }

    static Json resume(Given given) {
        return change(given, "ResumeProcesses");
    }

    private static Json change(Given given, String operation) {
        Groups.areChosen(given);
        areValid(given.items("process_names"));
        Client autoscaling = given.client("autoscaling");
        List<Json> names = Groups.toChange(given, autoscaling).stream().map(Groups::name).toList();
        for (Json name : names) {
            JsonObject group = with("AutoScalingGroupName", name);
            autoscaling.call(operation, given.and(group, "ScalingProcesses", "process_names"));
        }
        return Groups.toChange(autoscaling, Json.of(names));
    }

    private static void areValid(List<Json> processes) {
        List<Json> invalid = processes.stream().filter(one -> !ALL.contains(one)).toList();
        if (!invalid.isEmpty()) {
            throw Raised.activityFailed(
                    "invalid process(es): %s not in %s."
                            .formatted(
                                    PythonText.str(Json.of(invalid)),
                                    PythonText.str(Json.of(ALL))));
        }
    }

    /** Tells whether processes are suspended: all of them when none is named. */
    static Json areSuspended(Given given) {
        Client autoscaling = given.client("autoscaling");
        Groups.areChosen(given);
        boolean isLeftOut = given.get("process_names") instanceof JsonNull;
        List<Json> wanted = isLeftOut ? ALL : given.items("process_names");
        return Json.of(
                Groups.toLookAt(given, autoscaling).objects("AutoScalingGroups").stream()
                        .allMatch(group -> suspended(group).containsAll(wanted)));
    }

    private static List<Json> suspended(JsonObject group) {
        return group.objects("SuspendedProcesses").stream()
                .map(process -> Raised.member(process, "ProcessName"))
                .toList();
    }
}
