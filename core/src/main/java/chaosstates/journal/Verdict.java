package chaosstates.journal;

/**
 * What a run has shown, without flattery. Exactly one holds; the order is that of precedence when
 * several could be said.
 */
public enum Verdict {
    /** Stopped by a person or a signal. */
    INTERRUPTED("interrupted", "Interrupted"),
    /** Ended from outside, by a stop or a time limit, without a reason that we know. */
    ABORTED("aborted", "Aborted"),
    /** Something that is no activity's failure went wrong in the machine. */
    ERRORED("errored", "Errored"),
    /** A rollback failed: what was injected may still be there. */
    UNDO_FAILED("undo-failed", "Undo failed"),
    /** The steady state was not there before the method: nothing was injected. */
    GATE_NOT_MET("gate-not-met", "Gate not met"),
    /** The steady state was not there after the method. */
    DEVIATED("deviated", "Deviated"),
    /** An action failed, so the steady state was not tried as it was meant to be. */
    NOT_INJECTED("not-injected", "Not injected"),
    /** The steady state was there throughout, and every action was carried out. */
    HELD("held", "Held");

    private final String key;
    private final String title;

    Verdict(String key, String title) {
        this.key = key;
        this.title = title;
    }

    /** As it stands in a journal. */
    public String key() {
        return key;
    }

    /** As a person reads it, and the name of the state in which the execution ends. */
    public String title() {
        return title;
    }

    /** The error of that state. */
    public String error() {
        return title.replace(" ", "");
    }
}
