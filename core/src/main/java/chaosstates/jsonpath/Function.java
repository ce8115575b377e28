package chaosstates.jsonpath;

import chaosstates.json.Json;
import chaosstates.json.JsonArray;
import chaosstates.json.JsonBoolean;
import chaosstates.json.JsonNull;
import chaosstates.json.JsonNumber;
import chaosstates.json.JsonObject;
import chaosstates.json.JsonString;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** Function that a path may call. A node or arguments of the wrong kind give nothing. */
enum Function {
    LENGTH("length", 0, 0),
    KEYS("keys", 0, 0),
    VALUES("values", 0, 0),
    ENTRIES("entries", 0, 0),
    CHAR_AT("charAt", 1, 1),
    SUBSTRING("substring", 1, 2);

    private final String name;
    private final int least;
    private final int most;

    Function(String name, int least, int most) {
        this.name = name;
        this.least = least;
        this.most = most;
    }

    static Optional<Function> named(String name) {
        return Arrays.stream(values()).filter(function -> function.name.equals(name)).findFirst();
    }

    Optional<Json> apply(Json node, List<Json> arguments) {
        if (arguments.size() < least || arguments.size() > most) {
            return Optional.empty();
        }
        return switch (this) {
            case LENGTH -> length(node);
            case KEYS -> members(node).map(fields -> Json.of(List.copyOf(fields.keySet())));
            case VALUES -> members(node).map(fields -> Json.of(List.copyOf(fields.values())));
            case ENTRIES -> members(node).map(Function::entries);
            case CHAR_AT -> charAt(node, arguments);
            case SUBSTRING -> substring(node, arguments);
        };
    }

    private static Optional<Json> length(Json node) {
        return switch (node) {
            case JsonString text -> Optional.of(Json.of(points(text).length));
            case JsonArray array -> Optional.of(Json.of(array.items().size()));
            case JsonObject _, JsonNumber _, JsonBoolean _, JsonNull _ -> Optional.empty();
        };
    }

    /** Keys and values of an object; places and items of a list. */
    private static Optional<Map<Json, Json>> members(Json node) {
        Map<Json, Json> members = new LinkedHashMap<>();
        switch (node) {
            case JsonObject object ->
                    object.fields().forEach((key, value) -> members.put(Json.of(key), value));
            case JsonArray array ->
                    array.items().forEach(item -> members.put(Json.of(members.size()), item));
            case JsonString _, JsonNumber _, JsonBoolean _, JsonNull _ -> {
                return Optional.empty();
            }
        }
        return Optional.of(members);
    }

    private static Json entries(Map<Json, Json> members) {
        List<Json> entries = new ArrayList<>();
        members.forEach((key, value) -> entries.add(Json.of(List.of(key, value))));
        return Json.of(entries);
    }

    private static Optional<Json> charAt(Json node, List<Json> arguments) {
        OptionalInt at = whole(arguments.getFirst());
        if (!(node instanceof JsonString text) || at.isEmpty()) {
            return Optional.empty();
        }
        int[] points = points(text);
        int index = at.getAsInt() < 0 ? at.getAsInt() + points.length : at.getAsInt();
        return index < 0 || index >= points.length
                ? Optional.empty()
                : Optional.of(text(points, index, index + 1));
    }

    private static Optional<Json> substring(Json node, List<Json> arguments) {
        if (!(node instanceof JsonString text)
                || arguments.stream().anyMatch(argument -> whole(argument).isEmpty())) {
            return Optional.empty();
        }
        int[] points = points(text);
        int start = place(whole(arguments.getFirst()).getAsInt(), points.length);
        int end =
                arguments.size() == 2
                        ? place(whole(arguments.getLast()).getAsInt(), points.length)
                        : points.length;
        return Optional.of(text(points, start, Math.max(start, end)));
    }

    /** A place in a text of that length; counted from the end if negative. */
    private static int place(int index, int length) {
        return index < 0 ? Math.max(0, length + index) : Math.min(index, length);
    }

    private static OptionalInt whole(Json value) {
        return switch (value) {
            case JsonBoolean bool -> OptionalInt.of(bool.value() ? 1 : 0);
            case JsonNumber number ->
                    number.isWhole()
                            ? OptionalInt.of((int) number.asDouble())
                            : OptionalInt.empty();
            case JsonObject _, JsonArray _, JsonString _, JsonNull _ -> OptionalInt.empty();
        };
    }

    private static int[] points(JsonString text) {
        return text.value().codePoints().toArray();
    }

    private static Json text(int[] points, int start, int end) {
        return Json.of(new String(points, start, end - start));
    }
}
