package chaosstates.report.view;

import chaosstates.json.Json;
import chaosstates.json.JsonObject;
import chaosstates.run.Timestamps;
import chaosstates.wire.ActivityRecord;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

/** Record of an activity in a journal. */
public record RecordView(JsonObject json) {

    /** Seconds of ten years: a longer duration is no duration. */
    private static final double LONGEST = 3.2e8;

    public JsonObject activity() {
        return json.object("activity");
    }

    /** Empty when the record has none. */
    public String name() {
        return activity().string("name").orElse("");
    }

    /** The field as it is, or null. */
    public Json field(String key) {
        return json.get(key).orElse(Json.ofNull());
    }

    /** Empty when it was cut off. */
    public String status() {
        return json.string("status").orElse("");
    }

    public boolean failed() {
        return status().equals("failed");
    }

    public boolean missed() {
        return new ActivityRecord(json).isMissed();
    }

    public boolean isMet() {
        return new ActivityRecord(json).isMet();
    }

    /** Returns the error of what was to judge the output; empty where that did not fail. */
    public Optional<String> toleranceError() {
        return new ActivityRecord(json).toleranceError();
    }

    /** Tells whether the activity was not called: a rehearsal assumed its output. */
    public boolean isAssumed() {
        return new ActivityRecord(json).isAssumed();
    }

    /** The lines of what was raised; none when nothing was. */
    public List<String> exception() {
        return json.texts("exception");
    }

    /** Returns the whole text that was raised. */
    public String error() {
        return exception().stream().collect(Collectors.joining()).strip();
    }

    /** Returns when the activity began; empty where that is not told. */
    public Optional<Instant> start() {
        return json.string("start").flatMap(Timestamps::read);
    }

    /** Returns when the activity ended; empty where it was cut off. */
    public Optional<Instant> end() {
        return json.string("end").flatMap(Timestamps::read);
    }

    /** Returns how long the activity took, in seconds; empty where that is not told. */
    public OptionalDouble seconds() {
        return json.number("duration").stream()
                .mapToDouble(Number::doubleValue)
                .filter(seconds -> seconds >= 0 && seconds < LONGEST)
                .findFirst();
    }

    /** The last line of it, which says what happened; empty when nothing was raised. */
    public String lastLine() {
        return error().lines().reduce("", (earlier, later) -> later);
    }
}
