package chaosstates.problem;

/**
 * Problem: its place, what was found, and what would do.
 *
 * @param kind what is said about all such problems in {@code docs/problems.md}
 * @param message what was found, one sentence without a full stop, names in back-quotes
 * @param hint what would do; empty when the message says it all
 */
public record Problem(Kind kind, Severity severity, Location at, String message, String hint) {

    public static Problem error(Kind kind, Location at, String message, String hint) {
        return new Problem(kind, Severity.ERROR, at, message, hint);
    }

    public static Problem warning(Kind kind, Location at, String message, String hint) {
        return new Problem(kind, Severity.WARNING, at, message, hint);
    }

    /** The name of its kind, e.g. {@code UnknownKey}. */
    public String id() {
        return kind.id();
    }

    public boolean isError() {
        return severity == Severity.ERROR;
    }
}
