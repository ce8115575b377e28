package chaosstates.engine;

import chaosstates.asl.Task;
import chaosstates.json.Json;
import chaosstates.json.JsonObject;
import chaosstates.json.JsonWriter;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The details of events, with the field names of the API. Inputs, outputs and variables are text
 * there.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/step-functions/latest/apireference/API_HistoryEvent.html">HistoryEvent</a>
 */
final class Details {

    private final Map<String, Json> fields = new LinkedHashMap<>();

    private Details() {}

    private Details with(String key, String value) {
        fields.put(key, Json.of(value));
        return this;
    }

    private Details withUnlessEmpty(String key, String value) {
        return value.isEmpty() ? this : with(key, value);
    }

    private JsonObject done() {
        return Json.of(fields);
    }

    static JsonObject none() {
        return JsonObject.EMPTY;
    }

    static JsonObject started(String input) {
        return new Details().with("input", input).done();
    }

    static JsonObject succeeded(String output) {
        return new Details().with("output", output).done();
    }

    /** A timeout has no cause. */
    static JsonObject failed(StateError error) {
        return new Details()
                .with("error", error.name())
                .withUnlessEmpty("cause", error.cause())
                .done();
    }

    static JsonObject entered(String state, String input) {
        return new Details().with("name", state).with("input", input).done();
    }

    static JsonObject exited(String state, String output, JsonObject assigned) {
        Details details = new Details().with("name", state).with("output", output);
        if (!assigned.fields().isEmpty()) {
            Map<String, Json> texts = new LinkedHashMap<>();
            assigned.fields()
                    .forEach((key, value) -> texts.put(key, Json.of(JsonWriter.compact(value))));
            details.fields.put("assignedVariables", Json.of(texts));
        }
        return details.done();
    }

    static JsonObject scheduled(Task task, String region, String parameters) {
        Details details = resource().with("region", region).with("parameters", parameters);
        details.fields.put("timeoutInSeconds", Json.of(task.timeoutSeconds()));
        return details.done();
    }

    static JsonObject taskStarted() {
        return resource().done();
    }

    static JsonObject taskSucceeded(String output) {
        return resource().with("output", output).done();
    }

    static JsonObject taskFailed(StateError error) {
        Details details = resource().with("error", error.name());
        return details.withUnlessEmpty("cause", error.cause()).done();
    }

    static JsonObject evaluationFailed(StateError error, String field, String state) {
        return new Details()
                .with("error", error.name())
                .with("cause", error.cause())
                .with("location", field)
                .with("state", state)
                .done();
    }

    private static Details resource() {
        return new Details().with("resource", "invoke").with("resourceType", "lambda");
    }
}
