package chaosstates.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Whether an activity looks or changes something. */
public enum ActivityType {
    PROBE("probe", "Probe"),
    ACTION("action", "Action");

    private final String key;
    private final String label;

    ActivityType(String key, String label) {
        this.key = key;
        this.label = label;
    }

    /** As it stands in an experiment. */
    public String key() {
        return key;
    }

    /** As it stands in a log line. */
    public String label() {
        return label;
    }

    /** The one with that key. */
    public static Optional<ActivityType> of(String key) {
        return Stream.of(values()).filter(value -> value.key.equals(key)).findFirst();
    }

    /** All keys. */
    public static List<String> keys() {
        return Stream.of(values()).map(ActivityType::key).toList();
    }
}
