package chaosstates.model.reader;

import chaosstates.json.Json;
import chaosstates.json.JsonObject;
import chaosstates.json.JsonWriter;
import java.util.List;
import java.util.Optional;

/** Hints for tolerances that are nearly one of those there are. */
final class ToleranceHints {

    private static final List<String> VALUES = List.of("value", "expected", "expect", "status");

    private static final List<String> LOWER =
            List.of("min", "minimum", "lower", "from", "low", "gte", "gt");

    private static final List<String> UPPER =
            List.of("max", "maximum", "upper", "to", "high", "lte", "lt");

    private ToleranceHints() {}

    /** Says which type a tolerance without one probably has, by its other keys. */
    static String ofType(JsonObject tolerance) {
        if (tolerance.has("range")) {
            return "add \"type\": \"range\"";
        }
        if (tolerance.has("pattern") || tolerance.has("regex")) {
            return "add \"type\": \"regex\"; its key is `pattern`";
        }
        if (tolerance.has("path")) {
            return "add \"type\": \"jsonpath\"";
        }
        if (tolerance.has("provider")) {
            return "add \"type\": \"probe\"";
        }
        return range(tolerance)
                .or(() -> value(tolerance))
                .orElse("add `type`: `range`, `regex`, `jsonpath` or `probe`");
    }

    /** Says what to write instead of a type that there is none of. */
    static String instead(String type, JsonObject tolerance) {
        return range(tolerance)
                .or(() -> value(tolerance))
                .orElse("one of `range`, `regex`, `jsonpath`, `probe`");
    }

    /** Says which bounds to write for a range that has none. */
    static String bounds(JsonObject tolerance) {
        boolean isBounded =
                bound(tolerance, LOWER).isPresent() || bound(tolerance, UPPER).isPresent();
        return isBounded
                ? "both bounds in one list: " + list(tolerance)
                : "two numbers, e.g. [0, 5]";
    }

    /** Tells whether a key is a bound of a range by another name. */
    static boolean isBound(String key) {
        return LOWER.contains(key) || UPPER.contains(key);
    }

    private static Optional<String> value(JsonObject tolerance) {
        return bound(tolerance, VALUES)
                .map(
                        value ->
                                "write the %s itself: %s"
                                        .formatted(
                                                tolerance.has("status") ? "status" : "value",
                                                JsonWriter.compact(value)));
    }

    private static Optional<String> range(JsonObject tolerance) {
        return bound(tolerance, LOWER)
                .or(() -> bound(tolerance, UPPER))
                .map(bound -> "write {\"type\": \"range\", \"range\": " + list(tolerance) + "}");
    }

    private static String list(JsonObject tolerance) {
        return "[%s, %s]"
                .formatted(
                        bound(tolerance, LOWER).map(JsonWriter::compact).orElse("LOWEST"),
                        bound(tolerance, UPPER).map(JsonWriter::compact).orElse("HIGHEST"));
    }

    private static Optional<Json> bound(JsonObject tolerance, List<String> names) {
        return names.stream().flatMap(name -> tolerance.get(name).stream()).findFirst();
    }
}
