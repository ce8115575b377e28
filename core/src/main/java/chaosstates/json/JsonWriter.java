package chaosstates.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
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
import java.util.regex.Pattern;

/**
 * Writes {@link Json} as text: on one line, or with an indent of two as the Chaos Toolkit writes
 * its journal. Characters beyond ASCII are kept; half of a pair of surrogates is escaped.
 */
public final class JsonWriter {

    private static final JsonFactory FACTORY = new JsonFactory();

    /** Lone half of a surrogate pair, which can't be written in UTF-8. */
    private static final Pattern HALF_A_PAIR = Pattern.compile("\\p{Cs}");

    private JsonWriter() {}

    /** Renders a value on one line, without spaces. */
    public static String compact(Json value) {
        return text(value, false);
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
        try (JsonGenerator out = FACTORY.createGenerator(text)) {
            if (pretty) {
                out.setPrettyPrinter(printer());
            }
            write(value, out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return whole(text.toString());
    }

    /** Escapes lone halves. Hardly any text has surrogates, and the pattern takes its time. */
    private static String whole(String text) {
        return hasSurrogates(text)
                ? HALF_A_PAIR
                        .matcher(text)
                        .replaceAll(half -> "\\\\u%04x".formatted(half.group().codePointAt(0)))
                : text;
    }

    /** Looks at each character in a plain loop: a stream of them takes longer than the writing. */
    private static boolean hasSurrogates(String text) {
        for (int index = 0; index < text.length(); index++) {
            if (Character.isSurrogate(text.charAt(index))) {
                return true;
            }
        }
        return false;
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
