package chaosstates.lambdas.service.asg;

import static chaosstates.lambdas.api.Client.with;

import chaosstates.json.Json;
import chaosstates.json.JsonArray;
import chaosstates.json.JsonObject;
import chaosstates.lambdas.api.Client;
import chaosstates.lambdas.api.Given;
import chaosstates.lambdas.api.Raised;
import chaosstates.python.PythonText;
import java.util.List;
import java.util.function.Function;

/** Auto Scaling groups, found by the arguments {@code asg_names} or {@code tags}. */
final class Groups {

    private static final String GROUPS = "AutoScalingGroups";

    private Groups() {}

    /**
     * Checks that groups are chosen in one way.
     *
     * @throws Raised when they are chosen by both or neither of the arguments
     */
    static void areChosen(Given given) {
        if (!given.has("asg_names") && !given.has("tags")) {
            throw Raised.activityFailed(
                    "one of the following arguments are required: asg_names or tags");
        }
        if (given.has("asg_names") && given.has("tags")) {
            throw Raised.activityFailed(
                    "only one of the following arguments are allowed: asg_names/tags");
        }
    }

    /** Finds the groups that an action is to change, and fails unless all names are known. */
    static List<JsonObject> toChange(Given given, Client autoscaling) {
        Json names =
                given.has("asg_names")
                        ? given.get("asg_names")
                        : Json.of(Tagged.names(given, autoscaling));
        return toChange(autoscaling, names).objects(GROUPS);
    }

    /** Returns AWS's answer about groups that have to be there. */
    static JsonObject toChange(Client autoscaling, Json names) {
        JsonObject answer = named(autoscaling, names);
        if (answer.list(GROUPS).isEmpty()) {
            throw Raised.activityFailed("Unable to locate ASG(s): " + PythonText.str(names));
        }
        areKnown(names, answer, unknown -> "No ASG(s) found with name(s): " + unknown);
        return answer;
    }

    static Json describe(Given given) {
        Client autoscaling = given.client("autoscaling");
        if (!given.has("asg_names") && !given.has("tags")) {
            throw Raised.activityFailed("Must specify either \"asg_names\" or \"tags\"");
        }
        return toLookAt(given, autoscaling);
    }

    /** Returns AWS's answer about the groups that a probe is to look at. */
    static JsonObject toLookAt(Given given, Client autoscaling) {
        if (!given.has("asg_names")) {
            return Tagged.described(given, autoscaling);
        }
        JsonObject answer = named(autoscaling, given.get("asg_names"));
        areKnown(given.get("asg_names"), answer, unknown -> "No ASG(s) found matching: " + unknown);
        return with(GROUPS, Json.of(answer.list(GROUPS)));
    }

    static JsonObject named(Client autoscaling, Json names) {
        return autoscaling.all("DescribeAutoScalingGroups", with("AutoScalingGroupNames", names));
    }

    private static void areKnown(Json names, JsonObject answer, Function<String, String> words) {
        List<Json> known = answer.objects(GROUPS).stream().map(Groups::name).toList();
        List<Json> unknown =
                names instanceof JsonArray list
                        ? list.items().stream().filter(name -> !known.contains(name)).toList()
                        : List.of();
        if (!unknown.isEmpty()) {
            throw Raised.activityFailed(words.apply(PythonText.str(Json.of(unknown))));
        }
    }

    static Json name(JsonObject group) {
        return Raised.member(group, "AutoScalingGroupName");
    }
}
