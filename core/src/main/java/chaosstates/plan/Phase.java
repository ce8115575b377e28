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
    /** Safeguards before and beside all other phases, which end the run when something is amiss. */
    SAFEGUARD,

    /** Probes after actions, which are asked until the action's effect shows. */
    EFFECT,

    /** Probes before steps, which are asked until the step may begin. */
    WAIT
}
