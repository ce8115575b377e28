package chaosstates.proof;

import chaosstates.activity.NotYet;
import chaosstates.asl.Task;
import chaosstates.json.Json;
import chaosstates.model.Output;
import chaosstates.plan.Phase;
import chaosstates.plan.Step;
import chaosstates.wire.ActivityCall;
import chaosstates.wire.FunctionCall;
import chaosstates.wire.FunctionRef;
import chaosstates.wire.Terms;
import chaosstates.wire.Until;
import java.util.List;
import java.util.Optional;

/** Check that a Task calls what the plan says, and judges its answer where that decides. */
final class Calls {

    private Calls() {}

    static boolean isOf(Step step, Task task) {
        return FunctionCall.of(task.arguments()) instanceof ActivityCall call
                && FunctionRef.of(task.arguments()).equals(activity(step))
                && call.activity().toString().equals(step.activity().source().toString())
                && call.tolerance().map(Json::toString).equals(step.tolerance().map(Json::toString))
                && isOnTerms(step, call, task)
                && (!isJudged(step)
                        || task.assign().filter(assign -> assign.has("steady")).isPresent());
    }

    /** Tells whether it takes and gives what the plan says, and is repeated as it says. */
    private static boolean isOnTerms(Step step, ActivityCall call, Task task) {
        Step.Chain chain = step.chain();
        Terms terms = call.terms();
        return terms.needs().equals(chain.needs())
                && chain.gives().stream().allMatch(output -> gives(output, terms, task))
                && terms.until()
                        .map(until -> List.of(until.within(), until.every()))
                        .equals(
                                chain.limits()
                                        .map(it -> List.of((long) it.within(), (long) it.every())))
                && (chain.limits().isEmpty() || isRepeated(terms.until().get(), task));
    }

    /** Tells whether the Task fails where its function has not found the output. */
    private static boolean gives(Output output, Terms terms, Task task) {
        return terms.outputs().string(output.as()).equals(Optional.of(output.path()))
                && task.assign()
                        .flatMap(assign -> assign.string("output_" + output.as()))
                        .filter(value -> value.contains("$error("))
                        .isPresent();
    }

    private static boolean isRepeated(Until until, Task task) {
        return task.retry().stream()
                .anyMatch(
                        retrier ->
                                retrier.errors().equals(List.of(NotYet.ERROR))
                                        && retrier.intervalSeconds() == until.every()
                                        && retrier.maxAttempts() >= until.again());
    }

    private static FunctionRef activity(Step step) {
        return new FunctionRef.Activity(step.spec().id());
    }

    private static boolean isJudged(Step step) {
        return step.phase() == Phase.GATE || step.phase() == Phase.AFTER;
    }
}
