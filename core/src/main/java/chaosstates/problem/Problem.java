package chaosstates.problem;

/**
 * Problem: its place, what was found, and what would do.
 *
 * @param id stable, greppable, the name of an entry in {@code docs/problems.md}, e.g. {@code
 *     UnknownKey}
 * @param message what was found, one sentence without a full stop, names in back-quotes
 * @param hint what would do; empty when the message says it all
 */
public record Problem(String id, Severity severity, Location at, String message, String hint) {

    public static Problem error(String id, Location at, String message, String hint) {
        return new Problem(id, Severity.ERROR, at, message, hint);
    }

    public static Problem warning(String id, Location at, String message, String hint) {
        return new Problem(id, Severity.WARNING, at, message, hint);
    }

    public boolean isError() {
        return severity == Severity.ERROR;
    }
}
