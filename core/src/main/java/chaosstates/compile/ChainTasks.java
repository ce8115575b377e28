package chaosstates.compile;

import chaosstates.activity.NotYet;
import chaosstates.asl.Catcher;
import chaosstates.asl.Retrier;
import chaosstates.asl.Task;
import chaosstates.asl.Transition;
import chaosstates.json.Json;
import chaosstates.json.JsonObject;
import chaosstates.model.Output;
import chaosstates.plan.Phase;
import chaosstates.plan.Step;
import chaosstates.wire.Terms;
import chaosstates.wire.Until;
import java.util.List;
import java.util.Optional;

/** Tasks of steps that are bound to others: by outputs, effects and waits. */
record ChainTasks(Tasks tasks) {

    /**
     * A Task whose outputs later steps use: it fails when they are not there, after its result is
     * in the history.
     */
    Task giving(Step step, List<Catcher> catchers, Transition next) {
        JsonObject assign = JsonObject.EMPTY;
        for (Output output : step.chain().gives()) {
            String message =
                    "The output of %s has no `%s` at %s"
                            .formatted(step.activity().name(), output.as(), output.path());
            assign =
                    assign.with(
                            Expressions.outputVariable(output.as()),
                            Expressions.outputOr(output.as(), message));
        }
        return tasks.task(step, catchers, Optional.of(assign), next);
    }

    /** A Task that is tried again until its probe meets the tolerance, or the time is over. */
    Task awaited(Step step, List<Catcher> catchers, Transition next) {
        Until until = terms(step).until().orElseThrow();
        Retrier again =
                new Retrier(
                        List.of(NotYet.ERROR),
                        (int) until.every(),
                        until.again(),
                        1.0,
                        Retrier.LONGEST_DELAY_SECONDS,
                        false);
        return tasks.task(step, catchers, Optional.empty(), next)
                .retry(List.of(Tasks.retrier(Tasks.MAY_HAVE_RUN), again));
    }

    /** A wait before a rollback, which is played whatever became of the wait. */
    Task awaitedAnyway(Step step, Transition next) {
        return awaited(step, Tasks.tolerant(next), next);
    }

    static Terms terms(Step step) {
        JsonObject outputs = JsonObject.EMPTY;
        for (Output output : step.chain().gives()) {
            outputs = outputs.with(output.as(), output.path());
        }
        Json since = Json.of(Expressions.of(Expressions.ENTERED));
        return new Terms(
                step.chain().needs(),
                outputs,
                step.chain().limits().map(it -> new Until(it.within(), it.every(), since)));
    }

    /** Returns the expression for the configuration, with the outputs that the step needs. */
    static String configuration(Step step) {
        List<String> needs = step.chain().needs();
        return needs.isEmpty() || isInTry(step)
                ? Expressions.configurationWith(needs)
                : Expressions.CONFIGURATION_WITH_OUTPUTS;
    }

    /** Tells whether a step is in the scope of the variables that hold single outputs. */
    private static boolean isInTry(Step step) {
        return step.chain()
                .limits()
                .map(limits -> limits.around() != Phase.ROLLBACK)
                .orElse(step.phase() != Phase.ROLLBACK);
    }
}
