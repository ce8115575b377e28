package chaosstates.lambdas.api;

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
                            "there is no activity %s.%s, and no Python here"
                                    .formatted(request.module(), request.function()));

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
     * Waits until the functions have ended whose calls were given up, so that what comes next does
     * not overlap with their cleaning up. The wait has a limit.
     */
    default void settle() {}
}
