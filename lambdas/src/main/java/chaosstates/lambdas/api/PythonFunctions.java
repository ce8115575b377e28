package chaosstates.lambdas.api;

import chaosstates.json.Json;
import chaosstates.json.JsonObject;
import java.util.Optional;

/**
 * Calls functions of Python that others wrote: in a process of this machine, or in a Lambda
 * function. All rules stay on our side, so a call is all that happens there.
 */
@FunctionalInterface
public interface PythonFunctions {

    /** Python of a place that has none. */
    PythonFunctions NONE =
            request ->
                    new PythonAnswer.Invalid(
                            switch (request) {
                                case PythonCall call ->
                                        "there is no activity %s.%s, and no Python here"
                                                .formatted(call.module(), call.function());
                                case PythonHook _, PythonValidation _ ->
                                        "there is no control %s, and no Python here"
                                                .formatted(request.module());
                            });

    /** Python of a rehearsal, which calls nothing. */
    PythonFunctions REHEARSED =
            request ->
                    switch (request) {
                        case PythonCall call -> new PythonAnswer.Output(Json.ofNull());
                        case PythonHook _, PythonValidation _ -> PythonAnswer.Played.NOTHING;
                    };

    /**
     * Makes a call and waits for its end. Whatever the function does is told in the answer.
     *
     * @throws chaosstates.activity.InterruptExecution when the call was given up meanwhile; the
     *     function is told so, and cleans up behind itself
     */
    PythonAnswer call(PythonRequest request);

    /**
     * Returns the functions for the calls of one run.
     *
     * @param execution the ARN of the run, by which Python that serves several tells them apart
     */
    default PythonFunctions during(Optional<String> execution) {
        return this;
    }

    /**
     * Returns what controls of this run have put into the configuration so far. It holds for all
     * that comes after, in the place of what is declared.
     */
    default JsonObject defined() {
        return JsonObject.EMPTY;
    }

    /**
     * Waits until the functions have ended whose calls were given up, so that what comes next does
     * not overlap with their cleaning up. The wait has a limit.
     */
    default void settle() {}

    /** Interrupts all functions that go on, since the run has ended, and waits for them alike. */
    default void interrupt() {}
}
