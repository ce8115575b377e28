package chaosstates.report;

import chaosstates.json.Json;
import chaosstates.json.JsonNumber;
import chaosstates.json.JsonObject;
import chaosstates.json.JsonText;
import chaosstates.report.figure.Promise;
import chaosstates.report.figure.Watched;
import chaosstates.report.view.JournalView;
import chaosstates.report.view.RecordView;
import chaosstates.report.view.StateView;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Section of a {@link MarkdownReport} about one run. */
final class RunSection {

    private static final String CUT_OFF = "cut off";

    private final JournalView journal;

    private RunSection(JournalView journal) {
        this.journal = journal;
    }

    static String of(JournalView journal) {
        return new RunSection(journal).text();
    }

    private String text() {
        JsonObject experiment = journal.experiment();
        return "## %s\n\n%s\n\n"
                        .formatted(
                                Markdown.cell(experiment.get("title")),
                                Markdown.cell(experiment.get("description")))
                + facts()
                + objectives()
                + hypothesis()
                + activities("Method", journal.run(), "No activity was begun.")
                + awaited("Effects", journal.effects())
                + awaited("Waits", journal.waits())
                + activities("Rollbacks", journal.rollbacks(), notPlayed())
                + outputs();
    }

    private String facts() {
        return Markdown.header("", "")
                + Markdown.row("Verdict", MarkdownReport.verdict(journal))
                + Markdown.row(
                        "Because", Markdown.cell(journal.json().object("verdict").get("reason")))
                + fact("Status", "status")
                + Markdown.row("Deviated", journal.deviated() ? "yes" : "no")
                + interruption()
                + dry()
                + Markdown.row("Tagged", Markdown.list(MarkdownReport.tags(journal)))
                + fact("Executed from", "node")
                + fact("Platform", "platform")
                + fact("Started", "start")
                + fact("Completed", "end")
                + Markdown.row("Duration", MarkdownReport.duration(journal.duration()))
                + "\n";
    }

    private String fact(String title, String key) {
        return Markdown.row(title, Markdown.cell(journal.json().get(key)));
    }

    private String interruption() {
        return Interrupter.of(journal)
                .map(by -> Markdown.row("Interrupted", Markdown.escaped(by.sentence())))
                .orElse("");
    }

    private String dry() {
        return journal.experiment()
                .string("dry")
                .map(dry -> Markdown.row("Dry run", Markdown.escaped(dry)))
                .orElse("");
    }

    /** Lists what was promised of watches beside what was measured; nothing without a promise. */
    private String objectives() {
        List<Promise> promises =
                journal.json().objects("watches").stream()
                        .flatMap(watch -> new Watched(watch).promises().stream())
                        .toList();
        return promises.isEmpty()
                ? ""
                : "### Objectives\n\n"
                        + Markdown.header("Objective", "Promised", "Measured", "Kept")
                        + promises.stream().map(this::objective).collect(Collectors.joining())
                        + "\n";
    }

    private String objective(Promise promise) {
        return Markdown.row(
                Markdown.escaped(promise.title() + " of " + promise.probe()),
                ObjectiveText.promised(promise),
                ObjectiveText.measured(promise, journal.isRehearsal()),
                promise.isKept().map(kept -> kept ? "yes" : "**no**").orElse("–"));
    }

    private String hypothesis() {
        if (journal.declaredProbes().isEmpty()) {
            return "### Steady state hypothesis\n\nNone was declared.\n\n";
        }
        JsonObject declared = journal.experiment().object("steady-state-hypothesis");
        return "### Steady state hypothesis: %s\n\n".formatted(Markdown.cell(declared.get("title")))
                + state("Before the method", journal.before())
                + during(journal.during())
                + state("After the method", journal.after());
    }

    private static String state(String when, Optional<StateView> state) {
        return state.map(
                        seen ->
                                when
                                        + (seen.isMet() ? ": met\n\n" : ": **not met**\n\n")
                                        + probes(seen))
                .orElse(when + ": not evaluated\n\n");
    }

