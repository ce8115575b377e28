package chaosstates.wire;

import chaosstates.json.JsonObject;
import java.time.Duration;
import java.util.Optional;

/**
 * Number of looks before a function answers.
 *
 * @param count of the looks
 * @param frequency seconds between two looks
 */
public record Samples(long count, double frequency) {

    /** The time between two looks. */
    public Duration rest() {
        return Duration.ofNanos((long) (frequency * 1e9));
    }

    JsonObject onto(JsonObject payload) {
        return payload.with(Keys.SAMPLES, count).with(Keys.FREQUENCY, frequency);
    }

    static Optional<Samples> read(JsonObject payload) {
        return payload.number(Keys.SAMPLES)
                .map(
                        count ->
                                new Samples(
                                        count.longValue(),
                                        payload.number(Keys.FREQUENCY).orElse(0).doubleValue()));
    }
}
