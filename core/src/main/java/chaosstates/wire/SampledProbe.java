package chaosstates.wire;

import chaosstates.json.Json;
import chaosstates.json.JsonObject;
import chaosstates.model.Provider;

/**
 * A probe of a hypothesis that is sampled.
 *
 * @param activity as the experiment declares it
 * @param tolerance null for none
 * @param controls that the function calls around the probe
 */
public record SampledProbe(JsonObject activity, Json tolerance, Around controls) {

    /** The probe's id in the catalogue. */
    public String id() {
        return Provider.activityId(provider());
    }

    /** The provider that the probe declares. */
    public JsonObject provider() {
        return activity.object("provider");
    }

    JsonObject json() {
        return controls.onto(
                JsonObject.EMPTY.with(Keys.ACTIVITY, activity).with(Keys.TOLERANCE, tolerance));
    }

    static SampledProbe read(JsonObject json) {
        return new SampledProbe(
                json.object(Keys.ACTIVITY),
                json.get(Keys.TOLERANCE).orElse(Json.ofNull()),
                Around.read(json));
    }
}
