package chaosstates.lambdas.handler;

import chaosstates.json.Json;
import chaosstates.json.JsonArray;
import chaosstates.json.JsonBoolean;
import chaosstates.json.JsonNull;
import chaosstates.json.JsonNumber;
import chaosstates.json.JsonObject;
import chaosstates.json.JsonString;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Values as the Lambda runtime reads and writes them: maps, lists, texts, numbers. */
final class PlainValues {

    private PlainValues() {}

    /**
     * @throws IllegalArgumentException when a value is none that JSON has
     */
    static Json json(Object value) {
        return switch (value) {
            case null -> Json.ofNull();
            case Map<?, ?> map -> {
                Map<String, Json> fields = new LinkedHashMap<>();
                map.forEach((key, field) -> fields.put(String.valueOf(key), json(field)));
                yield Json.of(fields);
            }
            case List<?> list -> Json.of(list.stream().map(PlainValues::json).toList());
            case String text -> Json.of(text);
            case Boolean flag -> Json.of(flag);
            case Integer number -> Json.of(number.longValue());
            case Long number -> Json.of(number);
            case Number number -> Json.of(number.doubleValue());
            default -> throw new IllegalArgumentException("no value of JSON: " + value);
        };
    }

    /** Returns the fields of an object. */
    static Map<String, Object> fields(JsonObject object) {
        Map<String, Object> fields = new LinkedHashMap<>();
        object.fields().forEach((key, value) -> fields.put(key, plain(value)));
        return fields;
    }

    private static Object plain(Json value) {
        return switch (value) {
            case JsonObject object -> fields(object);
            case JsonArray array -> array.items().stream().map(PlainValues::plain).toList();
            case JsonString text -> text.value();
            case JsonBoolean flag -> flag.value();
            case JsonNumber number -> number.value();
            case JsonNull nothing -> null;
        };
    }
}
