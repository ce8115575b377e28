package chaosstates.json;

import chaosstates.problem.Checked;
import chaosstates.problem.Location;
import chaosstates.problem.Problem;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.StreamReadException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads JSON text into a located tree. Of two equal keys the last wins, as in Python; nothing may
 * follow the value.
 */
public final class JsonReader {

    private static final JsonFactory FACTORY = new JsonFactory();

    private final JsonParser parser;
    private final String file;

    private JsonReader(JsonParser parser, String file) {
        this.parser = parser;
        this.file = file;
    }

    /**
     * Reads what a user wrote.
     *
     * @param file the name for messages
     */
    public static Checked<Json> read(String text, String file) {
        try (JsonParser parser = FACTORY.createParser(text)) {
            return Checked.of(new JsonReader(parser, file).document(), List.of());
        } catch (StreamReadException mistake) {
            return Checked.failed(List.of(syntax(mistake, file)));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /**
     * Reads what a program wrote.
     *
     * @throws IllegalArgumentException when the text is not JSON
     */
    public static Json parse(String text) {
        Checked<Json> read = read(text, "");
        if (!read.isUsable()) {
            Problem problem = read.problems().getFirst();
            throw new IllegalArgumentException(problem.at() + " " + problem.message());
        }
        return read.get();
    }

    private static Problem syntax(StreamReadException mistake, String file) {
        return Problem.error(
                "JsonSyntax", at(mistake.getLocation(), file), mistake.getOriginalMessage(), "");
    }

    private static Location at(JsonLocation where, String file) {
        return where == null
                ? Location.of(file)
                : new Location(file, where.getLineNr(), where.getColumnNr());
    }

    private Location here() {
        return at(parser.currentTokenLocation(), file);
    }

    private Json document() throws IOException {
        if (parser.nextToken() == null) {
            throw new JsonParseException(parser, "the file is empty", parser.currentLocation());
        }
        Json value = value();
        if (parser.nextToken() != null) {
            throw new JsonParseException(
                    parser,
                    "something follows the end of the document",
                    parser.currentTokenLocation());
        }
        return value;
    }

    private Json value() throws IOException {
        JsonToken token = parser.currentToken();
        return switch (token) {
            case START_OBJECT -> object();
            case START_ARRAY -> array();
            case VALUE_STRING -> new JsonString(parser.getText(), here());
            case VALUE_NUMBER_INT -> new JsonNumber(whole(), here());
            case VALUE_NUMBER_FLOAT -> new JsonNumber(parser.getDoubleValue(), here());
            case VALUE_TRUE -> new JsonBoolean(true, here());
            case VALUE_FALSE -> new JsonBoolean(false, here());
            case VALUE_NULL -> new JsonNull(here());
            default -> throw new IllegalStateException("no value begins with " + token);
        };
    }

    private Number whole() throws IOException {
        BigInteger value = parser.getBigIntegerValue();
        return value.bitLength() < Long.SIZE ? (Number) value.longValue() : value;
    }

    private JsonObject object() throws IOException {
        Location at = here();
        Map<String, Json> fields = new LinkedHashMap<>();
        Map<String, Location> keys = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String key = parser.currentName();
            keys.put(key, here());
            parser.nextToken();
            fields.put(key, value());
        }
        return new JsonObject(fields, keys, at);
    }

    private JsonArray array() throws IOException {
        Location at = here();
        List<Json> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(value());
        }
        return new JsonArray(items, at);
    }
}
