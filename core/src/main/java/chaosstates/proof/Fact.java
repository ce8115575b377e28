package chaosstates.proof;

/** What has happened on a way. */
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
    /** Something has ended the run before its time: an interruption, an activity that can't be. */
    ENDED,
    /** Nothing could find out whether rollbacks are due. */
    IN_DOUBT,
    /** A rollback was called. */
    UNDOING,
    /** By the Chaos Toolkit's rules something has ended the rollbacks. */
    LEFT_UNDONE,
    JOURNALLED
}
