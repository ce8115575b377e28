package chaosstates.wire;

import chaosstates.json.JsonObject;
import java.util.Optional;

/**
 * Results of earlier blocks of a watch.
 *
 * @param looks how many there were
 * @param outages how many times the probe went out of its tolerance
 * @param isWell whether the last look was in tolerance
 * @param next when the next look is due, as an instant in ISO 8601; empty for at once
 * @param unanswered how many times at a stretch nobody could tell whether the run is over
 */
public record WatchedSoFar(
        long looks, long outages, boolean isWell, Optional<String> next, long unanswered) {

    /** The state of things before the first block. */
    public static final WatchedSoFar NOTHING = new WatchedSoFar(0, 0, true, Optional.empty(), 0);

    /** {@code {"looks", "outages", "well", "next_look", "unanswered"}}. */
    public JsonObject json() {
        JsonObject json =
                JsonObject.EMPTY
                        .with(Keys.LOOKS, looks)
                        .with(Keys.OUTAGES, outages)
                        .with(Keys.WELL, isWell)
                        .with(Keys.UNANSWERED, unanswered);
        return next.isPresent() ? json.with(Keys.NEXT, next.get()) : json;
    }

    static WatchedSoFar read(JsonObject json) {
        return new WatchedSoFar(
                count(json, Keys.LOOKS),
                count(json, Keys.OUTAGES),
                !json.has(Keys.WELL) || json.flag(Keys.WELL),
                json.string(Keys.NEXT),
                count(json, Keys.UNANSWERED));
    }

    private static long count(JsonObject json, String key) {
        return json.number(key).orElse(0).longValue();
    }
}
