package chaosstates.wire;

import chaosstates.json.Json;
import chaosstates.json.JsonObject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The call of the function that samples the hypothesis: a block of samples.
 *
 * @param samples the most samples that the function takes, and the time between two
 * @param failFastRatio percentage of misses that ends the method; empty where misses do not
 * @param soFar what earlier blocks came to
 * @param controls that the function calls around each sample
 * @param experiment that these controls are told, in a machine an expression
 */
public record HypothesisCall(
        List<SampledProbe> probes,
        Samples samples,
        Optional<Long> failFastRatio,
        SampledSoFar soFar,
        Around controls,
        Optional<Json> experiment,
        RunContext run)
        implements FunctionCall {

    /** Limit of all additions of controls around one sample. */
    public static final int MOST_BYTES_OF_ADDITIONS = 4_000;

    /** Limit of the record of a look that is condensed, in bytes. */
    public static final int MOST_BYTES_OF_A_LOOK = 1_024;

    /** Limit of what a state of the hypothesis has beside the records. */
    private static final int MOST_BYTES_OF_THE_REST = 128;

    public HypothesisCall {
        probes = List.copyOf(probes);
    }

    /** The call in another run. */
    public HypothesisCall in(RunContext other) {
        return new HypothesisCall(
                probes, samples, failFastRatio, soFar, controls, experiment, other);
    }

    @Override
    public FunctionRef function() {
        return FunctionRef.Own.HYPOTHESIS;
    }

    /** Computes the most bytes that one sample takes up in the result, when it is condensed. */
    public int bytesOfASample() {
        int additions = allControls().findAny().isPresent() ? MOST_BYTES_OF_ADDITIONS : 0;
        return MOST_BYTES_OF_THE_REST + probes.size() * MOST_BYTES_OF_A_LOOK + additions;
    }

    /** The controls around the whole and around each probe, as often as one sample calls them. */
    public Stream<JsonObject> allControls() {
        return Stream.concat(
                controls.all(), probes.stream().flatMap(probe -> probe.controls().all()));
    }

    @Override
    public JsonObject json() {
        JsonObject json =
                JsonObject.EMPTY.with(
                        Keys.PROBES, probes.stream().map(SampledProbe::json).toList());
        json = samples.onto(json);
        if (failFastRatio.isPresent()) {
            json = json.with(Keys.FAIL_FAST_RATIO, failFastRatio.get().longValue());
        }
        json = controls.onto(soFar.onto(json));
        if (experiment.isPresent()) {
            json = json.with(Keys.EXPERIMENT, experiment.get());
        }
        return run.onto(json);
    }

    /** The call that a payload is. */
    public static HypothesisCall read(JsonObject payload) {
        return new HypothesisCall(
                payload.objects(Keys.PROBES).stream().map(SampledProbe::read).toList(),
                Samples.read(payload).orElse(new Samples(1, 0)),
                payload.number(Keys.FAIL_FAST_RATIO).map(Number::longValue),
                SampledSoFar.read(payload),
                Around.read(payload),
                payload.get(Keys.EXPERIMENT),
                RunContext.read(payload));
    }
}
