package chaosstates.plan;

import chaosstates.json.JsonString;
import chaosstates.model.Activity;
import chaosstates.model.ActivityType;
import chaosstates.wire.RunContext;
import java.util.Optional;

/** Dry mode: the parts that a run leaves out. */
public enum Dry {
    PROBES("probes"),
    ACTIONS("actions"),
    ACTIVITIES("activities"),
    /** Pauses; every activity is called. */
    PAUSE("pause");

    private final String key;

    Dry(String key) {
        this.key = key;
    }

    /** Returns the word on the command line and in an execution's input. */
    public String key() {
        return key;
    }

    public static Optional<Dry> of(String key) {
        for (Dry dry : values()) {
            if (dry.key.equals(key)) {
                return Optional.of(dry);
            }
        }
        return Optional.empty();
    }

    /** Reads the dry mode of a call's run; empty for none. */
    public static Optional<Dry> of(RunContext run) {
        return run.dry()
                .filter(JsonString.class::isInstance)
                .flatMap(key -> of(((JsonString) key).value()));
    }

    /**
     * Tells whether the pauses around the activity are left out: where it is not called, nothing
     * settles.
     */
    public boolean skipsPausesOf(Activity activity) {
        return switch (this) {
            case PAUSE, ACTIVITIES -> true;
            case PROBES -> activity.type() == ActivityType.PROBE;
            case ACTIONS -> activity.type() == ActivityType.ACTION;
        };
    }
}
