package chaosstates.plan;

import chaosstates.json.JsonString;
import chaosstates.model.Activity;
import chaosstates.model.ActivityType;
import chaosstates.wire.RunContext;
import java.util.Optional;

/** What a dry run leaves out. */
public enum Dry {
    PROBES("probes"),
    ACTIONS("actions"),
    ACTIVITIES("activities"),
    /** Everything is called; nothing waits. */
    PAUSE("pause");

    private final String key;

    Dry(String key) {
        this.key = key;
    }

    /** As it stands on the command line and in an execution's input. */
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

    /** What the run of a call leaves out; empty for nothing. */
    public static Optional<Dry> of(RunContext run) {
        return run.dry()
                .filter(JsonString.class::isInstance)
                .flatMap(key -> of(((JsonString) key).value()));
    }

    /**
     * Whether the pauses around the activity are left out: where it is not called, nothing settles.
     */
    public boolean skipsPausesOf(Activity activity) {
        return switch (this) {
            case PAUSE, ACTIVITIES -> true;
            case PROBES -> activity.type() == ActivityType.PROBE;
            case ACTIONS -> activity.type() == ActivityType.ACTION;
        };
    }
}
