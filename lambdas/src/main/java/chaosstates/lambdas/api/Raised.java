package chaosstates.lambdas.api;

/**
 * What a function of the original would have raised at this point: the exception's qualified name
 * and its text. It becomes an {@link chaosstates.activity.ActivityFailed} as the Chaos Toolkit
 * makes one of any exception, unless the activity catches it.
 */
public final class Raised extends RuntimeException {

    private final String type;

    public Raised(String type, String text) {
        super(text, null, false, false);
        this.type = type;
    }

    /** The original raised the Chaos Toolkit's own exception. */
    public static Raised activityFailed(String text) {
        return new Raised("chaoslib.exceptions.ActivityFailed", text);
    }

    /** The line that a user reads. */
    public String line() {
        return (type + ": " + getMessage()).strip();
    }
}
