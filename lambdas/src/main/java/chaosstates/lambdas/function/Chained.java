package chaosstates.lambdas.function;

import chaosstates.activity.ActivityRefused;
import chaosstates.json.Json;
import chaosstates.json.JsonNull;
import chaosstates.json.JsonObject;
import chaosstates.json.JsonString;
import chaosstates.jsonpath.JsonPath;
import chaosstates.python.PythonRaised;
import chaosstates.wire.Terms;
import java.util.List;
import java.util.Map;

/** Bonds of an activity: its needs of earlier steps, and its outputs for later ones. */
record Chained(Terms terms) {

    /** Bytes of one output: every later call that needs it carries it. */
    private static final int MOST_BYTES = 16 * 1024;

    /**
     * Checks that all is known that the activity needs.
     *
     * @throws ActivityRefused when something is not: no later try would know it
     */
    void check(JsonObject configuration) {
        for (String name : terms.needs()) {
            if (configuration.get(name).orElseGet(Json::ofNull) instanceof JsonNull) {
                throw new ActivityRefused(
                        "`%s` is not known: no step has given it".formatted(name));
            }
        }
    }

    /**
     * Finds the outputs for later steps. One for which nothing is found, or more than one value, is
     * left out.
     *
     * @param output of the activity, without secrets
     */
    JsonObject found(Json output) {
        JsonObject found = JsonObject.EMPTY;
        for (Map.Entry<String, Json> asked : terms.outputs().fields().entrySet()) {
            List<Json> values = values(asked.getValue(), output);
            boolean isFound =
                    values.size() == 1
                            && !(values.getFirst() instanceof JsonNull)
                            && Outputs.size(values.getFirst()) <= MOST_BYTES;
            found = isFound ? found.with(asked.getKey(), values.getFirst()) : found;
        }
        return found;
    }

    /** Gives null for each output, where a dry run leaves the activity out. */
    JsonObject leftOut() {
        JsonObject found = JsonObject.EMPTY;
        for (String name : terms.outputs().fields().keySet()) {
            found = found.with(name, Json.ofNull());
        }
        return found;
    }

    private static List<Json> values(Json path, Json output) {
        try {
            return path instanceof JsonString text
                    ? JsonPath.parse(text.value()).find(output)
                    : List.of();
        } catch (PythonRaised unfit) {
            return List.of();
        }
    }
}
