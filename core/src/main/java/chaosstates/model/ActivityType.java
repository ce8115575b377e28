package chaosstates.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Type of an activity: it looks, or it changes something. */
public enum ActivityType {
    PROBE("probe", "Probe"),
    ACTION("action", "Action");

    private final String key;
    private final String label;

    ActivityType(String key, String label) {
        this.key = key;
        this.label = label;
    }

    /** Returns the word in an experiment. */
    public String key() {
        return key;
    }

    /** Returns the word in a log line. */
    public String label() {
        return label;
    }

    /** The one with that key. */
    public static Optional<ActivityType> of(String key) {
        return Stream.of(values()).filter(value -> value.key.equals(key)).findFirst();
    }

    /** Lists all keys. */
    public static List<String> keys() {
        return Stream.of(values()).map(ActivityType::key).toList();
    }
}
