package chaosstates.lambdas.api;

import static chaosstates.lambdas.api.Client.with;

import chaosstates.json.Json;
import chaosstates.json.JsonObject;
import chaosstates.json.JsonString;
import chaosstates.python.PythonText;
import chaosstates.python.PythonValues;
import java.util.LinkedHashMap;
import java.util.Map;

/** Tags as an experiment may write them: as an object, or as text such as {@code k=v,x=y}. */
public final class TagText {

    private TagText() {}

    /**
     * Reads tags; none when the value is null or empty.
     *
     * @throws Raised when it is neither an object nor such a text
     */
    public static JsonObject pairs(Json tags) {
        return switch (tags) {
            case JsonObject object -> object;
            case JsonString text when !text.value().isEmpty() -> pairs(text.value());
            case Json none when !PythonValues.isTrue(none) -> JsonObject.EMPTY;
            case Json other ->
                    throw new Raised(
                            "AttributeError",
                            "'%s' object has no attribute 'split'"
                                    .formatted(PythonText.type(other)));
        };
    }

    private static JsonObject pairs(String text) {
        Map<String, Json> pairs = new LinkedHashMap<>();
        for (String pair : text.split(",", -1)) {
            String[] parts = pair.split("=", 2);
            if (parts.length < 2) {
                throw new Raised("ValueError", "not enough values to unpack (expected 2, got 1)");
            }
            pairs.put(parts[0], Json.of(parts[1]));
        }
        return Json.of(pairs);
    }

    /** Lists tags as most services take them: {@code [{"Key": …, "Value": …}]}. */
    public static Json list(JsonObject pairs) {
        return Json.of(
                pairs.fields().entrySet().stream()
                        .map(
                                one ->
                                        with("Key", Json.of(one.getKey()))
                                                .with("Value", one.getValue()))
                        .toList());
    }
}
