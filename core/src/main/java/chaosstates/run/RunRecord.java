package chaosstates.run;

import chaosstates.activity.NotInTime;
import chaosstates.catalogue.ControlInterruption;
import chaosstates.json.Json;
import chaosstates.json.JsonObject;
import chaosstates.model.ActivityType;
import chaosstates.plan.Phase;
import chaosstates.plan.Rules;
import chaosstates.plan.Step;
import chaosstates.wire.ActivityRecord;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * Record of an activity.
 *
 * @param outcome empty when nothing is known: it goes on, or was cut off
 * @param failure what it said when it did not succeed; empty when it did
 * @param json the Chaos Toolkit's run record
 */
public record RunRecord(Step step, Optional<Outcome> outcome, String failure, JsonObject json) {

    /** End of an activity. */
    public enum Outcome {
        SUCCEEDED,
        /** Output outside the tolerance. */
        TOLERANCE_MISSED,
        FAILED,
        /** Declaration that can't be carried out. */
        INVALID,
        /** Request for the end of the run. */
        INTERRUPTED
    }

    private static final Map<Outcome, String> ERRORS =
            Map.of(
                    Outcome.TOLERANCE_MISSED, NotInTime.ERROR,
                    Outcome.FAILED, "chaoslib.exceptions.ActivityFailed",
                    Outcome.INVALID, "chaoslib.exceptions.InvalidActivity",
                    Outcome.INTERRUPTED, "chaoslib.exceptions.InterruptExecution");

    /** Tells whether it was carried out, whatever its answer is. */
    public boolean isDone() {
        return is(Outcome.SUCCEEDED) || is(Outcome.TOLERANCE_MISSED);
    }

    public boolean failed() {
        return is(Outcome.FAILED);
    }

    public boolean is(Outcome wanted) {
        return outcome.filter(wanted::equals).isPresent();
    }

    /** Tells whether a hypothesis with this probe may still be met. */
    public boolean steady() {
        return is(Outcome.SUCCEEDED);
    }

    /** Tells whether it is out of its tolerance, or has nothing to compare with it. */
    public boolean missed() {
        return is(Outcome.TOLERANCE_MISSED) || failed();
    }

    /** Tells whether the record is of a safeguard that ended the run. */
    public boolean isAlarm() {
        return step.phase() == Phase.SAFEGUARD
                && outcome.isPresent()
                && !steady()
                && !isInterruptedByControl();
    }

    /** Tells whether a control within the activity's function asked for the end of the run. */
    public boolean isInterruptedByControl() {
        return controlInterruption().isPresent();
    }

    /** The control within its function that asked for the end of the run. */
    public Optional<ControlInterruption> controlInterruption() {
        return is(Outcome.INTERRUPTED) ? ControlInterruption.of(failure) : Optional.empty();
    }

    public boolean isAction() {
        return step.activity().type() == ActivityType.ACTION;
    }

    public String name() {
        return step.activity().name();
    }

    /** The record of an activity that has begun and not ended: it has no status. */
    public static RunRecord begun(Step step, Instant at) {
        return new RunRecord(step, Optional.empty(), "", withoutOutput(step, at).json());
    }

    /**
     * The record of an activity whose function has answered: with what was done or, where a probe
     * has controls around it, with its failure, of which these were told.
     */
    static RunRecord answered(Step step, ActivityRecord record) {
        JsonObject json = activity(step).with(record.json());
        if (record.isFailed()) {
            String failure = FailureText.ofRecord(record.json());
            return new RunRecord(step, Optional.of(Outcome.FAILED), failure, json);
        }
        Outcome outcome = record.isMissed() ? Outcome.TOLERANCE_MISSED : Outcome.SUCCEEDED;
        return new RunRecord(step, Optional.of(outcome), "", json);
    }

    /** The record of an activity whose Task has failed. */
    static RunRecord failed(Step step, Instant start, Instant end, Failure why, Rules rules) {
        Outcome outcome = why.outcome();
        String failure = why.text();
        ActivityRecord record = withoutOutput(step, start);
        if (outcome == Outcome.FAILED || outcome == Outcome.TOLERANCE_MISSED) {
            record = record.status("failed");
        }
        if (outcome == Outcome.FAILED || rules == Rules.OURS) {
            record = record.exception(ERRORS.get(outcome) + ": " + failure + "\n");
        }
        record = record.ended(Timestamps.text(end), Timestamps.seconds(start, end));
        boolean isUnmet = outcome == Outcome.FAILED || outcome == Outcome.TOLERANCE_MISSED;
        if (step.tolerance().isPresent() && isUnmet) {
            record = record.judged(false);
        }
        return new RunRecord(step, Optional.of(outcome), failure, record.json());
    }

    /**
     * Returns the record of a probe that is asked until it is met as one of all its looks: it
     * begins with the first and ends with the last. Any other record stays as it is.
     *
     * @param begun when it was first asked
     * @param looks how many there were
     */
    RunRecord awaited(Instant begun, int looks) {
        return step.chain()
                .limits()
                .map(limits -> new RunRecord(step, outcome, failure, awaited(limits, begun, looks)))
                .orElse(this);
    }

    private JsonObject awaited(Step.Limits limits, Instant begun, int looks) {
        Instant end = json.string("end").flatMap(Timestamps::read).orElse(begun);
        return json.with("start", Timestamps.text(begun))
                .with("duration", Timestamps.seconds(begun, end))
                .with("of", limits.of())
                .with("within", limits.within())
                .with("looks", looks);
    }

    private static JsonObject activity(Step step) {
        return new ActivityRecord(JsonObject.EMPTY).of(step.activity().source()).json();
    }

    private static ActivityRecord withoutOutput(Step step, Instant start) {
        return ActivityRecord.started(Json.ofNull(), Timestamps.text(start))
                .of(step.activity().source());
    }
}