    private static String probes(StateView state) {
        return Markdown.header("Probe", "Tolerance", "Output", "Verified")
                + state.probes().stream().map(RunSection::probe).collect(Collectors.joining())
                + "\n";
    }

    private static String probe(RecordView probe) {
        return Markdown.row(
                Markdown.escaped(probe.name()) + assumed(probe),
                Markdown.cell(probe.activity().get("tolerance")),
                probe.exception().isEmpty()
                        ? Markdown.cell(probe.field("output"))
                        : Markdown.escaped(probe.lastLine()),
                probe.isMet() ? "yes" : "**no**");
    }

    private static String during(List<StateView> states) {
        if (states.isEmpty()) {
            return "";
        }
        long missed = states.stream().filter(StateView::isMissed).count();
        return "During the method: evaluated %d times, not met %d times\n\n"
                        .formatted(states.size(), missed)
                + states.stream()
                        .filter(StateView::isMissed)
                        .findFirst()
                        .map(first -> "The first time that it was not met:\n\n" + probes(first))
                        .orElse("");
    }

    private String notPlayed() {
        int declared = journal.declaredRollbacks();
        return declared == 0
                ? "None was declared."
                : "None of the %d declared was played.".formatted(declared);
    }

    private String activities(String title, List<RecordView> records, String none) {
        String begin = "### " + title + "\n\n";
        if (records.isEmpty()) {
            return begin + none + "\n\n";
        }
        return begin
                + Markdown.header("Type", "Name", "Status", "Started", "Duration", "Said")
                + records.stream().map(this::activity).collect(Collectors.joining())
                + "\n";
    }

    /** Probes that were asked until they were met; nothing where there are none. */
    private static String awaited(String title, List<RecordView> records) {
        return records.isEmpty()
                ? ""
                : "### "
                        + title
                        + "\n\n"
                        + Markdown.header("Of", "Probe", "Met", "Within", "Took", "Looks", "Said")
                        + records.stream().map(RunSection::awaited).collect(Collectors.joining())
                        + "\n";
    }

    private static String awaited(RecordView record) {
        return Markdown.row(
                Markdown.cell(record.json().get("of")),
                Markdown.escaped(record.name()) + assumed(record),
                record.isMet() ? "yes" : "**no**",
                Markdown.cell(record.json().get("within")) + " s",
                MarkdownReport.duration(duration(record)),
                Markdown.cell(record.json().get("looks")),
                Markdown.escaped(record.lastLine()));
    }

    private String activity(RecordView record) {
        return Markdown.row(
                Markdown.cell(record.activity().get("type")),
                Markdown.escaped(record.name())
                        + (record.activity().flag("background") ? " (in background)" : "")
                        + assumed(record),
                record.status().isEmpty() ? "**" + CUT_OFF + "**" : status(record),
                Markdown.cell(record.json().get("start")),
                MarkdownReport.took(duration(record), journal),
                Markdown.escaped(record.lastLine()));
    }

    private static String assumed(RecordView record) {
        return record.isAssumed() ? " (assumed)" : "";
    }

    private static String status(RecordView record) {
        String status = Markdown.escaped(record.status());
        return record.failed() ? "**" + status + "**" : status;
    }

    private static Optional<Double> duration(RecordView record) {
        return record.field("duration") instanceof JsonNumber seconds
                ? Optional.of(seconds.asDouble())
                : Optional.empty();
    }

    private String outputs() {
        List<RecordView> said =
                Stream.concat(journal.run().stream(), journal.rollbacks().stream())
                        .filter(record -> !record.field("output").equals(Json.ofNull()))
                        .toList();
        return said.isEmpty()
                ? ""
                : "### Outputs\n\n"
                        + said.stream().map(RunSection::output).collect(Collectors.joining());
    }

    private static String output(RecordView record) {
        return Markdown.escaped(record.name())
                + "\n\n"
                + Markdown.block("json", JsonText.of(record.field("output")));
    }
}
