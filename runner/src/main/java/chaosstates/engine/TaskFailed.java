package chaosstates.engine;

/**
 * A function failed with an error of this very name, e.g. {@code Lambda.TooManyRequestsException}.
 */
public final class TaskFailed extends Exception {

    private final String error;
    private final String cause;

    /**
     * @param error what a machine's Retry and Catch match
     * @param cause free text; AWS has JSON text here for an error that a function raised
     */
    public TaskFailed(String error, String cause) {
        super(error + ": " + cause, null, false, false);
        this.error = error;
        this.cause = cause;
    }

    StateError asError() {
        return new StateError(error, cause);
    }
}
