package chaosstates.report.figure;

/** Part of a run. */
public enum Part {
    BEFORE("Before the method"),
    METHOD("Method"),
    /** Samples of the hypothesis beside the method. */
    DURING("During the method"),
    AFTER("After the method"),
    ROLLBACKS("Rollbacks"),
    /** Looks of watches before the first action. */
    WATCHED_BEFORE("Watched before the first action"),
    /** Looks of watches from the first action to the first rollback. */
    WATCHED("Watched under the fault"),
    WATCHED_LATER("Watched beside the rollbacks"),
    /** Probes that were asked until an action's effect showed. */
    EFFECTS("Effect of"),
    /** Probes that were asked until a step could begin. */
    WAITS("Wait before");

    private final String title;

    Part(String title) {
        this.title = title;
    }

    /** Returns the words for people. */
    public String title() {
        return title;
    }

    /** Tells whether probes of this part were asked until they were met. */
    public boolean isAwaited() {
        return this == EFFECTS || this == WAITS;
    }

    /** Tells whether looks of this part count as seen under the fault. */
    boolean isUnderFault() {
        return this == METHOD || this == DURING || this == AFTER || this == WATCHED;
    }

    /** Tells whether looks of this part count as seen before the fault. */
    boolean isBeforeFault() {
        return this == BEFORE || this == WATCHED_BEFORE;
    }

    /** Tells whether the part has looks of watches. */
    public boolean isWatched() {
        return this == WATCHED_BEFORE || this == WATCHED || this == WATCHED_LATER;
    }

    /** Tells whether the part has looks beside all else: so many that not each is listed. */
    public boolean isSampled() {
        return this == DURING || isWatched();
    }
}
