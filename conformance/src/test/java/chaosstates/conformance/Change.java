package chaosstates.conformance;

import chaosstates.json.Json;
import chaosstates.json.JsonArray;
import chaosstates.json.JsonObject;
import chaosstates.json.JsonString;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * How a case differs from the document that it starts from. Places are JSON pointers (RFC 6901).
 *
 * @param set what stands at a place, which is added if it is not there
 * @param drop places to be taken away
 */
record Change(Map<String, Json> set, List<String> drop) {

    /** Reads {@code {"set": {"/a/b": 1}, "drop": ["/c"]}}, both optional. */
    static Change of(JsonObject json) {
        return new Change(json.object("set").fields(), texts(json, "drop"));
    }

    static List<String> texts(JsonObject json, String key) {
        return json.get(key)
                .map(list -> ((JsonArray) list).items().stream())
                .map(items -> items.map(item -> ((JsonString) item).value()).toList())
                .orElse(List.of());
    }

    Json applyTo(Json document) {
        Json changed = document;
        for (Map.Entry<String, Json> entry : set.entrySet()) {
            changed = at(changed, steps(entry.getKey()), entry.getValue());
        }
        for (String pointer : drop) {
            changed = at(changed, steps(pointer), null);
        }
        return changed;
    }

    private static List<String> steps(String pointer) {
        return List.of(pointer.substring(1).split("/")).stream()
                .map(step -> step.replace("~1", "/").replace("~0", "~"))
                .toList();
    }

    /** A null value takes the place away. */
    private static Json at(Json parent, List<String> steps, Json value) {
        String step = steps.getFirst();
        List<String> rest = steps.subList(1, steps.size());
        return switch (parent) {
            case JsonObject object -> {
                Json child =
                        rest.isEmpty() ? value : at(object.get(step).orElseThrow(), rest, value);
                yield child == null ? object.without(step) : object.with(step, child);
            }
            case JsonArray array -> {
                int index = Integer.parseInt(step);
                List<Json> items = new ArrayList<>(array.items());
                if (rest.isEmpty() && value == null) {
                    items.remove(index);
                } else if (index == items.size()) {
                    items.add(value);
                } else {
                    items.set(index, rest.isEmpty() ? value : at(items.get(index), rest, value));
                }
                yield Json.of(items);
            }
            default -> throw new IllegalArgumentException("there is no " + step + " in " + parent);
        };
    }
}
