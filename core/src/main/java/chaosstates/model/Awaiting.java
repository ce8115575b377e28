package chaosstates.model;

import chaosstates.json.JsonObject;
import java.util.Optional;

/**
 * A probe that is asked until its tolerance is met: after an action, whose effect it shows, or
 * before a step, which waits for it.
 *
 * @param of the name of the action or step
 * @param probe the name of the probe
 * @param own the probe where it stands in the settings; empty where it is one of the experiment
 * @param within seconds in which the tolerance has to be met
 * @param every seconds between two looks
 * @param source as the settings declare it
 */
public record Awaiting(
        Kind kind,
        String of,
        String probe,
        Optional<Activity> own,
        int within,
        int every,
        JsonObject source) {

    /** The seconds between two looks where nothing says otherwise. */
    public static final int USUAL_REST = 2;

    /** The most that can be asked for, in seconds: a day. */
    public static final int LONGEST = 86_400;

    /** Side of a step on which a probe is asked. */
    public enum Kind {
        EFFECT("effects", "action"),
        WAIT("waits", "before");

        private final String key;
        private final String of;

        Kind(String key, String of) {
            this.key = key;
            this.of = of;
        }

        /** The key of the list among our settings. */
        public String key() {
            return key;
        }

        /** The key that names the step. */
        public String of() {
            return of;
        }
    }
}
