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
 * @param isReadingHistory whether it reads the run's history: a watch, to see that the run is over,
 *     and a control after something, to tell what came of that
 */
public record FunctionUse(
        Map<String, List<JsonObject>> arguments, int timeoutSeconds, boolean isReadingHistory) {

    /** Makes the use of a function that does not read the history. */
    public FunctionUse(Map<String, List<JsonObject>> arguments, int timeoutSeconds) {
        this(arguments, timeoutSeconds, false);
    }

    /** The use of a function that reads the history. */
    FunctionUse readingHistory() {
        return new FunctionUse(arguments, timeoutSeconds, true);
    }

    /** Joins both uses. */
    public FunctionUse and(FunctionUse other) {
        Map<String, List<JsonObject>> all = new LinkedHashMap<>(arguments);
        other.arguments.forEach((id, more) -> all.merge(id, more, FunctionUse::both));
        return new FunctionUse(
                all,
                Math.max(timeoutSeconds, other.timeoutSeconds),
                isReadingHistory || other.isReadingHistory);
    }

    private static List<JsonObject> both(List<JsonObject> some, List<JsonObject> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }
}
