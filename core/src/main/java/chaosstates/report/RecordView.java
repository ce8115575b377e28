package chaosstates.report;

import chaosstates.json.Json;
import chaosstates.json.JsonObject;
import chaosstates.json.JsonString;
import chaosstates.wire.ActivityRecord;
import java.util.List;
import java.util.stream.Collectors;

/** Record of an activity in a journal. */
record RecordView(JsonObject json) {

    JsonObject activity() {
        return json.object("activity");
    }

    /** Empty when the record has none. */
    String name() {
        return activity().string("name").orElse("");
    }

    /** The field as it is, or null. */
    Json field(String key) {
        return json.get(key).orElse(Json.ofNull());
    }

    /** Empty when it was cut off. */
    String status() {
        return json.string("status").orElse("");
    }

    boolean failed() {
        return status().equals("failed");
    }

    boolean missed() {
        return new ActivityRecord(json).isMissed();
    }

    boolean isMet() {
        return new ActivityRecord(json).isMet();
    }

    /** Tells whether the activity was not called: a rehearsal assumed its output. */
    boolean isAssumed() {
        return new ActivityRecord(json).isAssumed();
    }

    /** The lines of what was raised; none when nothing was. */
    List<String> exception() {
        return JournalView.items(json, "exception").stream()
                .filter(JsonString.class::isInstance)
                .map(line -> ((JsonString) line).value())
                .toList();
    }

    /** Returns the whole text that was raised. */
    String error() {
        return exception().stream().collect(Collectors.joining()).strip();
    }

    /** The last line of it, which says what happened; empty when nothing was raised. */
    String lastLine() {
        return error().lines().reduce("", (earlier, later) -> later);
    }
}
