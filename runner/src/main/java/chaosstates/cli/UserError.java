package chaosstates.cli;

/** Ends a command with a sentence for its user and exit code 1. */
final class UserError extends RuntimeException {

    UserError(String message) {
        super(message, null, false, false);
    }
}
