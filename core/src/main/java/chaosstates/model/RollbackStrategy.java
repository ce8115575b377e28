package chaosstates.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** When the rollbacks are played. */
public enum RollbackStrategy {
    /** Once the method has begun: then something may have to be undone. */
    DEFAULT("default"),
    /** Whatever happened, even when nothing was injected. */
    ALWAYS("always"),
    NEVER("never"),
    /** Only when the hypothesis does not hold after the method. */
    DEVIATED("deviated");

    private final String key;

    RollbackStrategy(String key) {
        this.key = key;
    }

    /** As it stands in an experiment, in the settings and on the command line. */
    public String key() {
        return key;
    }

    /** The one with that key. */
    public static Optional<RollbackStrategy> of(String key) {
        return Stream.of(values()).filter(value -> value.key.equals(key)).findFirst();
    }

    /** All keys. */
    public static List<String> keys() {
        return Stream.of(values()).map(RollbackStrategy::key).toList();
    }
}
