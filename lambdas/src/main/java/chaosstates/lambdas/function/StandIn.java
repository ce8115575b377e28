package chaosstates.lambdas.function;

import chaosstates.activity.ActivityFailed;
import chaosstates.json.Json;
import chaosstates.json.JsonObject;
import chaosstates.substitution.Substitution;
import java.util.Optional;

/** Gives answers in the place of activities that are not called, in a rehearsal. */
@FunctionalInterface
public interface StandIn {

    /** Calls every activity. */
    StandIn NONE = asked -> Optional.empty();

    /**
     * Question to an activity.
     *
     * @param activity as declared
     * @param tolerance by which the answer is judged, as declared
     * @param configurationKey the entry of the configuration that the activity finds out
     * @param variables for placeholders
     */
    record Asked(
            JsonObject activity,
            Optional<Json> tolerance,
            Optional<String> configurationKey,
            Substitution variables) {

        /** Returns the provider with its placeholders filled in. */
        public JsonObject provider() {
            return variables.inActivity(activity).object("provider");
        }
    }

    /**
     * Returns the output of the activity; empty where the activity itself is to be called.
     *
     * @throws ActivityFailed when the activity is to fail
     */
    Optional<Json> output(Asked asked);
}
