package chaosstates.run;

import chaosstates.history.EventType;
import chaosstates.history.HistoryEvent;
import chaosstates.journal.Journal;
import java.io.IOException;
import java.io.UncheckedIOException;
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
    private Instant next = Instant.MIN;

    /**
     * @param journal what is known now
     */
    public JournalDrafts(JournalFile file, Supplier<Journal> journal) {
        this.file = file;
        this.journal = journal;
    }

    /**
     * To be told of each event.
     *
     * @throws UncheckedIOException when the file has become unwritable
     */
    public void happened(HistoryEvent event) {
        if (WORTH_IT.contains(event.type()) && !event.timestamp().isBefore(next)) {
            next = event.timestamp().plus(REST);
            try {
                file.write(journal.get().json());
            } catch (IOException unwritable) {
                throw new UncheckedIOException(unwritable);
            }
        }
    }
}
