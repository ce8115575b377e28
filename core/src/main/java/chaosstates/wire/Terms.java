package chaosstates.wire;

import chaosstates.json.Json;
import chaosstates.json.JsonObject;
import java.util.List;
import java.util.Optional;

/**
 * Terms of a call: what it needs of earlier steps, what it gives to later ones, and until when it
 * is repeated.
 *
 * @param needs names of the outputs without which the activity is not called
 * @param outputs the paths into the activity's output, by the names of what they find
 * @param until empty for an activity that is called once
 */
public record Terms(List<String> needs, JsonObject outputs, Optional<Until> until) {

    /** Terms of most calls. */
    public static final Terms NONE = new Terms(List.of(), JsonObject.EMPTY, Optional.empty());

    public Terms {
        needs = List.copyOf(needs);
    }

    JsonObject onto(JsonObject payload) {
        JsonObject json = payload;
        if (!needs.isEmpty()) {
            json = json.with(Keys.NEEDS, Json.texts(needs));
        }
        if (!outputs.fields().isEmpty()) {
            json = json.with(Keys.OUTPUTS, outputs);
        }
        return until.isPresent() ? json.with(Keys.UNTIL, until.get().json()) : json;
    }

    static Terms read(JsonObject payload) {
        return new Terms(
                payload.texts(Keys.NEEDS), payload.object(Keys.OUTPUTS), Until.read(payload));
    }
}
