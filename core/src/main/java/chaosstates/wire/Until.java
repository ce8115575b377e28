package chaosstates.wire;

import chaosstates.json.Json;
import chaosstates.json.JsonObject;
import java.util.Optional;

/**
 * Limits of a probe that is asked until its tolerance is met.
 *
 * @param within seconds from the beginning in which the tolerance has to be met
 * @param every seconds between two looks
 * @param since the time of the beginning, in a machine an expression
 */
public record Until(long within, long every, Json since) {

    /** Counts the looks that may follow the first one. */
    public int again() {
        return Math.clamp(within / every, 1, 99_999_999);
    }

    JsonObject json() {
        return JsonObject.EMPTY
                .with(Keys.WITHIN, within)
                .with(Keys.EVERY, every)
                .with(Keys.SINCE, since);
    }

    static Optional<Until> read(JsonObject payload) {
        JsonObject until = payload.object(Keys.UNTIL);
        return until.number(Keys.WITHIN)
                .map(
                        within ->
                                new Until(
                                        within.longValue(),
                                        Math.max(1, until.number(Keys.EVERY).orElse(1).longValue()),
                                        until.get(Keys.SINCE).orElseGet(Json::ofNull)));
    }
}
