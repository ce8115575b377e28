package chaosstates.report;

import chaosstates.journal.Journal;
import chaosstates.json.Json;
import chaosstates.json.JsonArray;
import chaosstates.json.JsonObject;
import chaosstates.problem.Problem;
import chaosstates.report.view.JournalView;
import chaosstates.report.view.RecordView;
import chaosstates.report.view.StateView;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Report of {@code --output agent}: one JSON document that a program can branch on. Schema, words
 * and rules are the Chaos Toolkit's; behind its fields stands {@code chaos_states}, with our
 * verdict on a run, or with all that is wrong with an experiment.
 */
public final class AgentReport {

    private static final String RUN = "chaostoolkit/agent/run/v1";
    private static final String VALIDATE = "chaostoolkit/agent/validate/v1";
    private static final Set<Outcome> ANSWERS = Set.of(Outcome.PASSED, Outcome.DEVIATED);

    /** Fields that stay empty when there was no run. */
    private static final List<String> OF_A_RUN =
            List.of(
                    "journal_path",
                    "events_path",
                    "experiment",
                    "journal",
                    "steady_state",
                    "method",
                    "rollbacks",
                    "interrupted_by");

    private AgentReport() {}

    /**
     * Call of a run, and its end.
     *
     * @param source the experiment's absolute path or its URL
     * @param exitCode of the process
     * @param journalPath absolute
     * @param eventsPath absolute
     */
    public record Call(
            String source, int exitCode, String journalPath, Optional<String> eventsPath) {}

    /**
     * Reason why an experiment could not be run, or is not valid.
     *
     * @param stage {@code load} or {@code validation}
     * @param type the Chaos Toolkit's name for such an error
     */
    public record Mistake(String stage, String type, String message, List<Problem> problems) {

        public Mistake {
            problems = List.copyOf(problems);
        }

        private JsonObject json() {
            return JsonObject.EMPTY
                    .with("stage", stage)
                    .with("type", type)
                    .with("message", message);
        }
    }

    /** Reports a run that has a journal. */
    public static JsonObject run(JsonObject journal, Call call) {
        JournalView view = new JournalView(journal);
        Outcome outcome = Outcome.of(view);
        AgentWarnings warnings = AgentWarnings.of(view);
        return head(outcome, ANSWERS.contains(outcome) && warnings.areConclusive())
                .with("verdict", AgentVerdict.of(view))
                .with("exit_code", call.exitCode())
                .with("source", call.source())
                .with("journal_path", call.journalPath())
                .with("events_path", call.eventsPath().<Json>map(Json::of).orElse(Json.ofNull()))
                .with("experiment", picked(view.experiment(), "title", "dry"))
                .with("journal", journal(view))
                .with("steady_state", steadyState(view))
                .with("method", method(view))
                .with("rollbacks", rollbacks(view))
                .with("interrupted_by", interruptedBy(view))
                .with("warnings", warnings.json())
                .with("error", Json.ofNull())
                .with("chaos_states", ours(journal));
    }

    private static JsonObject ours(JsonObject journal) {
        JsonObject verdict = journal.object("verdict");
        return journal.flag(Journal.REHEARSAL) ? verdict.with(Journal.REHEARSAL, true) : verdict;
    }

    /** Reports a run that could not begin. */
    public static JsonObject notRun(Mistake mistake, String source) {
        JsonObject report =
                head(Outcome.ERROR, false)
                        .with(
                                "verdict",
                                "The experiment could not be run: " + mistake.stage() + " failed.")
                        .with("exit_code", 1)
                        .with("source", source);
        for (String key : OF_A_RUN) {
            report = report.with(key, Json.ofNull());
        }
        return report.with("warnings", List.of())
                .with("error", mistake.json())
                .with("chaos_states", problems(mistake.problems()));
    }

    /**
     * Reports a validation.
     *
     * @param title as declared; null when the experiment could not be loaded
     */
    public static JsonObject validation(
            String source, Json title, Optional<Mistake> mistake, List<Problem> problems) {
        return JsonObject.EMPTY
                .with("schema", VALIDATE)
                .with("command", "validate")
                .with("valid", mistake.isEmpty())
                .with("source", source)
                .with("title", title)
                .with("error", mistake.<Json>map(Mistake::json).orElse(Json.ofNull()))
                .with("chaos_states", problems(problems));
    }

