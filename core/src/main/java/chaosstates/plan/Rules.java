package chaosstates.plan;

/** Rules by which a run is judged and undone. */
public enum Rules {
    /** The honest verdict, and rollbacks once something was injected. */
    OURS,
    /** Status, deviation, exit code and rollbacks as the Chaos Toolkit decides them. */
    COMPATIBLE
}
