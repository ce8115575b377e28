package chaosstates.run;

import chaosstates.json.JsonObject;
import chaosstates.wire.ActivityRecord;
import chaosstates.wire.Keys;
import java.time.Instant;
import java.util.OptionalDouble;

/**
 * Look of a watch, without what the probe found.
 *
 * @param start when it began; the epoch where that is not told
 * @param end when it ended; the epoch where that is not told
 * @param isMet whether the probe was in its tolerance
 * @param isFailed whether the probe got no answer
 * @param seconds how long it took
 */
public record WatchLook(
        Instant start, Instant end, boolean isMet, boolean isFailed, OptionalDouble seconds) {

    /** Reads a look from the record of the probe. */
    public static WatchLook of(JsonObject json) {
        ActivityRecord record = new ActivityRecord(json);
        Instant start = time(json, Keys.START);
        boolean tookNoTime = json.get(Keys.END).equals(json.get(Keys.START));
        return new WatchLook(
                start,
                tookNoTime ? start : time(json, Keys.END),
                record.isMet(),
                record.isFailed(),
                json.number(Keys.DURATION).stream().mapToDouble(Number::doubleValue).findFirst());
    }

    private static Instant time(JsonObject json, String key) {
        return json.string(key).flatMap(Timestamps::read).orElse(Instant.EPOCH);
    }
}
