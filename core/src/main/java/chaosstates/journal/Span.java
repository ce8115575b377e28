package chaosstates.journal;

import java.time.Instant;
import java.util.Set;

/**
 * Progress of a run, and its times.
 *
 * @param end when it was over for all but its journal; of one that is not, what happened last
 */
record Span(Instant start, Instant end, Set<Milestone> passed) {

    /** Milestone of a run. */
    enum Milestone {
        /** The try: what was done from here on may have to be undone. */
        BEGUN,
        /** The journal: what the run wanted to undo, it has undone. */
        JOURNALLED,
        /** End of the run, or a state that tells of it. */
        OVER
    }

    Span {
        passed = Set.copyOf(passed);
    }

    boolean has(Milestone milestone) {
        return passed.contains(milestone);
    }
}
