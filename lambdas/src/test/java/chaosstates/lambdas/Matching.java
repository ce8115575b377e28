package chaosstates.lambdas;

import static org.assertj.core.api.Assertions.assertThat;

import chaosstates.json.Json;
import chaosstates.json.JsonArray;
import chaosstates.json.JsonNull;
import chaosstates.json.JsonObject;
import chaosstates.json.JsonString;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Compares what came out with what was expected; the last {@code *} in an expected text is
 * anything.
 */
public final class Matching {

    private Matching() {}

    public static void check(Json expected, Json actual) {
        assertThat(starred(expected, actual)).isEqualTo(expected);
    }

    /** The actual value, with the expected stars in the places that they cover. */
    private static Json starred(Json expected, Json actual) {
        if (expected instanceof JsonString pattern && actual instanceof JsonString text) {
            return covers(pattern.value(), text.value()) ? pattern : text;
        }
        if (expected instanceof JsonString pattern
                && pattern.value().equals("*")
                && !(actual instanceof JsonNull)) {
            return pattern;
        }
        if (expected instanceof JsonObject wanted && actual instanceof JsonObject found) {
            Map<String, Json> fields = new LinkedHashMap<>();
            found.fields()
                    .forEach(
                            (key, value) ->
                                    fields.put(
                                            key,
                                            wanted.get(key)
                                                    .map(field -> starred(field, value))
                                                    .orElse(value)));
            return Json.of(fields);
        }
        if (expected instanceof JsonArray wanted && actual instanceof JsonArray found) {
            List<Json> items = new ArrayList<>();
            for (int i = 0; i < found.items().size(); i++) {
                Json item = found.items().get(i);
                items.add(i < wanted.items().size() ? starred(wanted.items().get(i), item) : item);
            }
            return Json.of(items);
        }
        return actual;
    }

    private static boolean covers(String pattern, String text) {
        int star = pattern.lastIndexOf('*');
        return star < 0
                ? pattern.equals(text)
                : text.length() >= pattern.length() - 1
                        && text.startsWith(pattern.substring(0, star))
                        && text.endsWith(pattern.substring(star + 1));
    }
}
