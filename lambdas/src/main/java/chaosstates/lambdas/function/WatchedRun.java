package chaosstates.lambdas.function;

/** Question whether a run that is watched has come to its end. */
@FunctionalInterface
public interface WatchedRun {

    /**
     * Tells whether an execution has entered a state.
     *
     * @param execution its ARN
     * @throws RuntimeException when nobody can tell
     */
    boolean hasEntered(String execution, String state);
}
