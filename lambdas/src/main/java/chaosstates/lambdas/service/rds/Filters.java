package chaosstates.lambdas.service.rds;

import static chaosstates.lambdas.api.Arguments.invalid;
import static chaosstates.lambdas.api.Arguments.wrongType;

import chaosstates.json.Json;
import chaosstates.json.JsonArray;
import chaosstates.json.JsonObject;
import chaosstates.json.JsonString;
import java.util.ArrayList;
import java.util.List;
import software.amazon.awssdk.services.rds.model.Filter;

/** Filters of the Describe calls: {@code [{"Name": …, "Values": […]}]}. */
final class Filters {

    private static final String TEXT = "<class 'str'>";
    private static final String LIST = "<class 'list'>, <class 'tuple'>";

    private Filters() {}

    /**
     * @throws chaosstates.lambdas.api.Raised when one has not that shape; nothing is sent then
     */
    static List<Filter> of(Json declared) {
        List<Filter> filters = new ArrayList<>();
        for (Json filter : items(declared, "Filters")) {
            filters.add(filter(filter, "Filters[%d]".formatted(filters.size())));
        }
        return filters;
    }

    private static Filter filter(Json filter, String path) {
        if (!(filter instanceof JsonObject object)) {
            throw wrongType(path, filter, "<class 'dict'>");
        }
        List<String> values = new ArrayList<>();
        for (Json value : items(member(object, "Values", path), path + ".Values")) {
            values.add(text(value, "%s.Values[%d]".formatted(path, values.size())));
        }
        return Filter.builder()
                .name(text(member(object, "Name", path), path + ".Name"))
                .values(values)
                .build();
    }

    private static Json member(JsonObject filter, String name, String path) {
        return filter.get(name)
                .orElseThrow(
                        () ->
                                invalid(
                                        "Missing required parameter in %s: \"%s\""
                                                .formatted(path, name)));
    }

    private static List<Json> items(Json value, String path) {
        if (value instanceof JsonArray list) {
            return list.items();
        }
        throw wrongType(path, value, LIST);
    }

    private static String text(Json value, String path) {
        if (value instanceof JsonString text) {
            return text.value();
        }
        throw wrongType(path, value, TEXT);
    }
}
