package chaosstates.conformance;

import chaosstates.json.Json;
import chaosstates.json.JsonArray;
import chaosstates.json.JsonBoolean;
import chaosstates.json.JsonNull;
import chaosstates.json.JsonNumber;
import chaosstates.json.JsonObject;
import chaosstates.json.JsonString;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Differences of a case from the document that it starts from. Places are JSON pointers (RFC 6901).
 *
 * @param set what stands at a place, which is added if it is not there
 * @param drop places to be taken away
 */
public record Change(Map<String, Json> set, List<String> drop) {

    /** Reads {@code {"set": {"/a/b": 1}, "drop": ["/c"]}}, both optional. */
    public static Change of(JsonObject json) {
        return new Change(json.object("set").fields(), texts(json, "drop"));
    }

    public static List<String> texts(JsonObject json, String key) {
        return json.get(key)
                .map(list -> ((JsonArray) list).items().stream())
                .map(items -> items.map(item -> ((JsonString) item).value()).toList())
                .orElse(List.of());
    }

    public Json applyTo(Json document) {
        Json changed = document;
        for (Map.Entry<String, Json> entry : set.entrySet()) {
            changed = at(changed, steps(entry.getKey()), Optional.of(entry.getValue()));
        }
        for (String pointer : drop) {
            changed = at(changed, steps(pointer), Optional.empty());
        }
        return changed;
    }

    /** Finds the value at a place; null where there is no such place. */
    public static Json find(Json document, String pointer) {
        Json found = document;
        for (String step : steps(pointer)) {
            found =
                    switch (found) {
                        case JsonObject object -> object.get(step).orElse(Json.ofNull());
                        case JsonArray array -> item(array.items(), Integer.parseInt(step));
                        default -> Json.ofNull();
                    };
        }
        return found;
    }

    private static Json item(List<Json> items, int index) {
        return index < items.size() ? items.get(index) : Json.ofNull();
    }

    private static List<String> steps(String pointer) {
        return Stream.of(pointer.substring(1).split("/"))
                .map(step -> step.replace("~1", "/").replace("~0", "~"))
                .toList();
    }

    private static Json at(Json parent, List<String> steps, Optional<Json> value) {
        return switch (parent) {
            case JsonObject object -> in(object, steps, value);
            case JsonArray array -> in(array, steps, value);
            case JsonString _, JsonNumber _, JsonBoolean _, JsonNull _ ->
                    throw new IllegalArgumentException("there is no " + steps + " in " + parent);
        };
    }

    private static Json in(JsonObject object, List<String> steps, Optional<Json> value) {
        String key = steps.getFirst();
        Optional<Json> child =
                steps.size() == 1
                        ? value
                        : Optional.of(at(object.get(key).orElseThrow(), rest(steps), value));
        return child.<Json>map(it -> object.with(key, it)).orElseGet(() -> object.without(key));
    }

    /** Returns the array with one item set; an index behind the last one adds an item. */
    private static Json in(JsonArray array, List<String> steps, Optional<Json> value) {
        int index = Integer.parseInt(steps.getFirst());
        List<Json> items = new ArrayList<>(array.items());
        Optional<Json> item =
                steps.size() == 1 ? value : Optional.of(at(items.get(index), rest(steps), value));
        if (index < items.size()) {
            items.remove(index);
        }
        item.ifPresent(it -> items.add(index, it));
        return Json.of(items);
    }

    private static List<String> rest(List<String> steps) {
        return steps.subList(1, steps.size());
    }
}
