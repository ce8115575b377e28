package chaosstates.activity;

/**
 * An activity could not do its work, and time can't mend that: a permission is missing, or what it
 * sends is malformed. It counts as a failed activity; only nobody tries it again.
 */
public final class ActivityRefused extends RuntimeException {

    /** The error's name in a state machine. */
    public static final String ERROR = ActivityRefused.class.getName();

    /**
     * @param message what a Chaos Toolkit user would read of a failed activity
     */
    public ActivityRefused(String message) {
        super(message, null, false, false);
    }
}
