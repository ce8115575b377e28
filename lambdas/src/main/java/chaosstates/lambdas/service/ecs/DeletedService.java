package chaosstates.lambdas.service.ecs;

import chaosstates.json.Json;
import chaosstates.json.JsonObject;
import chaosstates.json.JsonString;
import chaosstates.lambdas.api.Client;
import chaosstates.lambdas.api.Given;
import chaosstates.lambdas.api.Raised;
import chaosstates.python.PythonPattern;
import chaosstates.python.PythonRaised;
import java.util.List;

/** Service that is deleted: the one that is named, or one that chance chooses. */
final class DeletedService {

    private DeletedService() {}

    static Json delete(Given given) {
        Client ecs = given.client("ecs");
        JsonObject cluster = given.unlessNull(JsonObject.EMPTY, "cluster", "cluster");
        Json service = given.has("service") ? given.get("service") : chosen(given, ecs, cluster);
        JsonObject named = cluster.with("service", service);
        JsonObject downsized =
                named.with("desiredCount", 0)
                        .with(
                                "deploymentConfiguration",
                                JsonObject.EMPTY
                                        .with("maximumPercent", 100)
                                        .with("minimumHealthyPercent", 0));
        ecs.call("UpdateService", downsized);
        return ecs.call("DeleteService", named);
    }

    private static Json chosen(Given given, Client ecs, JsonObject cluster) {
        List<String> names =
                ecs.all("ListServices", cluster).list("serviceArns").stream()
                        .map(arn -> Tasks.name((JsonString) arn))
                        .toList();
        check(names, "No ECS services found in cluster: " + given.str("cluster"));
        List<String> matching = matching(given, names);
        check(matching, "No ECS services matching pattern: " + given.str("service_pattern"));
        return given.chance().one(matching.stream().map(Json::of).toList());
    }

    private static void check(List<String> names, String otherwise) {
        if (names.isEmpty()) {
            throw Raised.activityFailed(otherwise);
        }
    }

    /** Lists the names in which the pattern is found; the original looks for it in ARNs. */
    private static List<String> matching(Given given, List<String> names) {
        if (!given.has("service_pattern")) {
            return names;
        }
        if (!(given.get("service_pattern") instanceof JsonString text)) {
            throw new Raised("TypeError", "first argument must be string or compiled pattern");
        }
        try {
            PythonPattern pattern = PythonPattern.compile(text.value());
            return names.stream().filter(pattern::isFoundIn).toList();
        } catch (PythonRaised mistake) {
            throw new Raised("re.error", mistake.detail());
        }
    }
}
