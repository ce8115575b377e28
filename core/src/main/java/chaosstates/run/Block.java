package chaosstates.run;

import chaosstates.json.Json;
import chaosstates.json.JsonArray;
import chaosstates.json.JsonObject;
import chaosstates.json.PackedJson;
import chaosstates.plan.Step;
import chaosstates.wire.HypothesisResult;
import chaosstates.wire.HypothesisState;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * A block of samples of the hypothesis, as one call of the sampler returns it. The samples are kept
 * packed: a run may have a hundred thousand.
 *
 * @param probes of the hypothesis, in their order
 * @param size how many samples it has
 * @param misses which of them missed the tolerance, counted from 0
 * @param sampled how many samples the run has made so far
 * @param missed how many of them were not in tolerance
 * @param isLost whether these were too many, so that the method is ended
 */
public record Block(
        List<Step> probes,
        PackedJson states,
        int size,
        List<Integer> misses,
        double sampled,
        double missed,
        boolean isLost) {

    public Block {
        probes = List.copyOf(probes);
        misses = List.copyOf(misses);
    }

    /**
     * @param probes of the hypothesis, in their order
     */
    static Block of(List<Step> probes, JsonObject payload) {
        HypothesisResult result = HypothesisResult.read(payload);
        return new Block(
                probes,
                PackedJson.of(Json.of(result.states())),
                result.states().size(),
                misses(result.states()),
                result.sampled(),
                result.missed(),
                result.lost());
    }

    private static List<Integer> misses(List<JsonObject> states) {
        return IntStream.range(0, states.size())
                .filter(index -> !new HypothesisState(states.get(index)).isMet())
                .boxed()
                .toList();
    }

    /** Unpacks the samples. */
    public List<Sample> samples() {
        return ((JsonArray) states.unpack())
                .items().stream().map(state -> Sample.of(probes, (JsonObject) state)).toList();
    }

    /** Finds the first sample that missed the tolerance, counted from 0. */
    public OptionalInt firstMiss() {
        return misses.stream().mapToInt(Integer::intValue).findFirst();
    }
}
