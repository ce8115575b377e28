package chaosstates.run;

import chaosstates.json.Json;
import chaosstates.json.JsonObject;
import chaosstates.wire.ActivityRecord;
import chaosstates.wire.Keys;
import java.time.Instant;
import java.util.OptionalDouble;

/**
 * Look of a watch. Its times are read once: figures ask for them again and again.
 *
 * @param json the record of the probe, without the probe itself
 * @param start when it began; the epoch where that is not told
 * @param end when it ended; the epoch where that is not told
 */
public record WatchLook(JsonObject json, Instant start, Instant end) {

    public WatchLook(JsonObject json) {
        this(json, time(json, Keys.START), time(json, Keys.END));
    }

    private static Instant time(JsonObject json, String key) {
        return json.string(key).flatMap(Timestamps::read).orElse(Instant.EPOCH);
    }

    /** Tells whether the probe was in its tolerance. */
    public boolean isMet() {
        return new ActivityRecord(json).isMet();
    }

    /** Tells whether the probe got no answer. */
    public boolean isFailed() {
        return new ActivityRecord(json).isFailed();
    }

    /** Returns what the probe found. */
    public Json output() {
        return new ActivityRecord(json).output();
    }

    /** Returns why the probe failed; empty where it did not. */
    public String failure() {
        return isFailed() ? FailureText.ofRecord(json) : "";
    }

    /** Returns how long it took. */
    public OptionalDouble seconds() {
        return json.number(Keys.DURATION).stream().mapToDouble(Number::doubleValue).findFirst();
    }
}
