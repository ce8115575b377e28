package chaosstates.run;

import chaosstates.json.JsonObject;
import chaosstates.model.Activity;
import chaosstates.plan.Phase;
import java.time.Instant;

/** A step forward of a run, as the Chaos Toolkit's listeners are told of it. */
public sealed interface Progress {

    Instant at();

    /**
     * The hypothesis begins to be evaluated.
     *
     * @param phase when: before, during or after the method
     */
    record HypothesisStarted(Instant at, Phase phase) implements Progress {}

    /**
     * Evaluation of the hypothesis, to its end or to the first probe that is not in its tolerance.
     *
     * @param iteration 1-based; 0 where there is only one
     * @param state as the journal has it
     */
    record HypothesisCompleted(Instant at, Phase phase, int iteration, JsonObject state)
            implements Progress {}

    record MethodStarted(Instant at) implements Progress {}

    record MethodCompleted(Instant at) implements Progress {}

    record ActivityStarted(Instant at, Activity activity) implements Progress {}

    /**
     * An activity has ended.
     *
     * @param run as the journal has it
     */
    record ActivityCompleted(Instant at, Activity activity, JsonObject run) implements Progress {}

    /**
     * A watch has looked.
     *
     * @param look the record of the probe, without the probe itself
     */
    record Watched(Instant at, String probe, JsonObject look) implements Progress {}

    /**
     * A probe that was asked for an effect, or by a wait, is met, or its time is over. The Chaos
     * Toolkit has nothing like it.
     */
    record AwaitingEnded(Instant at, RunRecord record) implements Progress {}

    record RollbacksStarted(Instant at) implements Progress {}

    record RollbacksCompleted(Instant at) implements Progress {}

    /**
     * The run is cut short.
     *
     * @param byKeyboard whether a person pressed Ctrl-C, or a safeguard did the like
     */
    record Interrupted(Instant at, boolean byKeyboard) implements Progress {}
}
