package chaosstates.proof;

/** Fact about a way. */
enum Fact {
    /** A stop condition holds, or another run has a target, or that could not be found out. */
    BLOCKED,
    /** The try was entered: the run has begun. */
    TRIED,
    /** A probe before the method was not met, or could not be made. */
    GATE_MISSED,
    /** An activity of the method was called: something may have been injected. */
    BEGUN,
    /** A probe in or beside the method was made, of whose miss no error tells. */
    MAY_HAVE_DEVIATED,
    DEVIATED,
    /**
     * An interruption, or an activity that can't be carried out, has ended the run before its time.
     */
    ENDED,
    /** Unknown whether rollbacks are due. */
    IN_DOUBT,
    /** A rollback was called. */
    UNDOING,
    /** Rollbacks ended early, by the Chaos Toolkit's rules. */
    LEFT_UNDONE,
    JOURNALLED
}
