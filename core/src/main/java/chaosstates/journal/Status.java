package chaosstates.journal;

import chaosstates.plan.Phase;
import chaosstates.run.RunRecord;

/** End of a run in the words of the Chaos Toolkit. */
public enum Status {
    COMPLETED("completed", "Completed"),
    /** A probe of the hypothesis, before or after the method, could not be made. */
    FAILED("failed", "Failed"),
    ABORTED("aborted", "Aborted"),
    INTERRUPTED("interrupted", "Interrupted");

    private final String key;
    private final String title;

    Status(String key, String title) {
        this.key = key;
        this.title = title;
    }

    /** Returns the word in a journal. */
    public String key() {
        return key;
    }

    /** The name, and the error, of the state in which a compatible execution ends. */
    public String title() {
        return title;
    }

    static Status of(Course course) {
        if (course.cuts().stop().isPresent()
                || course.cuts().blocked().isPresent()
                || course.cuts().breakOffs().stream().anyMatch(BreakOff::isInterruption)) {
            return INTERRUPTED;
        }
        if (course.cuts().fault().isPresent()
                || !course.cuts().breakOffs().isEmpty()
                || !course.span().has(Span.Milestone.OVER)) {
            return ABORTED;
        }
        return judged(course);
    }

    /** A miss after the method says how the run ended, whatever was said before. */
    private static Status judged(Course course) {
        if (course.missed(Phase.AFTER)) {
            return failedIf(hasFailed(course, Phase.AFTER));
        }
        return failedIf(course.sampling().isLost() || hasFailed(course, Phase.GATE));
    }

    private static boolean hasFailed(Course course, Phase phase) {
        return course.of(phase).stream().anyMatch(RunRecord::failed);
    }

    private static Status failedIf(boolean failed) {
        return failed ? FAILED : COMPLETED;
    }
}
