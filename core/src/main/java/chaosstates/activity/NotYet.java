package chaosstates.activity;

/** A probe that is asked until its tolerance is met has missed it, and will be asked again. */
public final class NotYet extends RuntimeException {

    /** The error's name in a state machine, which tries it again. */
    public static final String ERROR = NotYet.class.getName();

    /**
     * @param message what was found in place of what is waited for
     */
    public NotYet(String message) {
        super(message, null, false, false);
    }
}
