package chaosstates.report.figure;

/** Part of a run. */
public enum Part {
    BEFORE("Before the method"),
    METHOD("Method"),
    /** Samples of the hypothesis beside the method. */
    DURING("During the method"),
    AFTER("After the method"),
    ROLLBACKS("Rollbacks");

    private final String title;

    Part(String title) {
        this.title = title;
    }

    /** Returns the words for people. */
    public String title() {
        return title;
    }

    /** Tells whether looks of this part count as seen under the fault. */
    boolean isUnderFault() {
        return this == METHOD || this == DURING || this == AFTER;
    }
}
