package chaosstates.json;

import java.util.Map;

/**
 * JSON for people who review it: what fits on a line stands on one line, the rest is indented by
 * two.
 */
public final class JsonText {

    private static final int WIDTH = 120;

    private final StringBuilder text = new StringBuilder();

    private JsonText() {}

    /** Renders a value, without a line end after the last line. */
    public static String of(Json value) {
        JsonText json = new JsonText();
        json.write(value, "", 0);
        return json.text.toString();
    }

    /**
     * Bounds the length of {@link #of} from above, in bytes of UTF-8; no text is made for that.
     *
     * @param size as {@code JsonSize} measures it
     */
    public static int atMost(Json value, int size) {
        return size + laidOut(value, 0);
    }

    /** Counts what is between the values at most: all stand on lines of their own. */
    private static int laidOut(Json value, int indent) {
        int deeper = indent + 2;
        return switch (value) {
            case JsonObject object -> {
                int bytes = "\n".length() + indent;
                for (Json field : object.fields().values()) {
                    bytes += deeper + " \n".length() + laidOut(field, deeper);
                }
                yield bytes;
            }
            case JsonArray array -> {
                int bytes = "\n".length() + indent;
                for (Json item : array.items()) {
                    bytes += deeper + "\n".length() + laidOut(item, deeper);
                }
                yield bytes;
            }
            default -> 0;
        };
    }

    /**
     * @param taken how many characters of the line are used before the value
     */
    private void write(Json value, String indent, int taken) {
        int start = text.length();
        if (!isWritten(value, start + WIDTH - indent.length() - taken)) {
            text.setLength(start);
            writeLines(value, indent);
        }
    }

    /**
     * Writes a value on the line, and gives up where the text gets longer: nothing is written twice
     * but for the length of a line.
     *
     * @param end the length that the text may have
     */
    private boolean isWritten(Json value, int end) {
        return switch (value) {
            case JsonObject object when !object.fields().isEmpty() -> isWritten(object, end);
            case JsonArray array -> isWritten(array, end);
            default -> isShort(value, end);
        };
    }

    private boolean isShort(Json value, int end) {
        JsonWriter.compact(value, text);
        return text.length() <= end;
    }

    private boolean isWritten(JsonObject object, int end) {
        String before = "{ ";
        for (Map.Entry<String, Json> field : object.fields().entrySet()) {
            text.append(before);
            key(field.getKey());
            if (!isWritten(field.getValue(), end)) {
                return false;
            }
            before = ", ";
        }
        text.append(" }");
        return text.length() <= end;
    }

    private boolean isWritten(JsonArray array, int end) {
        text.append('[');
        String before = "";
        for (Json item : array.items()) {
            text.append(before);
            if (!isWritten(item, end)) {
                return false;
            }
            before = ", ";
        }
        text.append(']');
        return text.length() <= end;
    }

    private void writeLines(Json value, String indent) {
        switch (value) {
            case JsonObject object when !object.fields().isEmpty() -> writeFields(object, indent);
            case JsonArray array when !array.items().isEmpty() -> writeItems(array, indent);
            default -> JsonWriter.compact(value, text);
        }
    }

    private void writeFields(JsonObject object, String indent) {
        String deeper = indent + "  ";
        String before = "{\n";
        for (Map.Entry<String, Json> field : object.fields().entrySet()) {
            text.append(before).append(deeper);
            int start = text.length();
            key(field.getKey());
            // One more for the comma behind it.
            write(field.getValue(), deeper, text.length() - start + 1);
            before = ",\n";
        }
        text.append('\n').append(indent).append('}');
    }

    private void writeItems(JsonArray array, String indent) {
        String deeper = indent + "  ";
        String before = "[\n";
        for (Json item : array.items()) {
            text.append(before).append(deeper);
            write(item, deeper, 1);
            before = ",\n";
        }
        text.append('\n').append(indent).append(']');
    }

    private void key(String name) {
        JsonWriter.compact(name, text);
        text.append(": ");
    }
}
