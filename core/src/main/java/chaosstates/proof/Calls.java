package chaosstates.proof;

import chaosstates.asl.Task;
import chaosstates.json.Json;
import chaosstates.plan.Phase;
import chaosstates.plan.Step;
import chaosstates.wire.ActivityCall;
import chaosstates.wire.FunctionCall;
import chaosstates.wire.FunctionRef;

/** Check that a Task calls what the plan says, and judges its answer where that decides. */
final class Calls {

    private Calls() {}

    static boolean isOf(Step step, Task task) {
        return FunctionCall.of(task.arguments()) instanceof ActivityCall call
                && FunctionRef.of(task.arguments()).equals(activity(step))
                && call.activity().toString().equals(step.activity().source().toString())
                && call.tolerance().map(Json::toString).equals(step.tolerance().map(Json::toString))
                && (!isJudged(step)
                        || task.assign().filter(assign -> assign.has("steady")).isPresent());
    }

    private static FunctionRef activity(Step step) {
        return new FunctionRef.Activity(step.spec().id());
    }

    private static boolean isJudged(Step step) {
        return step.phase() == Phase.GATE || step.phase() == Phase.AFTER;
    }
}
