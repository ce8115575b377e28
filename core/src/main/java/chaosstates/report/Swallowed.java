package chaosstates.report;

import chaosstates.report.view.JournalView;
import java.util.Optional;

/**
 * An interruption that older Chaos Toolkits took for the failure of an activity: the run went on as
 * if nothing had been.
 */
final class Swallowed {

    private static final String LINE =
            "chaoslib.exceptions.ActivityFailed: chaoslib.exceptions.InterruptExecution";

    private Swallowed() {}

    /** Finds the reason. */
    static Optional<String> in(JournalView journal) {
        return journal.allRecords()
                .flatMap(record -> record.exception().stream())
                .map(String::strip)
                .filter(line -> line.startsWith(LINE))
                .map(line -> line.substring(LINE.length()).replaceFirst("^[: ]+", ""))
                .map(reason -> reason.isEmpty() ? "interrupted" : reason)
                .findFirst();
    }
}
