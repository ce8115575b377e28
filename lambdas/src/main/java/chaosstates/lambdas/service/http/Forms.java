package chaosstates.lambdas.service.http;

import chaosstates.activity.InvalidActivity;
import chaosstates.json.Json;
import chaosstates.json.JsonArray;
import chaosstates.json.JsonNull;
import chaosstates.json.JsonObject;
import chaosstates.python.PythonText;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Arguments as a query or a form: a list repeats its key, null is left out, and everything else is
 * written as Python's {@code str} writes it ({@code True}).
 */
final class Forms {

    private Forms() {}

    /**
     * @throws InvalidActivity when they are a list of something else than pairs
     */
    static String encoded(Json arguments) {
        return switch (arguments) {
            case JsonObject object ->
                    object.fields().entrySet().stream()
                            .flatMap(field -> pairs(field.getKey(), field.getValue()))
                            .collect(Collectors.joining("&"));
            case JsonArray list ->
                    list.items().stream().flatMap(Forms::pair).collect(Collectors.joining("&"));
            case Json other -> PythonText.str(other);
        };
    }

    private static Stream<String> pair(Json item) {
        if (item instanceof JsonArray pair && pair.items().size() == 2) {
            return pairs(PythonText.str(pair.items().getFirst()), pair.items().getLast());
        }
        throw new InvalidActivity("cannot encode objects that are not 2-tuples");
    }

    private static Stream<String> pairs(String key, Json value) {
        return values(value).stream()
                .filter(item -> !(item instanceof JsonNull))
                .flatMap(item -> values(item).stream())
                .map(item -> plus(key) + "=" + plus(PythonText.str(item)));
    }

    /** Lists the values that Python's {@code for} goes over: of a list in a list, too. */
    private static List<? extends Json> values(Json value) {
        return switch (value) {
            case JsonArray list -> list.items();
            case JsonObject object -> object.fields().keySet().stream().map(Json::of).toList();
            case Json other -> List.of(other);
        };
    }

    private static String plus(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8)
                .replace("*", "%2A")
                .replace("%7E", "~");
    }
}
