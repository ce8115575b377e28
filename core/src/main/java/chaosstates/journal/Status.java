package chaosstates.journal;

import chaosstates.plan.Phase;

/** How the Chaos Toolkit would say a run ended. */
enum Status {
    COMPLETED("completed"),
    /** A probe of the hypothesis, before or after the method, could not be made. */
    FAILED("failed"),
    ABORTED("aborted"),
    INTERRUPTED("interrupted");

    private final String key;

    Status(String key) {
        this.key = key;
    }

    String key() {
        return key;
    }

    static Status of(Course course) {
        if (course.stop().isPresent()) {
            return INTERRUPTED;
        }
        if (course.fault().isPresent()) {
            return ABORTED;
        }
        boolean probeFailed =
                course.records().stream()
                        .filter(record -> judged(record.step().phase()))
                        .anyMatch(RunRecord::failed);
        return probeFailed ? FAILED : COMPLETED;
    }

    private static boolean judged(Phase phase) {
        return phase == Phase.GATE || phase == Phase.AFTER;
    }
}
