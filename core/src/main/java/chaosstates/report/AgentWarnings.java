package chaosstates.report;

import chaosstates.json.Json;
import chaosstates.json.JsonArray;
import chaosstates.json.JsonObject;
import chaosstates.report.view.JournalView;
import chaosstates.report.view.RecordView;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Warnings that weaken the outcome of a run, in a fixed order.
 *
 * @param warnings each a code and a sentence
 */
record AgentWarnings(List<Warning> warnings) {

    private static final String DRY_RUN = "dry-run";
    private static final String NO_HYPOTHESIS = "no-steady-state-hypothesis";
    private static final String ROLLBACK_FAILED = "rollback-failed";
    private static final String ACTIVITY_FAILED = "method-activity-failed";

    /** Warnings with which the outcome does not answer the question. */
    private static final Set<String> INCONCLUSIVE = Set.of(DRY_RUN, NO_HYPOTHESIS, ACTIVITY_FAILED);

    /** Warning with its code. */
    record Warning(String code, String message) {}

    static AgentWarnings of(JournalView journal) {
        List<Warning> warnings = new ArrayList<>();
        journal.experiment()
                .string("dry")
                .filter(dry -> !dry.isEmpty())
                .ifPresent(dry -> warnings.add(dryRun(dry)));
        if (journal.declaredProbes().isEmpty()) {
            warnings.add(
                    new Warning(
                            NO_HYPOTHESIS,
                            "The experiment has no steady-state probes, nothing was judged."));
        }
        String failed = failed(journal.run());
        if (!failed.isEmpty()) {
            warnings.add(activitiesFailed(failed));
        }
        rollbacks(journal, warnings);
        return new AgentWarnings(warnings);
    }

    private static Warning dryRun(String dry) {
        return new Warning(DRY_RUN, "Activities were not executed (dry run: " + dry + ").");
    }

    private static Warning activitiesFailed(String names) {
        return new Warning(
                ACTIVITY_FAILED,
                "Method activities failed, the perturbation may not have been applied: "
                        + names
                        + ".");
    }

    private static void rollbacks(JournalView journal, List<Warning> warnings) {
        int played = journal.rollbacks().size();
        if (played < journal.declaredRollbacks()) {
            warnings.add(
                    new Warning(
                            "rollbacks-not-played",
                            "Only %d of %d declared rollbacks were played, the system may not be restored."
                                    .formatted(played, journal.declaredRollbacks())));
        }
        String failed = failed(journal.rollbacks());
        if (!failed.isEmpty()) {
            warnings.add(
                    new Warning(
                            ROLLBACK_FAILED,
                            "Rollbacks failed, the system may not be restored: " + failed + "."));
        }
    }

    private static String failed(List<RecordView> records) {
        return records.stream()
                .filter(RecordView::failed)
                .map(RecordView::name)
                .collect(Collectors.joining(", "));
    }

    boolean areConclusive() {
        return warnings.stream().noneMatch(warning -> INCONCLUSIVE.contains(warning.code()));
    }

    boolean isUndoFailed() {
        return warnings.stream().anyMatch(warning -> warning.code().equals(ROLLBACK_FAILED));
    }

    /** Returns all sentences, one after the other. */
    String text() {
        return warnings.stream().map(Warning::message).collect(Collectors.joining(" "));
    }

    JsonArray json() {
        return Json.of(
                warnings.stream()
                        .map(
                                warning ->
                                        JsonObject.EMPTY
                                                .with("code", warning.code())
                                                .with("message", warning.message()))
                        .toList());
    }
}
