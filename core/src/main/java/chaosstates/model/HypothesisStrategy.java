package chaosstates.model;

/** When the steady-state hypothesis is checked. */
public enum HypothesisStrategy {
    DEFAULT("default"),
    BEFORE_METHOD_ONLY("before-method-only"),
    AFTER_METHOD_ONLY("after-method-only"),
    DURING_METHOD_ONLY("during-method-only"),
    CONTINUOUSLY("continuously"),
    SKIP("skip");

    private final String key;

    HypothesisStrategy(String key) {
        this.key = key;
    }

    /** As it stands in an experiment, in the settings and on the command line. */
    public String key() {
        return key;
    }
}
