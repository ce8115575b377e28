package chaosstates.json;

import java.io.IOException;
import java.io.Writer;
import java.util.Map;

/** JSON over lines: indented by two, one item a line. */
final class PrettyJson {

    /** Characters that are worth handing on. */
    private static final int ENOUGH = 8192;

    private final Writer out;

    /** Text that was not handed on yet. */
    private final StringBuilder text = new StringBuilder();

    private PrettyJson(Writer out) {
        this.out = out;
    }

    /** Writes a value, without a line end after the last line. */
    static void write(Json value, Writer out) throws IOException {
        PrettyJson pretty = new PrettyJson(out);
        pretty.write(value, "");
        pretty.handOn();
    }

    private void write(Json value, String indent) throws IOException {
        if (value instanceof JsonObject object && !object.fields().isEmpty()) {
            fields(object, indent);
        } else if (value instanceof JsonArray array && !array.items().isEmpty()) {
            items(array, indent);
        } else {
            JsonWriter.compact(value, text);
        }
        if (text.length() > ENOUGH) {
            handOn();
        }
    }

    private void fields(JsonObject object, String indent) throws IOException {
        String deeper = indent + "  ";
        String before = "{\n";
        for (Map.Entry<String, Json> field : object.fields().entrySet()) {
            text.append(before).append(deeper);
            JsonWriter.compact(field.getKey(), text);
            text.append(": ");
            write(field.getValue(), deeper);
            before = ",\n";
        }
        text.append('\n').append(indent).append('}');
    }

    private void items(JsonArray array, String indent) throws IOException {
        String deeper = indent + "  ";
        String before = "[\n";
        for (Json item : array.items()) {
            text.append(before).append(deeper);
            write(item, deeper);
            before = ",\n";
        }
        text.append('\n').append(indent).append(']');
    }

    private void handOn() throws IOException {
        out.append(text);
        text.setLength(0);
    }
}
