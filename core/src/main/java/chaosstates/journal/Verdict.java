package chaosstates.journal;

/**
 * Honest judgement of a run. Exactly one holds; the order is that of precedence when several apply.
 */
public enum Verdict {
    /** A rollback that was due was not carried out: what was injected may still be there. */
    UNDO_FAILED("undo-failed", "Undo failed", "UndoFailed"),
    /** Stopped by a person or a signal. */
    INTERRUPTED("interrupted", "Interrupted", "Interrupted"),
    /** Ended from outside, by a stop or a time limit, without a reason that we know. */
    ABORTED("aborted", "Aborted", "Aborted"),
    /** Fault of the machine that is no activity's failure. */
    ERRORED("errored", "Errored", "Errored"),
    /** A stop condition held, or another run had a target: nothing was begun. */
    BLOCKED("blocked", "Blocked", "Blocked"),
    /** The steady state was not there before the method: nothing was injected. */
    GATE_NOT_MET("gate-not-met", "Gate not met", "GateNotMet"),
    /** The steady state was not there after the method. */
    DEVIATED("deviated", "Deviated", "Deviated"),
    /** An action failed, so the steady state was not tried as it was meant to be. */
    NOT_INJECTED("not-injected", "Not injected", "NotInjected"),
    /** The steady state was there throughout, and every action was carried out. */
    HELD("held", "Held", "Held");

    private final String key;
    private final String title;
    private final String error;

    Verdict(String key, String title, String error) {
        this.key = key;
        this.title = title;
        this.error = error;
    }

    /** Returns the word in a journal. */
    public String key() {
        return key;
    }

    /** Returns the word for people, which is the name of the state in which the execution ends. */
    public String title() {
        return title;
    }

    /** The error of that state. */
    public String error() {
        return error;
    }
}
