package chaosstates.report;

import chaosstates.report.view.JournalView;
import chaosstates.report.view.StateView;
import java.util.ArrayList;
import java.util.List;

/** The sentence in which a report for agents says its outcome. */
final class AgentVerdict {

    private AgentVerdict() {}

    static String of(JournalView journal) {
        return switch (Outcome.of(journal)) {
            case PASSED -> passed(journal);
            case DEVIATED -> deviated(journal);
            case BASELINE_NOT_MET ->
                    "The steady state did not hold before the method, nothing was injected.";
            case PROBE_ERROR ->
                    "A steady-state probe could not be executed, its tolerance could not be"
                            + " evaluated.";
            case ABORTED -> "The method ran into an unexpected error, the run was aborted.";
            case INTERRUPTED ->
                    Interrupter.of(journal)
                            .map(Interrupter::sentence)
                            .orElse("The run was interrupted before it completed.");
            case ERROR -> "The experiment could not be run.";
        };
    }

    private static String passed(JournalView journal) {
        List<String> phases = new ArrayList<>();
        journal.before().ifPresent(state -> phases.add("before"));
        if (!journal.during().isEmpty()) {
            phases.add("during");
        }
        journal.after().ifPresent(state -> phases.add("after"));
        return phases.isEmpty()
                ? "The run completed without evaluating a steady state."
                : "The steady state held " + joined(phases) + " the method.";
    }

    private static String deviated(JournalView journal) {
        List<String> phases = new ArrayList<>();
        if (journal.during().stream().anyMatch(StateView::isMissed)) {
            phases.add("during");
        }
        journal.after().filter(StateView::isMissed).ifPresent(state -> phases.add("after"));
        return journal.before().isPresent()
                ? "The steady state held before the method but not " + joined(phases) + " it."
                : "The steady state did not hold "
                        + joined(phases)
                        + " the method, no baseline was evaluated before it.";
    }

    private static String joined(List<String> words) {
        String last = words.getLast();
        return words.size() == 1
                ? last
                : String.join(", ", words.subList(0, words.size() - 1)) + " and " + last;
    }
}