    private static JsonObject head(Outcome outcome, boolean conclusive) {
        return JsonObject.EMPTY
                .with("schema", RUN)
                .with("command", "run")
                .with("outcome", outcome.key())
                .with("conclusive", conclusive);
    }

    private static JsonObject picked(JsonObject from, String... keys) {
        JsonObject picked = JsonObject.EMPTY;
        for (String key : keys) {
            picked = picked.with(key, from.get(key).orElse(Json.ofNull()));
        }
        return picked;
    }

    private static JsonObject journal(JournalView view) {
        JsonObject picked = picked(view.json(), "status", "deviated", "start", "end", "duration");
        return picked.with("deviated", view.deviated());
    }

    private static JsonObject steadyState(JournalView journal) {
        return JsonObject.EMPTY
                .with("before", detail(journal.before()))
                .with("during", during(journal.during()))
                .with("after", detail(journal.after()));
    }

    private static Json detail(Optional<StateView> state) {
        return state.<Json>map(
                        seen ->
                                JsonObject.EMPTY
                                        .with("met", met(seen))
                                        .with(
                                                "probes",
                                                seen.probes().stream()
                                                        .map(AgentReport::probe)
                                                        .toList()))
                .orElse(Json.ofNull());
    }

    private static Json met(StateView state) {
        return state.json().get("steady_state_met").orElse(Json.ofNull());
    }

    private static JsonObject probe(RecordView probe) {
        JsonObject detail =
                JsonObject.EMPTY
                        .with("name", name(probe))
                        .with("status", probe.field("status"))
                        .with("tolerance_met", probe.field("tolerance_met"))
                        .with("tolerance", probe.activity().get("tolerance").orElse(Json.ofNull()));
        return withLastLine(Outputs.bounded(detail, probe.field("output")), probe);
    }

    static JsonObject withLastLine(JsonObject detail, RecordView record) {
        return record.exception().isEmpty() ? detail : detail.with("error", record.lastLine());
    }

    private static Json name(RecordView record) {
        return record.activity().get("name").orElse(Json.ofNull());
    }

    private static JsonObject during(List<StateView> states) {
        List<Integer> missed =
                IntStream.range(0, states.size())
                        .filter(i -> states.get(i).isMissed())
                        .mapToObj(i -> i + 1)
                        .toList();
        return JsonObject.EMPTY
                .with("iterations", states.size())
                .with("unmet", missed.size())
                .with(
                        "first_unmet_iteration",
                        missed.stream().findFirst().<Json>map(Json::of).orElse(Json.ofNull()))
                .with("unmet_probes", missedProbes(states));
    }

    private static JsonArray missedProbes(List<StateView> states) {
        return Json.of(
                states.stream()
                        .filter(StateView::isMissed)
                        .flatMap(state -> state.probes().stream())
                        .filter(RecordView::missed)
                        .map(RecordView::name)
                        .distinct()
                        .sorted()
                        .map(Json::of)
                        .toList());
    }

    private static JsonObject method(JournalView journal) {
        return JsonObject.EMPTY
                .with("count", journal.run().size())
                .with("failed", failed(journal.run()));
    }

    private static JsonObject rollbacks(JournalView journal) {
        return JsonObject.EMPTY
                .with("declared", journal.declaredRollbacks())
                .with("played", journal.rollbacks().size())
                .with("failed", failed(journal.rollbacks()));
    }

    private static JsonArray failed(List<RecordView> records) {
        return Json.of(
                records.stream()
                        .filter(RecordView::failed)
                        .map(
                                record ->
                                        JsonObject.EMPTY
                                                .with("name", name(record))
                                                .with("error", record.lastLine()))
                        .toList());
    }

    private static Json interruptedBy(JournalView journal) {
        return Interrupter.of(journal).<Json>map(Interrupter::json).orElse(Json.ofNull());
    }

    private static JsonObject problems(List<Problem> problems) {
        return JsonObject.EMPTY.with(
                "problems", problems.stream().map(AgentReport::problem).toList());
    }

    private static JsonObject problem(Problem problem) {
        return JsonObject.EMPTY
                .with("id", problem.id())
                .with("severity", problem.severity().name().toLowerCase(Locale.ROOT))
                .with("file", problem.at().file())
                .with("line", problem.at().line())
                .with("column", problem.at().column())
                .with("message", problem.message())
                .with("hint", problem.hint());
    }
}
