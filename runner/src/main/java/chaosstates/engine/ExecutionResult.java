package chaosstates.engine;

import chaosstates.history.History;
import chaosstates.json.Json;
import java.util.Optional;

/**
 * End of an execution.
 *
 * @param output there when it succeeded
 * @param error there when it did not
 * @param cause there when it did not; empty for a timeout
 */
public record ExecutionResult(
        Status status,
        Optional<Json> output,
        Optional<String> error,
        Optional<String> cause,
        History history) {

    /** The ends of an execution, with the names of the API. */
    public enum Status {
        SUCCEEDED,
        FAILED,
        ABORTED,
        TIMED_OUT
    }
}
