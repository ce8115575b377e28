package chaosstates.activity;

/**
 * Asks for the end of the whole run: what runs is cut off, nothing more of the method begins, and
 * the rollbacks are played if the strategy says so.
 */
public final class InterruptExecution extends RuntimeException {

    /** The error's name in a state machine. */
    public static final String ERROR = InterruptExecution.class.getName();

    /**
     * @param reason for a person
     */
    public InterruptExecution(String reason) {
        super(reason, null, false, false);
    }
}
