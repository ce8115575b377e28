package chaosstates.run;

import chaosstates.json.JsonObject;
import chaosstates.plan.Step;
import chaosstates.wire.HypothesisResult;
import java.util.List;

/**
 * A block of samples of the hypothesis, as one call of the sampler returns it.
 *
 * @param sampled how many samples the run has made so far
 * @param missed how many of them were not in tolerance
 * @param isLost whether these were too many, so that the method is ended
 */
public record Block(List<Sample> samples, double sampled, double missed, boolean isLost) {

    public Block {
        samples = List.copyOf(samples);
    }

    /**
     * @param probes of the hypothesis, in their order
     */
    static Block of(List<Step> probes, JsonObject payload) {
        HypothesisResult result = HypothesisResult.read(payload);
        return new Block(
                result.states().stream().map(state -> Sample.of(probes, state)).toList(),
                result.sampled(),
                result.missed(),
                result.lost());
    }
}
