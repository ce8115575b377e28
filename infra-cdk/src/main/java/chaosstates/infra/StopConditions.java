package chaosstates.infra;

import chaosstates.json.JsonArray;
import chaosstates.json.JsonBoolean;
import chaosstates.json.JsonObject;
import chaosstates.json.JsonString;
import java.util.List;
import java.util.stream.Stream;

/**
 * What an experiment says shall stop its runs: {@code "stop-conditions"} among its settings for
 * Chaos States.
 *
 * @param alarms names or ARNs of CloudWatch alarms
 * @param safetyLever whether the account's FIS safety lever does too
 */
record StopConditions(List<String> alarms, boolean safetyLever) {

    static StopConditions of(JsonObject experiment) {
        List<JsonObject> declared =
                objects(experiment, "extensions")
                        .filter(each -> each.string("name").orElse("").equals("chaos-states"))
                        .map(each -> each.object("stop-conditions"))
                        .toList();
        return new StopConditions(
                declared.stream().flatMap(StopConditions::alarms).distinct().toList(),
                declared.stream().anyMatch(StopConditions::hasLever));
    }

    private static boolean hasLever(JsonObject conditions) {
        return conditions.get("safety-lever").orElse(null) instanceof JsonBoolean lever
                && lever.value();
    }

    private static Stream<String> alarms(JsonObject conditions) {
        return conditions.get("alarms").orElse(null) instanceof JsonArray names
                ? names.items().stream()
                        .filter(JsonString.class::isInstance)
                        .map(name -> ((JsonString) name).value())
                : Stream.empty();
    }

    private static Stream<JsonObject> objects(JsonObject parent, String key) {
        return parent.get(key).orElse(null) instanceof JsonArray list
                ? list.items().stream()
                        .filter(JsonObject.class::isInstance)
                        .map(JsonObject.class::cast)
                : Stream.empty();
    }
}
