package chaosstates.lambdas.service.ec2;

import static chaosstates.lambdas.api.Client.with;

import chaosstates.json.Json;
import chaosstates.json.JsonArray;
import chaosstates.json.JsonObject;
import chaosstates.json.JsonString;
import chaosstates.lambdas.api.Client;
import chaosstates.lambdas.api.Given;
import chaosstates.lambdas.api.Raised;
import chaosstates.python.PythonText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Tags of instances. */
final class Tags {

    private Tags() {}

    static Json setTagsOnInstances(Given given) {
        Instances.neverAllByEmpty(given, "filters", "az");
        Client ec2 = given.client("ec2");
        Json tags = tags(given, "Missing tags to be set");
        List<JsonObject> normal =
                Instances.living(ec2, Instances.filters(given)).stream()
                        .filter(instance -> Instances.lifecycle(instance).equals("normal"))
                        .toList();
        if (normal.isEmpty()) {
            throw Raised.activityFailed("No instances in availability zone: " + given.str("az"));
        }
        int count = Math.max(1, Share.of(normal.size(), given, "percentage"));
        List<Json> chosen = Instances.ids(Instances.drawn(given, normal, count));
        return ec2.call("CreateTags", with("Resources", Json.of(chosen)).with("Tags", tags));
    }

    static Json removeTagsFromInstances(Given given) {
        Client ec2 = given.client("ec2");
        Json tags = tags(given, "Missing tags to be removed");
        List<Json> filters = new ArrayList<>();
        for (Json tag : items(tags)) {
            filters.add(
                    Instances.filter("tag:" + PythonText.str(of(tag, "Key")), of(tag, "Value")));
        }
        if (given.has("az")) {
            filters.add(Instances.filter("availability-zone", given.get("az")));
        }
        List<Json> tagged = Instances.ids(Instances.filtered(ec2, Json.of(filters)));
        return ec2.call("DeleteTags", with("Resources", Json.of(tagged)).with("Tags", tags));
    }

    private static Json tags(Given given, String otherwise) {
        given.needs("tags", otherwise);
        return given.get("tags") instanceof JsonString text ? list(pairs(text)) : given.get("tags");
    }

    private static Json list(JsonObject pairs) {
        return Json.of(
                pairs.fields().entrySet().stream()
                        .map(
                                one ->
                                        with("Key", Json.of(one.getKey()))
                                                .with("Value", one.getValue()))
                        .toList());
    }

    /**
     * Reads {@code k=v,x=y}; an object stays as it is.
     *
     * @throws Raised when it is neither
     */
    static JsonObject pairs(Json tags) {
        return switch (tags) {
            case JsonObject object -> object;
            case JsonString text -> pairs(text.value());
            case Json other ->
                    throw new Raised(
                            "AttributeError",
                            "'%s' object has no attribute 'split'"
                                    .formatted(PythonText.type(other)));
        };
    }

    private static JsonObject pairs(String text) {
        Map<String, Json> pairs = new LinkedHashMap<>();
        for (String pair : text.split(",", -1)) {
            String[] parts = pair.split("=", 2);
            if (parts.length < 2) {
                throw new Raised("ValueError", "not enough values to unpack (expected 2, got 1)");
            }
            pairs.put(parts[0], Json.of(parts[1]));
        }
        return Json.of(pairs);
    }

    private static List<Json> items(Json tags) {
        return switch (tags) {
            case JsonArray list -> list.items();
            case JsonObject object ->
                    object.fields().keySet().stream().<Json>map(Json::of).toList();
            case Json other ->
                    throw new Raised(
                            "TypeError",
                            "'%s' object is not iterable".formatted(PythonText.type(other)));
        };
    }

    private static Json of(Json tag, String key) {
        if (tag instanceof JsonObject object) {
            return object.get(key).orElseThrow(() -> new Raised("KeyError", "'%s'".formatted(key)));
        }
        throw new Raised(
                "TypeError",
                tag instanceof JsonString
                        ? "string indices must be integers, not 'str'"
                        : "'%s' object is not subscriptable".formatted(PythonText.type(tag)));
    }
}
