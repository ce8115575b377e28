package chaosstates.assume;

import chaosstates.json.Json;
import chaosstates.json.JsonNull;
import chaosstates.json.JsonObject;
import chaosstates.jsonpath.JsonPath;
import chaosstates.model.Output;
import chaosstates.python.PythonRaised;
import java.util.List;

/**
 * Assumed outputs in which later steps find what they need.
 *
 * @param outputs that the step declares
 */
record Giving(List<Output> outputs) {

    private static final Json VALUE = Json.of("assumed");

    /** Returns the output with a value at each path, as far as that is easy. */
    Json giving(Json output, Shape shape) {
        Json all = output;
        for (Output wanted : outputs) {
            all = isFound(wanted, all) ? all : shape.whole(with(example(wanted), all));
        }
        return all;
    }

    private static boolean isFound(Output wanted, Json output) {
        try {
            List<Json> found = JsonPath.parse(wanted.path()).find(output);
            return found.size() == 1 && !(found.getFirst() instanceof JsonNull);
        } catch (PythonRaised unfit) {
            return false;
        }
    }

    private static Json example(Output wanted) {
        try {
            return JsonPath.parse(wanted.path()).example(List.of(VALUE));
        } catch (PythonRaised unreadable) {
            return VALUE;
        }
    }

    private static Json with(Json example, Json output) {
        return example instanceof JsonObject more && output instanceof JsonObject fields
                ? fields.with(more)
                : example;
    }
}
