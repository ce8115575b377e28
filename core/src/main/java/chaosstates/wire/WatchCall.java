package chaosstates.wire;

import chaosstates.json.Json;
import chaosstates.json.JsonObject;

/**
 * The call of the function that watches a probe: a block of looks.
 *
 * @param probe that is asked
 * @param samples the most looks that the function takes, and the time between two
 * @param soFar what earlier blocks came to, in a machine an expression
 * @param over the name of the state by which the run tells that it is over
 */
public record WatchCall(
        SampledProbe probe, Samples samples, Json soFar, String over, RunContext run)
        implements FunctionCall {

    /** Limit of one look in the result, in bytes. */
    public static final int MOST_BYTES_OF_A_LOOK = 1_024;

    /** The call in another run. */
    public WatchCall in(RunContext other) {
        return new WatchCall(probe, samples, soFar, over, other);
    }

    @Override
    public FunctionRef function() {
        return FunctionRef.Own.HYPOTHESIS;
    }

    /** Reads what earlier blocks came to. */
    public WatchedSoFar soFarRead() {
        return WatchedSoFar.read(soFar instanceof JsonObject object ? object : JsonObject.EMPTY);
    }

    @Override
    public JsonObject json() {
        return run.onto(
                samples.onto(JsonObject.EMPTY.with(Keys.WATCH, probe.json()))
                        .with(Keys.SO_FAR, soFar)
                        .with(Keys.OVER, over));
    }

    /** The call that a payload is. */
    public static WatchCall read(JsonObject payload) {
        return new WatchCall(
                SampledProbe.read(payload.object(Keys.WATCH)),
                Samples.read(payload).orElse(new Samples(1, 1)),
                payload.get(Keys.SO_FAR).orElse(JsonObject.EMPTY),
                payload.string(Keys.OVER).orElse(""),
                RunContext.read(payload));
    }
}
