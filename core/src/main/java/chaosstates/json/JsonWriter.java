package chaosstates.json;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * Writes {@link Json} as text: on one line, or with an indent of two as the Chaos Toolkit writes
 * its journal. Characters beyond ASCII are kept; half of a pair of surrogates is escaped.
 */
public final class JsonWriter {

    private JsonWriter() {}

    /** Renders a value on one line, without spaces. */
    public static String compact(Json value) {
        StringBuilder text = new StringBuilder();
        compact(value, text);
        return text.toString();
    }

    /** Appends a value on one line, without spaces. */
    static void compact(Json value, StringBuilder text) {
        switch (value) {
            case JsonObject object -> compact(object, text);
            case JsonArray array -> compact(array, text);
            case JsonString string -> compact(string.value(), text);
            case JsonBoolean bool -> text.append(bool.value());
            case JsonNull nothing -> text.append("null");
            case JsonNumber number when number.isWhole() -> text.append(number.value());
            case JsonNumber number -> compact(number.asDouble(), text);
        }
    }

    private static void compact(JsonObject object, StringBuilder text) {
        char before = '{';
        for (Map.Entry<String, Json> field : object.fields().entrySet()) {
            text.append(before);
            compact(field.getKey(), text);
            text.append(':');
            compact(field.getValue(), text);
            before = ',';
        }
        text.append(object.fields().isEmpty() ? "{}" : "}");
    }

    private static void compact(JsonArray array, StringBuilder text) {
        char before = '[';
        for (Json item : array.items()) {
            text.append(before);
            compact(item, text);
            before = ',';
        }
        text.append(before == '[' ? "[]" : "]");
    }

    /** Appends a number; JSON has none that is not finite, so such a one stands in quotes. */
    private static void compact(double value, StringBuilder text) {
        String quote = Double.isFinite(value) ? "" : "\"";
        text.append(quote).append(value).append(quote);
    }

    /** Appends a text in quotes. */
    static void compact(String value, StringBuilder text) {
        text.append('"');
        if (isPlain(value)) {
            text.append(value);
        } else if (isWhole(value)) {
            JsonStringEncoder.getInstance().quoteAsString(value, text);
        } else {
            value.codePoints().forEach(character -> compact(character, text));
        }
        text.append('"');
    }

    private static void compact(int character, StringBuilder text) {
        if (isHalf(character)) {
            text.append("\\u%04x".formatted(character));
        } else {
            JsonStringEncoder.getInstance().quoteAsString(Character.toString(character), text);
        }
    }

    /** Tells whether the text is written as it is: most are. */
    private static boolean isPlain(String text) {
        for (int index = 0; index < text.length(); index++) {
            char unit = text.charAt(index);
            if (unit < ' ' || unit == '"' || unit == '\\' || Character.isSurrogate(unit)) {
                return false;
            }
        }
        return true;
    }

    /** Tells whether no half of a pair of surrogates stands alone: UTF-8 has no bytes for it. */
    private static boolean isWhole(String text) {
        for (int index = 0; index < text.length(); index++) {
            int character = text.codePointAt(index);
            if (isHalf(character)) {
                return false;
            }
            index += Character.charCount(character) - 1;
        }
        return true;
    }

    private static boolean isHalf(int character) {
        return character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE;
    }

    /** Indented by two, one item a line, no line end after the last. */
    public static String pretty(Json value) {
        StringWriter text = new StringWriter();
        try {
            PrettyJson.write(value, text);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    /** Writes a value as {@link #pretty(Json)} does, without holding all of the text. */
    public static void pretty(Json value, OutputStream out) throws IOException {
        try (Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8)) {
            PrettyJson.write(value, text);
        }
    }
}
