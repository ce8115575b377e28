package chaosstates.cli;

import chaosstates.compile.Cost;
import chaosstates.compile.HistoryCost;
import chaosstates.history.History;
import chaosstates.run.JournalFile;
import chaosstates.run.LocalRun;
import java.util.Locale;

/** What a run came to, in four lines. */
final class Summary {

    private Summary() {}

    static String text(Compiled compiled, LocalRun.Outcome outcome, JournalFile journal) {
        History history = outcome.execution().history();
        Cost cost = HistoryCost.of(history);
        return "\n"
                + line("verdict", outcome.journal().verdict().key())
                + line("because", outcome.journal().reason())
                + line("took", Durations.text(history.duration()))
                + line("in AWS", inAws(cost))
                + line("journal", journal.path().toString());
    }

    private static String inAws(Cost cost) {
        return String.format(
                Locale.ROOT,
                "%d transitions, %d history events, $%.5f",
                cost.transitions(),
                cost.events(),
                cost.dollars());
    }

    private static String line(String what, String text) {
        return String.format(Locale.ROOT, "  %-9s %s%n", what, text);
    }
}
