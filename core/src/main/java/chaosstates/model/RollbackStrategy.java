package chaosstates.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Condition for playing the rollbacks. */
public enum RollbackStrategy {
    /** Once the method has begun: then something may have to be undone. */
    DEFAULT("default"),
    /** Rollbacks in any case, even when nothing was injected. */
    ALWAYS("always"),
    NEVER("never"),
    /** Rollbacks only when the hypothesis does not hold after the method. */
    DEVIATED("deviated");

    private final String key;

    RollbackStrategy(String key) {
        this.key = key;
    }

    /** Returns the word in an experiment, in the settings and on the command line. */
    public String key() {
        return key;
    }

    /** The one with that key. */
    public static Optional<RollbackStrategy> of(String key) {
        return Stream.of(values()).filter(value -> value.key.equals(key)).findFirst();
    }

    /** Lists all keys. */
    public static List<String> keys() {
        return Stream.of(values()).map(RollbackStrategy::key).toList();
    }
}
