package chaosstates.tolerance;

import chaosstates.activity.ActivityFailed;
import chaosstates.json.Json;
import chaosstates.json.JsonObject;
import chaosstates.python.PythonRaised;

/** Runs the probe that a tolerance of type {@code probe} is. */
@FunctionalInterface
public interface ToleranceProbe {

    /**
     * Runs the provider: no pauses, no controls, no record.
     *
     * @param activity as declared, the output under judgement in {@code provider.arguments.value};
     *     placeholders are not replaced yet
     * @return what the provider returns; whether it is true in Python's sense decides
     * @throws ActivityFailed when the provider cannot do its work, which counts as not met
     */
    Json run(JsonObject activity);

    /** Returns a probe for places where no provider can be run: such a tolerance then raises. */
    static ToleranceProbe none() {
        return activity -> {
            throw new PythonRaised("a tolerance of type `probe` cannot be run here");
        };
    }
}
