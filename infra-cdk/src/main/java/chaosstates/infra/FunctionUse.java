package chaosstates.infra;

import chaosstates.json.JsonObject;
import java.util.List;
import java.util.stream.Stream;

/**
 * How a machine uses one function.
 *
 * @param arguments of the activity's provider, one for each Task, placeholders unresolved
 * @param timeoutSeconds the longest that any of the Tasks waits
 */
record FunctionUse(List<JsonObject> arguments, int timeoutSeconds) {

    FunctionUse {
        arguments = List.copyOf(arguments);
    }

    /** Both uses together. */
    FunctionUse and(FunctionUse other) {
        return new FunctionUse(
                Stream.concat(arguments.stream(), other.arguments.stream()).toList(),
                Math.max(timeoutSeconds, other.timeoutSeconds));
    }
}
