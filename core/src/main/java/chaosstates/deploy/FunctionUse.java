package chaosstates.deploy;

import chaosstates.json.JsonObject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Use of one function by a machine.
 *
 * @param arguments of the provider of each activity that it carries out, and of each control that
 *     it calls, by their ids, one for each place in the machine, placeholders unresolved; a
 *     function that samples a hypothesis carries out several
 * @param timeoutSeconds the longest that any of the Tasks waits
 * @param isWatching whether it watches a probe until the history tells that the run is over
 */
public record FunctionUse(
        Map<String, List<JsonObject>> arguments, int timeoutSeconds, boolean isWatching) {

    /** Makes the use of a function that does not watch. */
    public FunctionUse(Map<String, List<JsonObject>> arguments, int timeoutSeconds) {
        this(arguments, timeoutSeconds, false);
    }

    /** The use of a function that watches. */
    FunctionUse watching() {
        return new FunctionUse(arguments, timeoutSeconds, true);
    }

    /** Joins both uses. */
    public FunctionUse and(FunctionUse other) {
        Map<String, List<JsonObject>> all = new LinkedHashMap<>(arguments);
        other.arguments.forEach((id, more) -> all.merge(id, more, FunctionUse::both));
        return new FunctionUse(
                all,
                Math.max(timeoutSeconds, other.timeoutSeconds),
                isWatching || other.isWatching);
    }

    private static List<JsonObject> both(List<JsonObject> some, List<JsonObject> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }
}
