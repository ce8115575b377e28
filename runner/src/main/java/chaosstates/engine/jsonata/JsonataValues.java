package chaosstates.engine.jsonata;

import chaosstates.json.Json;
import chaosstates.json.JsonArray;
import chaosstates.json.JsonBoolean;
import chaosstates.json.JsonNull;
import chaosstates.json.JsonNumber;
import chaosstates.json.JsonObject;
import chaosstates.json.JsonString;
import chaosstates.problem.Location;
import com.dashjoin.jsonata.Jsonata;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Our JSON as the maps, lists and boxes that the JSONata library works on, and back. */
public final class JsonataValues {

    private JsonataValues() {}

    /** Null is the library's own value for it: Java's {@code null} means "undefined" there. */
    public static Object toJava(Json value) {
        return switch (value) {
            case JsonNull nothing -> Jsonata.NULL_VALUE;
            case JsonBoolean bool -> bool.value();
            case JsonNumber number -> number.value();
            case JsonString string -> string.value();
            case JsonArray array -> list(array);
            case JsonObject object -> map(object);
        };
    }

    private static List<Object> list(JsonArray array) {
        List<Object> items = new ArrayList<>(array.items().size());
        array.items().forEach(item -> items.add(toJava(item)));
        return items;
    }

    /** Returns the object as a map of its own, which may be changed. */
    public static Map<String, Object> map(JsonObject object) {
        Map<String, Object> fields = new LinkedHashMap<>();
        object.fields().forEach((key, value) -> fields.put(key, toJava(value)));
        return fields;
    }

    /**
     * Returns what the library's value is in JSON.
     *
     * @throws TooManyItems when a list in it has more than so many
     * @throws IllegalArgumentException when the value has no form in JSON, e.g. a function
     */
    static Json toJson(Object value, int mostItems) {
        if (value == Jsonata.NULL_VALUE) {
            return Json.ofNull();
        }
        return switch (value) {
            case Boolean bool -> Json.of(bool);
            case Number number -> number(number);
            case String string -> Json.of(string);
            case List<?> list -> array(list, mostItems);
            case Map<?, ?> map -> object(map, mostItems);
            case null -> Json.ofNull();
            default -> throw new IllegalArgumentException("a function is not a JSON value");
        };
    }

    private static JsonArray array(List<?> list, int mostItems) {
        if (list.size() > mostItems) {
            throw new TooManyItems(list.size());
        }
        return Json.of(list.stream().map(item -> toJson(item, mostItems)).toList());
    }

    /** AWS writes a number beyond all numbers as text. */
    private static Json number(Number number) {
        return switch (number) {
            case Double real when !Double.isFinite(real) -> Json.of(real.toString());
            case Float real -> number(real.doubleValue());
            default -> new JsonNumber(number, Location.NOWHERE);
        };
    }

    private static JsonObject object(Map<?, ?> map, int mostItems) {
        Map<String, Json> fields = new LinkedHashMap<>();
        map.forEach((key, value) -> fields.put((String) key, toJson(value, mostItems)));
        return Json.of(fields);
    }
}
