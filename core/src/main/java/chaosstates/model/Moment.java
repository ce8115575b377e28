package chaosstates.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Moment of a control: before or after the part that it surrounds. */
public enum Moment {
    BEFORE("before"),
    AFTER("after");

    private final String key;

    Moment(String key) {
        this.key = key;
    }

    /** Returns the word in a control's {@code scope}. */
    public String key() {
        return key;
    }

    /** The one with that key. */
    public static Optional<Moment> of(String key) {
        return Stream.of(values()).filter(value -> value.key.equals(key)).findFirst();
    }

    /** Lists all keys. */
    public static List<String> keys() {
        return Stream.of(values()).map(Moment::key).toList();
    }
}
