package chaosstates.json;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * JSON for people who review it: what fits on a line stands on one line, the rest is indented by
 * two.
 */
public final class JsonText {

    private static final int WIDTH = 120;

    private JsonText() {}

    /** Renders a value, without a line end after the last line. */
    public static String of(Json value) {
        return text(value, "", 0);
    }

    /**
     * @param taken how many characters of the line are used before the value
     */
    private static String text(Json value, String indent, int taken) {
        String line = line(value);
        return indent.length() + taken + line.length() <= WIDTH ? line : lines(value, indent);
    }

    private static String lines(Json value, String indent) {
        String deeper = indent + "  ";
        return switch (value) {
            case JsonObject object -> block("{", "}", indent, fields(object, deeper));
            case JsonArray array -> block("[", "]", indent, items(array, deeper));
            default -> line(value);
        };
    }

    private static List<String> fields(JsonObject object, String indent) {
        return object.fields().entrySet().stream().map(field -> field(field, indent)).toList();
    }

    private static String field(Map.Entry<String, Json> field, String indent) {
        String key = JsonWriter.compact(Json.of(field.getKey())) + ": ";
        return indent + key + text(field.getValue(), indent, key.length() + 1);
    }

    private static List<String> items(JsonArray array, String indent) {
        return array.items().stream().map(item -> indent + text(item, indent, 1)).toList();
    }

    private static String block(String open, String close, String indent, List<String> lines) {
        return open + "\n" + String.join(",\n", lines) + "\n" + indent + close;
    }

    private static String line(Json value) {
        return switch (value) {
            case JsonObject object when !object.fields().isEmpty() ->
                    object.fields().entrySet().stream()
                            .map(JsonText::inline)
                            .collect(Collectors.joining(", ", "{ ", " }"));
            case JsonArray array ->
                    array.items().stream()
                            .map(JsonText::line)
                            .collect(Collectors.joining(", ", "[", "]"));
            default -> JsonWriter.compact(value);
        };
    }

    private static String inline(Map.Entry<String, Json> field) {
        return JsonWriter.compact(Json.of(field.getKey())) + ": " + line(field.getValue());
    }
}
