package chaosstates.cli.output;

import chaosstates.cost.Cost;
import chaosstates.history.History;
import chaosstates.journal.Journal;
import chaosstates.local.JournalFile;
import chaosstates.model.Measure;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/** Summary of a run, in a few lines. */
public final class Summary {

    private Summary() {}

    /**
     * Writes the summary.
     *
     * @param cost of the history
     * @param report the file of the page, when there is one
     */
    public static String text(
            Journal journal, History history, Cost cost, JournalFile file, Optional<Path> report) {
        return "\n"
                + line("verdict", journal.verdict().key())
                + line("because", journal.reason())
                + spent(history, cost)
                + line("journal", file.path().toString())
                + report.map(page -> line("report", page.toString())).orElse("");
    }

    /** The time and the cost of a run in AWS. */
    public static String spent(History history, Cost cost) {
        return line("took", Measure.duration(history.duration())) + line("in AWS", inAws(cost));
    }

    private static String inAws(Cost cost) {
        return String.format(
                Locale.ROOT,
                "%d transitions, %d history events, $%.5f",
                cost.transitions(),
                cost.events(),
                cost.price().dollars());
    }

    public static String line(String what, String text) {
        return String.format(Locale.ROOT, "  %-9s %s%n", what, text);
    }
}
