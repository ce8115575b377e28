package chaosstates.lambdas.service.asg;

import static chaosstates.lambdas.api.Client.with;

import chaosstates.json.Json;
import chaosstates.json.JsonObject;
import chaosstates.lambdas.api.Client;
import chaosstates.lambdas.api.Given;
import chaosstates.lambdas.api.Raised;
import java.util.List;

/** Groups that have all tags of the argument {@code tags}. */
final class Tagged {

    private static final String GROUPS = "AutoScalingGroups";
    private static final Json OF_GROUP = Json.of("auto-scaling-group");

    private Tagged() {}

    /**
     * Names the groups by the list of all tags. The original finds none when there are several.
     *
     * @throws Raised when no group has them all
     */
    static List<Json> names(Given given, Client autoscaling) {
        List<Json> names = namesOrNone(given, autoscaling);
        if (names.isEmpty()) {
            throw Raised.activityFailed(
                    "No ASG(s) found with matching tag(s): %s.".formatted(given.str("tags")));
        }
        return names;
    }

    static List<Json> namesOrNone(Given given, Client autoscaling) {
        List<Json> tags = given.items("tags");
        JsonObject filters =
                with(
                        "Filters",
                        Json.of(
                                List.of(
                                        filter("key", members(tags, "Key")),
                                        filter("value", members(tags, "Value")))));
        List<JsonObject> found =
                autoscaling.all("DescribeTags", filters).objects("Tags").stream()
                        .filter(tag -> Raised.member(tag, "ResourceType").equals(OF_GROUP))
                        .toList();
        return found.stream()
                .map(tag -> Raised.member(tag, "ResourceId"))
                .distinct()
                .filter(name -> hasAll(of(found, name), tags))
                .toList();
    }

    private static List<JsonObject> of(List<JsonObject> found, Json name) {
        return found.stream().filter(tag -> Raised.member(tag, "ResourceId").equals(name)).toList();
    }

    private static JsonObject filter(String name, List<Json> values) {
        return with("Name", Json.of(name)).with("Values", Json.of(values));
    }

    private static List<Json> members(List<Json> tags, String key) {
        return tags.stream().map(tag -> Raised.member(tag, key)).toList();
    }

    /**
     * Returns AWS's answer about all groups, with those that have the tags.
     *
     * @throws Raised when no group has them all
     */
    static JsonObject described(Given given, Client autoscaling) {
        JsonObject all = autoscaling.all("DescribeAutoScalingGroups", JsonObject.EMPTY);
        List<Json> tags = given.items("tags");
        tags.forEach(Tagged::text);
        List<JsonObject> tagged =
                all.objects(GROUPS).stream()
                        .filter(group -> hasAll(group.objects("Tags"), tags))
                        .toList();
        if (tagged.isEmpty()) {
            throw Raised.activityFailed("No auto-scaling groups matched the tags provided");
        }
        return all.with(GROUPS, tagged);
    }

    private static boolean hasAll(List<JsonObject> actual, List<Json> wanted) {
        List<String> texts = actual.stream().map(Tagged::text).toList();
        return wanted.stream().map(Tagged::text).allMatch(texts::contains);
    }

    private static String text(Json tag) {
        return Joined.of("=", List.of(Raised.member(tag, "Key"), Raised.member(tag, "Value")));
    }
}
