package chaosstates.catalogue;

/** Part of a run that a control surrounds. */
public enum Level {

    /** The loading of the experiment, by the command line: no machine knows of it. */
    LOADING("loading_experiment"),

    /** The control itself, before and after all that it is called for. */
    CONTROL("control"),
    EXPERIMENT("experiment"),
    HYPOTHESIS("hypothesis"),
    METHOD("method"),
    ROLLBACK("rollback"),
    ACTIVITY("activity");

    private final String key;

    Level(String key) {
        this.key = key;
    }

    /** Returns the word in the name of a control's function. */
    public String key() {
        return key;
    }
}
