package chaosstates.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.io.JsonStringEncoder;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * Writes {@link Json} as text: on one line, or with an indent of two as the Chaos Toolkit writes
 * its journal. Characters beyond ASCII are kept; half of a pair of surrogates is escaped.
 */
public final class JsonWriter {

    private static final JsonFactory FACTORY = new JsonFactory();

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
        if (isPlain(value)) {
            text.append('"').append(value).append('"');
        } else if (isWhole(value)) {
            text.append('"');
            JsonStringEncoder.getInstance().quoteAsString(value, text);
            text.append('"');
        } else {
            text.append(text(Json.of(value), false));
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

    /** Tells whether no half of a pair of surrogates may stand alone. */
    private static boolean isWhole(String text) {
        for (int index = 0; index < text.length(); index++) {
            if (Character.isSurrogate(text.charAt(index))) {
                return false;
            }
        }
        return true;
    }

    /** Indented by two, one item a line, no line end after the last. */
    public static String pretty(Json value) {
        return text(value, true);
    }

    /** Writes a value as {@link #pretty(Json)} does, without holding all of the text. */
    public static void pretty(Json value, OutputStream out) throws IOException {
        Writer text = new WholePairs(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        try (JsonGenerator generator = FACTORY.createGenerator(text)) {
            generator.setPrettyPrinter(printer());
            write(value, generator);
        }
    }

    private static String text(Json value, boolean pretty) {
        StringWriter text = new StringWriter();
        try (JsonGenerator out = FACTORY.createGenerator(new WholePairs(text))) {
            if (pretty) {
                out.setPrettyPrinter(printer());
            }
            write(value, out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    private static DefaultPrettyPrinter printer() {
        DefaultIndenter indent = new DefaultIndenter("  ", "\n");
        return new DefaultPrettyPrinter(
                        Separators.createDefaultInstance()
                                .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
                                .withObjectEmptySeparator("")
                                .withArrayEmptySeparator(""))
                .withObjectIndenter(indent)
                .withArrayIndenter(indent);
    }

    private static void write(Json value, JsonGenerator out) throws IOException {
        switch (value) {
            case JsonObject object -> {
                out.writeStartObject();
                for (Map.Entry<String, Json> field : object.fields().entrySet()) {
                    out.writeFieldName(field.getKey());
                    write(field.getValue(), out);
                }
                out.writeEndObject();
            }
            case JsonArray array -> {
                out.writeStartArray();
                for (Json item : array.items()) {
                    write(item, out);
                }
                out.writeEndArray();
            }
            case JsonString string -> out.writeString(string.value());
            case JsonBoolean bool -> out.writeBoolean(bool.value());
            case JsonNull nothing -> out.writeNull();
            case JsonNumber number -> writeNumber(number.value(), out);
        }
    }

    private static void writeNumber(Number value, JsonGenerator out) throws IOException {
        switch (value) {
            case Long whole -> out.writeNumber(whole);
            case BigInteger big -> out.writeNumber(big);
            default -> out.writeNumber(value.doubleValue());
        }
    }
}
