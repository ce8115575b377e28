package chaosstates.json;

import chaosstates.problem.Checked;
import chaosstates.problem.FileKind;
import chaosstates.problem.Location;
import chaosstates.problem.Problem;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads JSON text into a located tree. Of two equal keys the last wins, as in Python; nothing may
 * follow the value.
 */
public final class JsonReader {

    /** Deeper than anything that a person writes, and far from the end of a thread's stack. */
    static final int DEEPEST = 500;

    private static final JsonFactory FACTORY =
            JsonFactory.builder()
                    .streamReadConstraints(
                            StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build())
                    // Read, so that they can be refused with their place.
                    .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
                    .build();

    private final JsonParser parser;
    private final String file;
    private final boolean isPlaced;
    private final List<Problem> problems = new ArrayList<>();

    private JsonReader(JsonParser parser, String file, boolean isPlaced) {
        this.parser = parser;
        this.file = file;
        this.isPlaced = isPlaced;
    }

    /**
     * Reads what a user wrote.
     *
     * @param file the name for messages
     */
    public static Checked<Json> read(String text, String file) {
        return text.isBlank()
                ? Checked.failed(List.of(DocumentReader.empty(file)))
                : read(text, file, true);
    }

    private static Checked<Json> read(String text, String file, boolean isPlaced) {
        try (JsonParser parser = FACTORY.createParser(text)) {
            return new JsonReader(parser, file, isPlaced).document(text);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /**
     * Reads what a program wrote: nobody asks where in it a value stands.
     *
     * @throws IllegalArgumentException when the text is not JSON
     */
    public static Json parse(String text) {
        if (text.isBlank()) {
            throw new IllegalArgumentException("it is empty");
        }
        Checked<Json> read = read(text, "", false);
        if (!read.isUsable()) {
            throw new IllegalArgumentException(said(read(text, "").problems().getFirst()));
        }
        return read.get();
    }

    /** Returns the message without a place, since no file has been named. */
    private static String said(Problem problem) {
        Location at = problem.at();
        return "line %d, column %d: %s".formatted(at.line(), at.column(), problem.message());
    }

    private Checked<Json> document(String text) throws IOException {
        try {
            parser.nextToken();
            Json value = value();
            if (parser.nextToken() != null) {
                problems.add(
                        Problem.error(
                                FileKind.JSON_SYNTAX,
                                here(),
                                "something follows the end of the document",
                                "a file holds one value: remove what follows it"));
            }
            return Checked.of(value, problems);
        } catch (StreamConstraintsException limit) {
            problems.add(tooLarge(limit));
        } catch (JsonProcessingException mistake) {
            problems.add(new JsonMistake(text, file, parser).explain(mistake));
        }
        return Checked.failed(problems);
    }

    private Problem tooLarge(StreamConstraintsException limit) {
        return Problem.error(
                FileKind.TOO_LARGE,
                at(parser.currentLocation(), file),
                limit.getOriginalMessage().contains("depth")
                        ? "the document is nested too deeply"
                        : "a number, a string or a key is too long",
                "at most " + DEEPEST + " levels, and numbers of at most 1000 digits");
    }

    static Location at(JsonLocation where, String file) {
        return new Location(file, where.getLineNr(), where.getColumnNr());
    }

    private Location here() {
        return isPlaced ? at(parser.currentTokenLocation(), file) : Location.NOWHERE;
    }

    private Json value() throws IOException {
        JsonToken token = parser.currentToken();
        return switch (token) {
            case START_OBJECT -> object();
            case START_ARRAY -> array();
            case VALUE_STRING -> new JsonString(parser.getText(), here());
            case VALUE_NUMBER_INT -> new JsonNumber(whole(), here());
            case VALUE_NUMBER_FLOAT -> new JsonNumber(fraction(), here());
            case VALUE_TRUE -> new JsonBoolean(true, here());
            case VALUE_FALSE -> new JsonBoolean(false, here());
            case VALUE_NULL -> new JsonNull(here());
            default -> throw new IllegalStateException("no value begins with " + token);
        };
    }

    private Number whole() throws IOException {
        return parser.getNumberType() == JsonParser.NumberType.BIG_INTEGER
                ? parser.getBigIntegerValue()
                : (Number) parser.getLongValue();
    }

    private Number fraction() throws IOException {
        double value = parser.getDoubleValue();
        if (Double.isFinite(value)) {
            return value;
        }
        problems.add(DocumentReader.notFinite(parser.getText(), here()));
        return 0L;
    }

    private JsonObject object() throws IOException {
        Location at = here();
        Map<String, Json> fields = new JsonObject.Own();
        Map<String, Location> keys = isPlaced ? new LinkedHashMap<>() : Map.of();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String key = parser.currentName();
            if (fields.containsKey(key)) {
                Location before = keys.getOrDefault(key, Location.NOWHERE);
                problems.add(DocumentReader.duplicateKey(key, here(), before));
            }
            if (isPlaced) {
                keys.put(key, here());
            }
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
