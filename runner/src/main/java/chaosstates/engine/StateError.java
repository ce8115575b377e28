package chaosstates.engine;

import chaosstates.asl.Catcher;
import chaosstates.json.JsonObject;
import java.util.List;
import java.util.Set;

/**
 * An error as machines see it.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/step-functions/latest/dg/concepts-error-handling.html">Handling
 *     errors</a>
 */
record StateError(String name, String cause) {

    static final String RUNTIME = "States.Runtime";
    static final String DATA_LIMIT = "States.DataLimitExceeded";
    static final String QUERY = "States.QueryEvaluationError";
    static final String TIMEOUT = "States.Timeout";
    static final String NO_CHOICE = "States.NoChoiceMatched";
    private static final String TASK_FAILED = "States.TaskFailed";
    private static final Set<String> UNCATCHABLE = Set.of(RUNTIME, DATA_LIMIT);

    /**
     * Tells whether a Retry or a Catch may name the error; otherwise it ends the execution at once.
     */
    boolean isCatchable() {
        return !UNCATCHABLE.contains(name);
    }

    /** Tells whether one of the names of a Retry or a Catch means this error. */
    boolean matches(List<String> names) {
        return isCatchable() && names.stream().anyMatch(this::matches);
    }

    private boolean matches(String pattern) {
        return switch (pattern) {
            case Catcher.ALL -> true;
            case TASK_FAILED -> !name.equals(TIMEOUT);
            default -> pattern.equals(name);
        };
    }

    /** {@code $states.errorOutput}. */
    JsonObject asOutput() {
        return JsonObject.EMPTY.with("Error", name).with("Cause", cause);
    }
}
