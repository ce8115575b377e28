package chaosstates.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Time of the checks of the steady-state hypothesis. */
public enum HypothesisStrategy {
    DEFAULT("default"),
    BEFORE_METHOD_ONLY("before-method-only"),
    AFTER_METHOD_ONLY("after-method-only"),
    DURING_METHOD_ONLY("during-method-only"),
    CONTINUOUSLY("continuously"),
    SKIP("skip");

    private final String key;

    HypothesisStrategy(String key) {
        this.key = key;
    }

    /** Returns the word in an experiment, in the settings and on the command line. */
    public String key() {
        return key;
    }

    /** The one with that key. */
    public static Optional<HypothesisStrategy> of(String key) {
        return Stream.of(values()).filter(value -> value.key.equals(key)).findFirst();
    }

    /** Lists all keys. */
    public static List<String> keys() {
        return Stream.of(values()).map(HypothesisStrategy::key).toList();
    }
}
