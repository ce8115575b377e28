package chaosstates.lambdas.clearance;

/**
 * Reason for which a run still needs the targets that it has.
 *
 * @param said a sentence without its subject, which is the run
 */
public record Need(Kind kind, String said) {

    /** Kind of a need. */
    public enum Kind {
        GOES_ON,
        BEING_UNDONE,
        /** Run that was ended, and whose guardian is still to come. */
        TO_BE_UNDONE,
        /** Run whose undo has failed: only another undo, or a person, ends that. */
        NOT_UNDONE,
        /** Run about which nothing can be found out. */
        UNKNOWN;

        /** Tells whether the run comes to an end without a person. */
        public boolean isPassing() {
            return this == GOES_ON || this == BEING_UNDONE || this == TO_BE_UNDONE;
        }
    }
}
