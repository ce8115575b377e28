package chaosstates.lambdas.function;

import chaosstates.activity.InterruptExecution;
import chaosstates.activity.InvalidActivity;
import chaosstates.json.JsonObject;

/** What ends the sampling, handed on by the block that met it to the next one. */
final class RaisedBefore {

    private static final String KEY = "raised";

    private RaisedBefore() {}

    /** {@code {"error", "message"}}. */
    static JsonObject json(RuntimeException raised) {
        String error =
                raised instanceof InterruptExecution
                        ? InterruptExecution.ERROR
                        : InvalidActivity.ERROR;
        return JsonObject.EMPTY
                .with("error", error)
                .with("message", String.valueOf(raised.getMessage()));
    }

    /** Raises what the payload says was raised, if anything was. */
    static void raise(JsonObject payload) {
        JsonObject raised = payload.object(KEY);
        String message = raised.string("message").orElse("");
        switch (raised.string("error").orElse("")) {
            case "" -> {}
            case String error when error.equals(InterruptExecution.ERROR) ->
                    throw new InterruptExecution(message);
            case String other -> throw new InvalidActivity(message);
        }
    }
}
