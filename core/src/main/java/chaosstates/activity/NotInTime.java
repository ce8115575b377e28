package chaosstates.activity;

/** A probe that is asked until its tolerance is met has missed it, and the time is over. */
public final class NotInTime extends RuntimeException {

    /** The error's name in a state machine. */
    public static final String ERROR = NotInTime.class.getName();

    /**
     * @param message what was found at last in place of what is waited for
     */
    public NotInTime(String message) {
        super(message, null, false, false);
    }
}
