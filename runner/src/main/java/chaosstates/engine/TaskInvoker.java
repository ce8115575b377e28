package chaosstates.engine;

import chaosstates.json.Json;

/** Calls the functions that a machine's Tasks name. */
@FunctionalInterface
public interface TaskInvoker {

    /**
     * Calls a function and waits for its answer. Called on a thread of its own; with a {@link
     * RealClock} several calls may be under way at once.
     *
     * <p>Any other exception becomes the error that the managed Java runtime of AWS Lambda makes of
     * it: the error is the name of the exception's class, the cause a JSON object with {@code
     * errorMessage} and {@code errorType}.
     *
     * @param functionName {@code FunctionName} of the Task's arguments, as it stands there
     * @return the {@code Payload} of the Task's result
     */
    Json invoke(String functionName, Json payload) throws TaskFailed;
}
