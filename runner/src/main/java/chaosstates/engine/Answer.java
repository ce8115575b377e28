package chaosstates.engine;

import chaosstates.json.Json;
import chaosstates.json.JsonObject;
import chaosstates.json.JsonWriter;

/** Answer of a function. */
sealed interface Answer {

    record Returned(Json payload) implements Answer {}

    record Raised(StateError error) implements Answer {}

    /** Calls the function. Whatever it throws is its answer, as it is with AWS Lambda. */
    static Answer of(TaskInvoker invoker, String function, Json payload) {
        try {
            return new Returned(invoker.invoke(function, payload));
        } catch (TaskFailed failure) {
            return new Raised(failure.asError());
        } catch (Throwable thrown) {
            return new Raised(asLambdaHasIt(thrown));
        }
    }

    private static StateError asLambdaHasIt(Throwable thrown) {
        String type = thrown.getClass().getName();
        JsonObject cause =
                JsonObject.EMPTY
                        .with("errorMessage", String.valueOf(thrown.getMessage()))
                        .with("errorType", type);
        return new StateError(type, JsonWriter.compact(cause));
    }
}
