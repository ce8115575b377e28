package chaosstates.model;

/** Whether an activity looks or changes something. */
public enum ActivityType {
    PROBE("probe", "Probe"),
    ACTION("action", "Action");

    private final String key;
    private final String label;

    ActivityType(String key, String label) {
        this.key = key;
        this.label = label;
    }

    /** As it stands in an experiment. */
    public String key() {
        return key;
    }

    /** As it stands in a log line. */
    public String label() {
        return label;
    }
}
