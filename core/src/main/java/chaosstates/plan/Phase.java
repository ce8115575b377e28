package chaosstates.plan;

/** The part of a run to which a step belongs. */
public enum Phase {
    /** The hypothesis before the method: it decides whether anything is injected. */
    GATE,
    METHOD,
    /** The hypothesis while the method goes on. */
    DURING,
    /** The hypothesis after the method. */
    AFTER,
    ROLLBACK,
    /** Before and beside all the others: it ends the run when something is amiss. */
    SAFEGUARD
}
