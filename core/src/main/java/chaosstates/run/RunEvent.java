package chaosstates.run;

import chaosstates.json.Json;
import chaosstates.json.JsonObject;
import chaosstates.model.Moment;
import chaosstates.plan.ConfigurationStep;
import chaosstates.plan.MetricStep;
import chaosstates.plan.Pause;
import chaosstates.plan.Step;
import chaosstates.plan.WatchStep;
import chaosstates.wire.FailedControl;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Event of a run.
 *
 * <p>The {@code task} of an event is the stay in a Task that it belongs to: the id of the history's
 * event that entered it. Events of stays that go on beside each other are interleaved. A Task that
 * is tried again ends once for each {@code attempt}, counted from 1: the last one holds.
 */
public sealed interface RunEvent {

    Instant at();

    /** The execution has started. */
    record RunBegun(Instant at) implements RunEvent {}

    /** The first of gate, method, hypothesis and safeguards is about to begin. */
    record TryBegun(Instant at) implements RunEvent {}

    /** The Task of an activity is entered; a safeguard is one, too. */
    record ActivityBegun(Instant at, long task, Step step) implements RunEvent {}

    /** The first attempt at an activity reaches its function. */
    record ActivityStarted(Instant at, long task, Step step) implements RunEvent {}

    /** An attempt at an activity has come to its end, well or not. */
    record ActivityEnded(Instant at, long task, int attempt, RunRecord record)
            implements RunEvent {}

    /** A probe that is asked until it is met has missed its tolerance, and is asked again. */
    record ActivityAwaited(Instant at, long task, int attempt, RunRecord record)
            implements RunEvent {}

    /** An activity is cut off, by the end of its branch or of the execution. */
    record ActivityCut(Instant at, long task, int attempt, RunRecord record) implements RunEvent {}

    /** The Task of an activity refuses what its function returned: the tolerance was missed. */
    record ActivityRefused(Instant at, Step step, Failure failure) implements RunEvent {}

    /**
     * A pause around an activity begins.
     *
     * @param side of the activity
     */
    record PauseBegun(Instant at, Step step, Moment side, Pause pause) implements RunEvent {}

    /** A control is called that is a Task of its own. */
    record ControlCalled(Instant at, long task, ControlRecord call) implements RunEvent {}

    /** A control has answered or failed. */
    record ControlEnded(Instant at, long task, int attempt, ControlRecord call)
            implements RunEvent {}

    /**
     * Controls have failed that are called within the function of something else, which survives.
     *
     * @param state the name of the Task
     */
    record ControlsFailed(Instant at, long task, String state, List<FailedControl> controls)
            implements RunEvent {

        public ControlsFailed {
            controls = List.copyOf(controls);
        }
    }

    /** A block of samples of the hypothesis begins, beside the method. */
    record SamplingBegun(Instant at, long task) implements RunEvent {}

    /** A block of samples has come to its end. */
    record Sampled(Instant at, long task, int attempt, Block block) implements RunEvent {}

    /** A block of samples could not be made, or one of them has ended the run. */
    record SamplingFailed(Instant at, long task, int attempt, Failure failure)
            implements RunEvent {}

    /** A block of looks of a watch has come to its end. */
    record Watched(Instant at, long task, int attempt, WatchBlock block) implements RunEvent {}

    /** A watch could not look. It is tried again for some time. */
    record WatchFailed(Instant at, long task, int attempt, WatchStep watch, Failure failure)
            implements RunEvent {}

    /**
     * A metric was read, or could not be read.
     *
     * @param record of the activity that reads it
     * @param failure empty where it was read
     */
    record Metered(
            Instant at,
            long task,
            int attempt,
            MetricStep metric,
            JsonObject record,
            Optional<Failure> failure)
            implements RunEvent {}

    /** Question whether the run may begin. */
    record ClearanceAsked(Instant at, long task) implements RunEvent {}

    /**
     * The run may begin.
     *
     * @param leases targets that it has for itself
     */
    record Cleared(Instant at, long task, List<String> leases) implements RunEvent {

        public Cleared {
            leases = List.copyOf(leases);
        }
    }

    /** The run may not begin. */
    record Blocked(Instant at, long task, Failure failure) implements RunEvent {}

    /** A probe has found out a value of the configuration. */
    record FoundOut(Instant at, ConfigurationStep step, Json value) implements RunEvent {}

    /** The probe that should have found out a value of the configuration failed. */
    record NotFoundOut(Instant at, ConfigurationStep step, Failure failure) implements RunEvent {

        /** Says which value is unknown, and why, to follow an article. */
        public String said() {
            return "configuration's `%s` was not found out: %s"
                    .formatted(step.key(), failure.text());
        }
    }

    /** The method is over, with the samples beside it. */
    record MethodLeft(Instant at) implements RunEvent {}

    /** End of the try: the rollbacks, or the journal, come next. */
    record TryLeft(Instant at) implements RunEvent {}

    /**
     * A journal is about to be written.
     *
     * @param state the name of the Task: the last one's, or the one's that decides on rollbacks
     */
    record JournalBegun(Instant at, String state) implements RunEvent {}

    /**
     * An expression could not be evaluated, in a Task that is no activity.
     *
     * @param state its name
     */
    record Faulted(Instant at, String state, Failure failure) implements RunEvent {}

    /** Time has passed: the history has an event of which nothing is told. */
    record Passed(Instant at) implements RunEvent {}

    /** The execution has succeeded. */
    record RunSucceeded(Instant at) implements RunEvent {}

    /** The execution has failed; by its own verdict, most often. */
    record RunFailed(Instant at, Failure failure) implements RunEvent {}

    /** The execution was stopped from outside, or reached its time limit. */
    record RunStopped(Instant at, Failure failure) implements RunEvent {}

    /** An execution that had ended goes on: somebody has redriven it. */
    record RunResumed(Instant at) implements RunEvent {}
}
