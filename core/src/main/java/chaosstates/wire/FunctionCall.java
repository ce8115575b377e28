package chaosstates.wire;

import chaosstates.asl.Task;
import chaosstates.json.JsonObject;

/**
 * The call of a function, as a state machine makes it. In a machine some of its parts are JSONata
 * expressions, texts of the form {@code {% … %}}; the function receives their values in the same
 * places. Parts of which this is so are declared as {@code Json}, or as a text.
 */
public sealed interface FunctionCall
        permits ActivityCall, ControlCall, HypothesisCall, WatchCall, JournalCall, ClearanceCall {

    /** The function that is called. */
    FunctionRef function();

    /** The payload. */
    JsonObject json();

    /** The {@code Arguments} of a Task that makes the call. */
    default JsonObject arguments() {
        return JsonObject.EMPTY
                .with(Task.FUNCTION_NAME, function().placeholder())
                .with(Task.PAYLOAD, json());
    }

    /** The call that a Task makes by its {@code Arguments}. */
    static FunctionCall of(JsonObject arguments) {
        return of(arguments.string(Task.FUNCTION_NAME).orElse(""), arguments.object(Task.PAYLOAD));
    }

    /**
     * The call that a payload is.
     *
     * @param name the function's, as in the machine
     */
    static FunctionCall of(String name, JsonObject payload) {
        return switch (FunctionRef.of(name, payload)) {
            case FunctionRef.Activity activity -> ActivityCall.read(payload);
            case FunctionRef.Control control -> ControlCall.read(payload);
            case FunctionRef.Python python ->
                    throw new IllegalArgumentException("no machine calls " + python.key());
            case FunctionRef.Own own ->
                    switch (own) {
                        case HYPOTHESIS ->
                                payload.has(Keys.WATCH)
                                        ? WatchCall.read(payload)
                                        : HypothesisCall.read(payload);
                        case JOURNAL -> JournalCall.read(payload);
                        case CLEARANCE -> ClearanceCall.read(payload);
                        case GUARD, DEPLOYMENT ->
                                throw new IllegalArgumentException("no machine calls the " + own);
                    };
        };
    }
}
