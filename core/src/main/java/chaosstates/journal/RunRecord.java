package chaosstates.journal;

import chaosstates.history.EventType;
import chaosstates.history.HistoryEvent;
import chaosstates.json.Json;
import chaosstates.json.JsonArray;
import chaosstates.json.JsonBoolean;
import chaosstates.json.JsonObject;
import chaosstates.plan.Step;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What became of one activity.
 *
 * @param outcome empty when nothing is known: it was cut off
 * @param json the Chaos Toolkit's run record
 */
record RunRecord(Step step, Optional<Outcome> outcome, JsonObject json) {

    /** How an activity ended. */
    enum Outcome {
        SUCCEEDED,
        /** Of a hypothesis probe only: it has an output, outside the tolerance. */
        TOLERANCE_MISSED,
        FAILED
    }

    boolean failed() {
        return outcome.filter(Outcome.FAILED::equals).isPresent();
    }

    /** Whether a hypothesis that holds this probe may still be met. */
    boolean steady() {
        return outcome.filter(Outcome.SUCCEEDED::equals).isPresent();
    }

    /** What the activity said when it failed; empty when it did not. */
    String failure() {
        return json.get("exception")
                .filter(JsonArray.class::isInstance)
                .map(lines -> ((JsonArray) lines).items().getLast())
                .map(line -> ((chaosstates.json.JsonString) line).value().strip())
                .map(line -> line.substring(line.indexOf(": ") + 2))
                .orElse("");
    }

    static RunRecord of(Step step, Visit visit) {
        Optional<HistoryEvent> end =
                visit.last(
                        EventType.TASK_SUCCEEDED, EventType.TASK_FAILED, EventType.TASK_TIMED_OUT);
        if (end.isEmpty()) {
            return cutOff(step, visit);
        }
        return end.get().type() == EventType.TASK_SUCCEEDED
                ? succeeded(step, end.get())
                : failed(step, visit, end.get());
    }

    private static RunRecord cutOff(Step step, Visit visit) {
        JsonObject json =
                JsonObject.EMPTY
                        .with("activity", step.activity().source())
                        .with("output", Json.ofNull())
                        .with("start", Json.of(Timestamps.text(started(visit))));
        return new RunRecord(step, Optional.empty(), json);
    }

    private static RunRecord succeeded(Step step, HistoryEvent end) {
        JsonObject record = TaskResult.payload(end);
        JsonObject json = JsonObject.EMPTY.with("activity", step.activity().source());
        for (Map.Entry<String, Json> field : record.fields().entrySet()) {
            json = json.with(field.getKey(), field.getValue());
        }
        boolean missed =
                record.get("tolerance_met")
                        .filter(new JsonBoolean(false, record.at())::equals)
                        .isPresent();
        return new RunRecord(
                step, Optional.of(missed ? Outcome.TOLERANCE_MISSED : Outcome.SUCCEEDED), json);
    }

    private static RunRecord failed(Step step, Visit visit, HistoryEvent end) {
        Instant start = started(visit);
        String line = "chaoslib.exceptions.ActivityFailed: " + FailureText.of(end) + "\n";
        JsonObject json =
                JsonObject.EMPTY
                        .with("activity", step.activity().source())
                        .with("output", Json.ofNull())
                        .with("start", Json.of(Timestamps.text(start)))
                        .with("status", Json.of("failed"))
                        .with("exception", Json.of(List.of(Json.of(line))))
                        .with("end", Json.of(Timestamps.text(end.timestamp())))
                        .with("duration", Json.of(Timestamps.seconds(start, end.timestamp())));
        if (step.tolerance().isPresent()) {
            json = json.with("tolerance_met", Json.of(false));
        }
        return new RunRecord(step, Optional.of(Outcome.FAILED), json);
    }

    /** Of the first attempt: retries are part of the activity. */
    private static Instant started(Visit visit) {
        return visit.first(EventType.TASK_STARTED)
                .map(HistoryEvent::timestamp)
                .orElse(visit.enteredAt());
    }
}
