package chaosstates.proof;

import chaosstates.asl.Task;
import chaosstates.json.Json;
import chaosstates.json.JsonObject;
import chaosstates.plan.Phase;
import chaosstates.plan.Step;
import java.util.Optional;

/** Check that a Task calls what the plan says, and judges its answer where that decides. */
final class Calls {

    private Calls() {}

    static boolean isOf(Step step, Task task) {
        JsonObject payload = task.arguments().object("Payload");
        return task.arguments().string("FunctionName").equals(Optional.of(function(step)))
                && payload.get("activity").map(Json::toString).equals(declared(step))
                && payload.get("tolerance")
                        .map(Json::toString)
                        .equals(step.tolerance().map(Json::toString))
                && (!isJudged(step)
                        || task.assign().filter(assign -> assign.has("steady")).isPresent());
    }

    private static String function(Step step) {
        return "${" + step.spec().id() + "}";
    }

    private static Optional<String> declared(Step step) {
        return Optional.of(step.activity().source().toString());
    }

    private static boolean isJudged(Step step) {
        return step.phase() == Phase.GATE || step.phase() == Phase.AFTER;
    }
}
