package chaosstates.run;

import chaosstates.history.EventType;
import chaosstates.history.HistoryEvent;
import chaosstates.journal.Journal;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Writes a run's journal again and again while the run goes on: whoever kills it finds what was
 * known. At most once a second, since each time it is written as a whole.
 */
public final class JournalDrafts {

    private static final Duration REST = Duration.ofSeconds(1);

    private static final Set<EventType> WORTH_IT =
            Set.of(
                    EventType.TASK_STARTED,
                    EventType.TASK_SUCCEEDED,
                    EventType.TASK_FAILED,
                    EventType.TASK_TIMED_OUT,
                    EventType.WAIT_STATE_ENTERED);

    private final JournalFile file;
    private final Supplier<Journal> journal;
    private final Log log;
    private Instant next = Instant.MIN;

    /**
     * @param journal what is known now
     */
    public JournalDrafts(JournalFile file, Supplier<Journal> journal, Log log) {
        this.file = file;
        this.journal = journal;
        this.log = log;
    }

    /** To be told of each event. A full disk is no reason to leave a fault where it is. */
    public void happened(HistoryEvent event) {
        if (WORTH_IT.contains(event.type()) && !event.timestamp().isBefore(next)) {
            next = event.timestamp().plus(REST);
            try {
                file.write(journal.get().json());
            } catch (IOException unwritable) {
                next = Instant.MAX;
                log.warning("The journal can't be written while the run goes on: " + unwritable);
            }
        }
    }
}
