package chaosstates.journal;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;

/**
 * Progress of a run, and its times.
 *
 * @param tried when the try was left, or what happened last before that
 * @param end when it was over for all but its journal; of one that is not, what happened last
 */
record Span(Instant start, Instant tried, Instant end, Set<Milestone> passed) {

    /** Milestone of a run. */
    enum Milestone {
        /** The try: what was done from here on may have to be undone. */
        BEGUN,
        /** The journal: what the run wanted to undo, it has undone. */
        JOURNALLED,
        /** End of the run, or a state that tells of it. */
        OVER,
        /** Turn of a guardian, which has had it. */
        GUARDED
    }

    Span {
        passed = Set.copyOf(passed);
    }

    /** Extends the span to the end of a guardian's work. */
    Span guardedUntil(Instant later) {
        EnumSet<Milestone> all = EnumSet.of(Milestone.OVER, Milestone.GUARDED);
        all.addAll(passed);
        return new Span(start, tried, later, all);
    }

    boolean has(Milestone milestone) {
        return passed.contains(milestone);
    }
}
