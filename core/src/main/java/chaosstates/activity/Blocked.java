package chaosstates.activity;

/** Keeps a run from beginning: nothing was done. */
public final class Blocked extends RuntimeException {

    /** The error's name in a state machine. */
    public static final String ERROR = Blocked.class.getName();

    /**
     * @param reason all that objects to it, for a person
     */
    public Blocked(String reason) {
        super(reason, null, false, false);
    }
}
