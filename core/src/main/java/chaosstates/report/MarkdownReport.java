package chaosstates.report;

import chaosstates.json.Json;
import chaosstates.json.JsonObject;
import chaosstates.json.JsonString;
import chaosstates.report.view.JournalView;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Journals as a page that a person reads: what was found and why, then what was done, then what it
 * said. Any journal will do, the Chaos Toolkit's too, and also that of a run that was cut off.
 */
public final class MarkdownReport {

    /** Default title, as in the original. */
    public static final String TITLE = "Chaos Engineering Report";

    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("dd MMMM uuuu", Locale.ENGLISH);

    private MarkdownReport() {}

    /**
     * @param date of the report, not of the runs
     */
    public static String of(String title, LocalDate date, List<JsonObject> journals) {
        List<JournalView> views = journals.stream().map(JournalView::new).toList();
        return "# %s\n\n%s\n\n".formatted(Markdown.escaped(title), DATE.format(date))
                + summary(views)
                + views.stream().map(RunSection::of).collect(Collectors.joining());
    }

    private static String summary(List<JournalView> journals) {
        return "## Summary\n\n"
                + experiments(journals.size())
                + "; tagged: "
                + Markdown.list(tags(journals))
                + "\n\n"
                + Markdown.header(
                        "Experiment", "Verdict", "Status", "Deviated", "Started", "Duration")
                + journals.stream().map(MarkdownReport::line).collect(Collectors.joining())
                + "\n";
    }

    private static String experiments(int count) {
        return count == 1 ? "1 experiment" : count + " experiments";
    }

    private static List<String> tags(List<JournalView> journals) {
        return journals.stream()
                .flatMap(journal -> tags(journal).stream())
                .distinct()
                .sorted()
                .toList();
    }

    static List<String> tags(JournalView journal) {
        return journal.experiment().list("tags").stream()
                .filter(JsonString.class::isInstance)
                .map(tag -> ((JsonString) tag).value())
                .toList();
    }

    private static String line(JournalView journal) {
        return Markdown.row(
                Markdown.cell(journal.experiment().get("title")),
                verdict(journal),
                Markdown.cell(journal.json().get("status")),
                journal.deviated() ? "yes" : "no",
                Markdown.cell(journal.json().get("start")),
                duration(journal.duration()));
    }

    /** Returns how long a call took. */
    static String took(Optional<Double> seconds, JournalView journal) {
        return journal.isRehearsal() && seconds.orElse(0.0) == 0
                ? Words.NOT_MEASURED
                : duration(seconds);
    }

    /** The Chaos Toolkit's journals have none. */
    static String verdict(JournalView journal) {
        Optional<Json> verdict = journal.json().object("verdict").get("verdict");
        String mark = journal.isRehearsal() ? " (rehearsal)" : "";
        return verdict.map(word -> "**" + Markdown.cell(word) + "**" + mark).orElse("–");
    }

    static String duration(Optional<Double> seconds) {
        return seconds.map(value -> String.format(Locale.ROOT, "%.2f s", value)).orElse("–");
    }
}
