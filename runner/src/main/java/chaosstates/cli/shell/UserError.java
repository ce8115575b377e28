package chaosstates.cli.shell;

/** Ends a command with a sentence for its user. */
public final class UserError extends RuntimeException {

    /** The exit code of a call after which something is left to be undone. */
    public static final int NOT_UNDONE = 3;

    private final int exitCode;

    private UserError(String message, int exitCode) {
        super(message, null, false, false);
        this.exitCode = exitCode;
    }

    /** Makes the error of a request that can't be fulfilled: exit code 1. */
    public UserError(String message) {
        this(message, 1);
    }

    /** The call itself is wrong: exit code 2, as for an unknown option. */
    public static UserError ofCall(String message) {
        return new UserError(message, 2);
    }

    /** Makes the error of a fault that may still be there: exit code 3. */
    public static UserError notUndone(String message) {
        return new UserError(message, NOT_UNDONE);
    }

    public int exitCode() {
        return exitCode;
    }
}
