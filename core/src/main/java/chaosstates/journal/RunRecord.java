package chaosstates.journal;

import chaosstates.activity.InterruptExecution;
import chaosstates.activity.InvalidActivity;
import chaosstates.catalogue.ControlInterruption;
import chaosstates.history.EventType;
import chaosstates.history.HistoryEvent;
import chaosstates.json.Json;
import chaosstates.json.JsonBoolean;
import chaosstates.json.JsonObject;
import chaosstates.model.ActivityType;
import chaosstates.plan.Phase;
import chaosstates.plan.Rules;
import chaosstates.plan.Step;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What became of one activity.
 *
 * @param outcome empty when nothing is known: it was cut off
 * @param failure what it said when it did not succeed; empty when it did
 * @param json the Chaos Toolkit's run record
 */
record RunRecord(Step step, Optional<Outcome> outcome, String failure, JsonObject json) {

    /** How an activity ended. */
    enum Outcome {
        SUCCEEDED,
        /** It has an output, outside the tolerance. */
        TOLERANCE_MISSED,
        FAILED,
        /** It was declared in a way that can't be carried out. */
        INVALID,
        /** It asked for the end of the run. */
        INTERRUPTED
    }

    private static final Map<Outcome, String> ERRORS =
            Map.of(
                    Outcome.FAILED, "chaoslib.exceptions.ActivityFailed",
                    Outcome.INVALID, "chaoslib.exceptions.InvalidActivity",
                    Outcome.INTERRUPTED, "chaoslib.exceptions.InterruptExecution");

    boolean failed() {
        return is(Outcome.FAILED);
    }

    boolean is(Outcome wanted) {
        return outcome.filter(wanted::equals).isPresent();
    }

    /** Whether a hypothesis that holds this probe may still be met. */
    boolean steady() {
        return is(Outcome.SUCCEEDED);
    }

    /** Out of its tolerance, or without anything to compare with it. */
    boolean missed() {
        return is(Outcome.TOLERANCE_MISSED) || failed();
    }

    /** Whether it is a safeguard that ended the run. */
    boolean isAlarm() {
        return step.phase() == Phase.SAFEGUARD
                && outcome.isPresent()
                && !steady()
                && !isInterruptedByControl();
    }

    /** Whether it was a control within its function that asked for the end of the run. */
    boolean isInterruptedByControl() {
        return is(Outcome.INTERRUPTED) && ControlInterruption.of(failure).isPresent();
    }

    boolean isAction() {
        return step.activity().type() == ActivityType.ACTION;
    }

    String name() {
        return step.activity().name();
    }

    static RunRecord of(Step step, Visit visit, Rules rules) {
        Optional<HistoryEvent> end =
                visit.last(
                        EventType.TASK_SUCCEEDED, EventType.TASK_FAILED, EventType.TASK_TIMED_OUT);
        if (end.isEmpty()) {
            return cutOff(step, visit);
        }
        return end.get().type() == EventType.TASK_SUCCEEDED
                ? answered(step, TaskResult.payload(end.get()).without(FailedControl.KEY))
                : unsuccessful(step, visit, end.get(), rules);
    }

    /**
     * The record is that of what was done or, of a probe with controls around it, that of its
     * failure, of which these were told.
     */
    static RunRecord answered(Step step, JsonObject record) {
        if (record.string("status").filter("failed"::equals).isEmpty()) {
            return succeeded(step, record);
        }
        JsonObject json = JsonObject.EMPTY.with("activity", step.activity().source());
        return new RunRecord(
                step,
                Optional.of(Outcome.FAILED),
                FailureText.ofRecord(record),
                with(json, record));
    }

    private static RunRecord cutOff(Step step, Visit visit) {
        JsonObject json =
                JsonObject.EMPTY
                        .with("activity", step.activity().source())
                        .with("output", Json.ofNull())
                        .with("start", Timestamps.text(started(visit)));
        return new RunRecord(step, Optional.empty(), "", json);
    }

    private static RunRecord succeeded(Step step, JsonObject record) {
        JsonObject json = JsonObject.EMPTY.with("activity", step.activity().source());
        boolean missed =
                record.get("tolerance_met")
                        .filter(new JsonBoolean(false, record.at())::equals)
                        .isPresent();
        return new RunRecord(
                step,
                Optional.of(missed ? Outcome.TOLERANCE_MISSED : Outcome.SUCCEEDED),
                "",
                with(json, record));
    }

    private static JsonObject with(JsonObject json, JsonObject more) {
        JsonObject all = json;
        for (Map.Entry<String, Json> field : more.fields().entrySet()) {
            all = all.with(field.getKey(), field.getValue());
        }
        return all;
    }

    private static RunRecord unsuccessful(Step step, Visit visit, HistoryEvent end, Rules rules) {
        Outcome outcome = outcome(end);
        String failure = FailureText.of(end);
        Instant start = started(visit);
        JsonObject json =
                JsonObject.EMPTY
                        .with("activity", step.activity().source())
                        .with("output", Json.ofNull())
                        .with("start", Timestamps.text(start));
        if (outcome == Outcome.FAILED) {
            json = json.with("status", "failed");
        }
        if (outcome == Outcome.FAILED || rules == Rules.OURS) {
            String line = ERRORS.get(outcome) + ": " + failure + "\n";
            json = json.with("exception", List.of(Json.of(line)));
        }
        json =
                json.with("end", Timestamps.text(end.timestamp()))
                        .with("duration", Timestamps.seconds(start, end.timestamp()));
        if (step.tolerance().isPresent() && outcome == Outcome.FAILED) {
            json = json.with("tolerance_met", false);
        }
        return new RunRecord(step, Optional.of(outcome), failure, json);
    }

    static Outcome outcome(HistoryEvent failed) {
        String error = failed.error().orElse("");
        if (error.equals(InvalidActivity.ERROR)) {
            return Outcome.INVALID;
        }
        return error.equals(InterruptExecution.ERROR) ? Outcome.INTERRUPTED : Outcome.FAILED;
    }

    /** Of the first attempt: retries are part of the activity. */
    private static Instant started(Visit visit) {
        return visit.first(EventType.TASK_STARTED)
                .map(HistoryEvent::timestamp)
                .orElse(visit.enteredAt());
    }
}
