package chaosstates.wire;

import chaosstates.json.Json;
import chaosstates.json.JsonObject;
import java.util.List;

/**
 * Result of a block of samples.
 *
 * @param states one for each sample: {@code {"steady_state_met", "probes"}}, and what controls add
 * @param sampled how many samples all blocks so far have taken
 * @param missed how many of these missed the tolerance
 * @param lost whether too many did
 * @param raised what the next block raises; null for nothing
 */
public record HypothesisResult(
        List<JsonObject> states, long sampled, long missed, boolean lost, Json raised) {

    public HypothesisResult {
        states = List.copyOf(states);
    }

    public JsonObject json() {
        return JsonObject.EMPTY
                .with(Keys.STATES, states)
                .with(Keys.SAMPLED, sampled)
                .with(Keys.MISSED, missed)
                .with(Keys.LOST, lost)
                .with(Keys.RAISED, raised);
    }

    public static HypothesisResult read(JsonObject result) {
        return new HypothesisResult(
                result.objects(Keys.STATES),
                result.number(Keys.SAMPLED).orElse(0).longValue(),
                result.number(Keys.MISSED).orElse(0).longValue(),
                result.flag(Keys.LOST),
                result.get(Keys.RAISED).orElse(Json.ofNull()));
    }
}
