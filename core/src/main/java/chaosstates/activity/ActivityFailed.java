package chaosstates.activity;

/**
 * An activity could not do its work. The message is what a Chaos Toolkit user would read after
 * {@code => failed:}.
 *
 * <p>In AWS Lambda the name of this class becomes the error's name in the execution's history, so
 * renaming it changes what machines catch. It carries no stack trace: an error's cause holds 32 KiB
 * only, and the message is what matters.
 */
public final class ActivityFailed extends RuntimeException {

    /** The error's name in a state machine. */
    public static final String ERROR = ActivityFailed.class.getName();

    public ActivityFailed(String message) {
        super(message, null, false, false);
    }
}
