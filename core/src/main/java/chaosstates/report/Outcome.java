package chaosstates.report;

import chaosstates.report.view.JournalView;
import chaosstates.report.view.StateView;
import java.util.stream.Stream;

/** Finding of a run, in the words of the Chaos Toolkit's report for agents. */
enum Outcome {
    PASSED("passed"),
    DEVIATED("deviated"),
    BASELINE_NOT_MET("baseline-not-met"),
    PROBE_ERROR("probe-error"),
    ABORTED("aborted"),
    INTERRUPTED("interrupted"),
    /** Run that could not be carried out. */
    ERROR("error");

    private final String key;

    Outcome(String key) {
        this.key = key;
    }

    String key() {
        return key;
    }

    /** The first that applies. The journal's {@code deviated} is not asked. */
    static Outcome of(JournalView journal) {
        if (journal.status().equals("interrupted") || Swallowed.in(journal).isPresent()) {
            return INTERRUPTED;
        }
        if (journal.status().equals("aborted")) {
            return ABORTED;
        }
        if (journal.allStates()
                .flatMap(state -> state.probes().stream())
                .anyMatch(probe -> !probe.status().equals("succeeded"))) {
            return PROBE_ERROR;
        }
        if (journal.before().filter(StateView::isMissed).isPresent()) {
            return BASELINE_NOT_MET;
        }
        boolean missed =
                Stream.concat(journal.during().stream(), journal.after().stream())
                        .anyMatch(StateView::isMissed);
        return missed ? DEVIATED : PASSED;
    }
}
