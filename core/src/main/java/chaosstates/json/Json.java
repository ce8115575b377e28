package chaosstates.json;

import chaosstates.problem.Location;
import java.util.List;
import java.util.Map;

/**
 * A JSON value that knows where it was written. Two values are equal when what they say is equal,
 * wherever they stand.
 */
public sealed interface Json
        permits JsonObject, JsonArray, JsonString, JsonNumber, JsonBoolean, JsonNull {

    /**
     * Returns the place where the value begins; {@link Location#NOWHERE} for values that a program
     * made.
     */
    Location at();

    /** Returns the words for this kind of value: "an object", "a string"… */
    default String kind() {
        return switch (this) {
            case JsonObject object -> "an object";
            case JsonArray array -> "a list";
            case JsonString string -> "a string";
            case JsonNumber number -> "a number";
            case JsonBoolean bool -> "a boolean";
            case JsonNull nothing -> "null";
        };
    }

    static JsonString of(String value) {
        return new JsonString(value, Location.NOWHERE);
    }

    static JsonNumber of(long value) {
        return new JsonNumber(value, Location.NOWHERE);
    }

    static JsonNumber of(double value) {
        return new JsonNumber(value, Location.NOWHERE);
    }

    static JsonBoolean of(boolean value) {
        return new JsonBoolean(value, Location.NOWHERE);
    }

    static JsonNull ofNull() {
        return new JsonNull(Location.NOWHERE);
    }

    static JsonArray of(List<? extends Json> items) {
        return new JsonArray(List.copyOf(items), Location.NOWHERE);
    }

    /** A list that is unpacked as it is read. */
    static JsonArray ofPages(PagedList<Json> items) {
        return new JsonArray(items, Location.NOWHERE);
    }

    /** A list of texts. */
    static JsonArray texts(List<String> texts) {
        return of(texts.stream().map(Json::of).toList());
    }

    /** Keeps the order of the map. */
    static JsonObject of(Map<String, ? extends Json> fields) {
        return new JsonObject(new JsonObject.Own(fields), Map.of(), Location.NOWHERE);
    }
}
