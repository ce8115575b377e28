package chaosstates.lambdas.service.fis;

import chaosstates.json.Json;
import chaosstates.json.JsonArray;
import chaosstates.json.JsonBoolean;
import chaosstates.json.JsonNull;
import chaosstates.json.JsonNumber;
import chaosstates.json.JsonObject;
import chaosstates.json.JsonReader;
import chaosstates.json.JsonString;
import chaosstates.python.PythonText;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Scenarios of FIS as data, in {@code scenarios.json}; {@code {name}} stands for a value. */
final class Scenario {

    /** Tags of every template. */
    static final JsonObject TAGS =
            JsonObject.EMPTY.with("chaosengineering", "true").with("chaostoolkit", "true");

    private static final Pattern NAME = Pattern.compile("\\{(\\w+)}");

    private Scenario() {}

    /** Reads what the scenario of that name is made of. */
    static JsonObject read(String name) {
        try (InputStream in = Scenario.class.getResourceAsStream("scenarios.json")) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return ((JsonObject) JsonReader.parse(text)).object(name);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Puts values in their places: as they are where nothing stands beside them, else as text. */
    static JsonObject filled(JsonObject object, Function<String, Json> values) {
        Map<String, Json> fields = new LinkedHashMap<>();
        object.fields().forEach((key, value) -> fields.put(key, filled(value, values)));
        return Json.of(fields);
    }

    private static Json filled(Json json, Function<String, Json> values) {
        return switch (json) {
            case JsonObject object -> filled(object, values);
            case JsonArray list ->
                    Json.of(list.items().stream().map(item -> filled(item, values)).toList());
            case JsonString text -> filled(text.value(), values);
            case JsonNumber _, JsonBoolean _, JsonNull _ -> json;
        };
    }

    private static Json filled(String text, Function<String, Json> values) {
        Matcher whole = NAME.matcher(text);
        if (whole.matches()) {
            return values.apply(whole.group(1));
        }
        return Json.of(
                NAME.matcher(text)
                        .replaceAll(
                                found ->
                                        Matcher.quoteReplacement(
                                                PythonText.str(values.apply(found.group(1))))));
    }
}
