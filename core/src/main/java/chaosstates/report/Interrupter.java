package chaosstates.report;

import chaosstates.json.Json;
import chaosstates.json.JsonObject;
import chaosstates.report.view.JournalView;
import chaosstates.report.view.RecordView;
import java.util.Optional;

/**
 * Cause of an interruption, when the journal tells.
 *
 * @param json as the report has it
 */
record Interrupter(JsonObject json) {

    static Optional<Interrupter> of(JournalView journal) {
        if (Outcome.of(journal) != Outcome.INTERRUPTED) {
            return Optional.empty();
        }
        return safeguard(journal)
                .or(() -> noted(journal))
                .or(() -> Swallowed.in(journal).map(Interrupter::signal));
    }

    private static Optional<Interrupter> safeguard(JournalView journal) {
        JsonObject safeguards = journal.json().object("safeguards");
        RecordView run = new RecordView(safeguards.object("run"));
        return safeguards
                .string("triggered_by")
                .filter(name -> !name.isEmpty())
                .map(
                        name ->
                                JsonObject.EMPTY
                                        .with("kind", "safeguard")
                                        .with("name", name)
                                        .with("status", run.field("status"))
                                        .with("tolerance", tolerance(run)))
                .map(detail -> Outputs.bounded(detail, run.field("output")))
                .map(detail -> AgentReport.withLastLine(detail, run))
                .map(Interrupter::new);
    }

    private static Json tolerance(RecordView run) {
        return run.activity().get("tolerance").orElse(Json.ofNull());
    }

    private static Optional<Interrupter> noted(JournalView journal) {
        JsonObject note = journal.json().object("interruption");
        return note.string("reason")
                .filter(reason -> !reason.isEmpty())
                .map(
                        reason ->
                                JsonObject.EMPTY
                                        .with("kind", note.string("kind").orElse("control"))
                                        .with("name", note.get("name").orElse(Json.ofNull()))
                                        .with("reason", reason))
                .map(Interrupter::new);
    }

    private static Interrupter signal(String reason) {
        return new Interrupter(
                JsonObject.EMPTY
                        .with("kind", "signal")
                        .with("name", Json.ofNull())
                        .with("reason", reason));
    }

    /** Returns one sentence. */
    String sentence() {
        String name = json.string("name").orElse("");
        String reason = json.string("reason").orElse("");
        return switch (json.string("kind").orElse("")) {
            case "safeguard" ->
                    "The run was interrupted by the safeguard '%s' before it completed."
                            .formatted(name);
            case "control" ->
                    "The run was interrupted by the control '%s': %s".formatted(name, reason);
            case "clearance" -> "The run was kept from beginning: " + reason;
            default -> "The run was interrupted before it completed: " + reason;
        };
    }
}
