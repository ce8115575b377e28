package chaosstates.activity;

/**
 * An activity was declared in a way that only shows once its placeholders are filled in: a URL
 * without a scheme, a timeout that is text. The Chaos Toolkit does not count this as a failed
 * activity but breaks off the run, so the error has a name of its own.
 */
public final class InvalidActivity extends RuntimeException {

    /** The error's name in a state machine. */
    public static final String ERROR = InvalidActivity.class.getName();

    public InvalidActivity(String message) {
        super(message, null, false, false);
    }
}
