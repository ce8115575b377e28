package chaosstates.lambdas.service.ec2;

import static chaosstates.lambdas.api.Client.with;

import chaosstates.json.Json;
import chaosstates.json.JsonArray;
import chaosstates.json.JsonObject;
import chaosstates.json.JsonString;
import chaosstates.lambdas.api.Client;
import chaosstates.lambdas.api.Given;
import chaosstates.lambdas.api.Raised;
import chaosstates.lambdas.api.TagText;
import chaosstates.python.PythonText;
import java.util.ArrayList;
import java.util.List;

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
                    Instances.filter(
                            "tag:" + PythonText.str(Raised.member(tag, "Key")),
                            Raised.member(tag, "Value")));
        }
        if (given.has("az")) {
            filters.add(Instances.filter("availability-zone", given.get("az")));
        }
        List<Json> tagged = Instances.ids(Instances.filtered(ec2, Json.of(filters)));
        return ec2.call("DeleteTags", with("Resources", Json.of(tagged)).with("Tags", tags));
    }

    private static Json tags(Given given, String otherwise) {
        given.needs("tags", otherwise);
        return given.get("tags") instanceof JsonString text
                ? TagText.list(TagText.pairs(text))
                : given.get("tags");
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
}
