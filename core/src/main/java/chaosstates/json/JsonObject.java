package chaosstates.json;

import chaosstates.problem.Location;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An object: fields in the order in which they were written.
 *
 * @param keys where each key stands; a key that a program added is missing here
 */
public record JsonObject(Map<String, Json> fields, Map<String, Location> keys, Location at)
        implements Json {

    /** Object without fields. */
    public static final JsonObject EMPTY = new JsonObject(Map.of(), Map.of(), Location.NOWHERE);

    public JsonObject {
        fields = Collections.unmodifiableMap(fields instanceof Own ? fields : new Own(fields));
        keys = Map.copyOf(keys);
    }

    /** Map that nobody else has: it need not be copied once more. */
    static final class Own extends LinkedHashMap<String, Json> {

        Own() {}

        Own(Map<String, ? extends Json> fields) {
            super(fields);
        }
    }

    /** The field's value; a field that holds {@code null} is there and is a {@link JsonNull}. */
    public Optional<Json> get(String key) {
        return Optional.ofNullable(fields.get(key));
    }

    /** The field's text, when there is such a field and it holds text. */
    public Optional<String> string(String key) {
        return fields.get(key) instanceof JsonString text
                ? Optional.of(text.value())
                : Optional.empty();
    }

    /** The field's number, when there is such a field and it holds a number. */
    public Optional<Number> number(String key) {
        return fields.get(key) instanceof JsonNumber number
                ? Optional.of(number.value())
                : Optional.empty();
    }

    /** Tells whether the field holds {@code true}. */
    public boolean flag(String key) {
        return fields.get(key) instanceof JsonBoolean flag && flag.value();
    }

    /** The items of the field's list; none where the field holds no list. */
    public List<Json> list(String key) {
        return fields.get(key) instanceof JsonArray list ? list.items() : List.of();
    }

    /** The texts of the field's list; none where the field holds no list. */
    public List<String> texts(String key) {
        return list(key).stream()
                .filter(JsonString.class::isInstance)
                .map(text -> ((JsonString) text).value())
                .toList();
    }

    /** The field's object, or one without fields. */
    public JsonObject object(String key) {
        return fields.get(key) instanceof JsonObject object ? object : EMPTY;
    }

    /** The objects of the field's list; none where it is no list. */
    public List<JsonObject> objects(String key) {
        return fields.get(key) instanceof JsonArray list
                ? list.items().stream()
                        .filter(JsonObject.class::isInstance)
                        .map(JsonObject.class::cast)
                        .toList()
                : List.of();
    }

    public boolean has(String key) {
        return fields.containsKey(key);
    }

    /** Returns the place of the key, or of the object when the key has none. */
    public Location keyAt(String key) {
        return keys.getOrDefault(key, at);
    }

    /** Returns the object with the field set: in its old place if it was there, else at the end. */
    public JsonObject with(String key, Json value) {
        Map<String, Json> more = new Own(fields);
        more.put(key, value);
        return new JsonObject(more, keys, at);
    }

    /** Sets the field to a text. */
    public JsonObject with(String key, String text) {
        return with(key, Json.of(text));
    }

    /** Sets the field to a whole number. */
    public JsonObject with(String key, long number) {
        return with(key, Json.of(number));
    }

    /** Sets the field to a number. */
    public JsonObject with(String key, double number) {
        return with(key, Json.of(number));
    }

    /** Sets the field to true or false. */
    public JsonObject with(String key, boolean flag) {
        return with(key, Json.of(flag));
    }

    /** Sets the field to a list. */
    public JsonObject with(String key, List<? extends Json> items) {
        return with(key, Json.of(items));
    }

    /** Sets the field to an object with these fields. */
    public JsonObject with(String key, Map<String, ? extends Json> object) {
        return with(key, Json.of(object));
    }

    /** Sets all fields of the other object. */
    public JsonObject with(JsonObject more) {
        if (more.fields.isEmpty()) {
            return this;
        }
        Map<String, Json> all = new Own(fields);
        all.putAll(more.fields);
        return new JsonObject(all, keys, at);
    }

    public JsonObject without(String key) {
        if (!has(key)) {
            return this;
        }
        Map<String, Json> fewer = new Own(fields);
        fewer.remove(key);
        return new JsonObject(fewer, keys, at);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof JsonObject that && fields.equals(that.fields);
    }

    @Override
    public int hashCode() {
        return fields.hashCode();
    }

    @Override
    public String toString() {
        return JsonWriter.compact(this);
    }
}
