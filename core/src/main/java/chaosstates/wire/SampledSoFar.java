package chaosstates.wire;

import chaosstates.json.Json;
import chaosstates.json.JsonNumber;
import chaosstates.json.JsonObject;
import java.util.function.Function;

/**
 * Results of earlier blocks of samples. In a machine each part is an expression.
 *
 * @param sampled how many samples were taken
 * @param missed how many of them missed the tolerance
 * @param raised what the last block met and did not raise itself; null for nothing
 */
public record SampledSoFar(Json sampled, Json missed, Json raised) {

    /** The state of things before the first block. */
    public static final SampledSoFar NOTHING =
            new SampledSoFar(Json.of(0), Json.of(0), Json.ofNull());

    /**
     * Reads the results of the block that has just ended.
     *
     * @param result the expression of a part of a result
     */
    public static SampledSoFar returned(Function<String, Json> result) {
        return new SampledSoFar(
                result.apply(Keys.SAMPLED), result.apply(Keys.MISSED), result.apply(Keys.RAISED));
    }

    /** The number of samples that were taken. */
    public long count() {
        return number(sampled);
    }

    /** The number of samples that missed the tolerance. */
    public long misses() {
        return number(missed);
    }

    private static long number(Json value) {
        return value instanceof JsonNumber number ? number.value().longValue() : 0;
    }

    /** {@code {"sampled", "missed", "raised"}}: the variables of the machine. */
    public JsonObject json() {
        return onto(JsonObject.EMPTY);
    }

    JsonObject onto(JsonObject payload) {
        return payload.with(Keys.SAMPLED, sampled)
                .with(Keys.MISSED, missed)
                .with(Keys.RAISED, raised);
    }

    static SampledSoFar read(JsonObject payload) {
        return new SampledSoFar(
                payload.get(Keys.SAMPLED).orElse(NOTHING.sampled),
                payload.get(Keys.MISSED).orElse(NOTHING.missed),
                payload.get(Keys.RAISED).orElse(NOTHING.raised));
    }
}
