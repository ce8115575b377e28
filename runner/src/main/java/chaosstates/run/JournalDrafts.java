package chaosstates.run;

import chaosstates.history.EventType;
import chaosstates.history.HistoryEvent;
import chaosstates.journal.Journal;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Writes a run's journal again and again while the run goes on: whoever kills it finds what was
 * known. Each time it is written as a whole, so at most once a second, and no oftener than costs a
 * twentieth of the run.
 */
public final class JournalDrafts {

    private static final Duration REST = Duration.ofSeconds(1);
    private static final int PART_OF_THE_RUN = 20;

    private static final Set<EventType> WORTH_IT =
            Set.of(
                    EventType.TASK_STARTED,
                    EventType.TASK_SUCCEEDED,
                    EventType.TASK_FAILED,
                    EventType.TASK_TIMED_OUT,
                    EventType.WAIT_STATE_ENTERED);

    private final JournalFile file;
    private final Supplier<Journal> journal;
    private final InstantSource clock;
    private final Log log;
    private Instant next = Instant.MIN;
    private boolean isWritable = true;

    /**
     * @param journal what is known now
     * @param clock tells how long a draft takes
     */
    public JournalDrafts(
            JournalFile file, Supplier<Journal> journal, InstantSource clock, Log log) {
        this.file = file;
        this.journal = journal;
        this.clock = clock;
        this.log = log;
    }

    /** To be told of each event. A full disk is no reason to leave a fault where it is. */
    public void happened(HistoryEvent event) {
        if (WORTH_IT.contains(event.type()) && !event.timestamp().isBefore(next)) {
            Instant begun = clock.instant();
            write();
            Duration rest = Duration.between(begun, clock.instant()).multipliedBy(PART_OF_THE_RUN);
            next = isWritable ? event.timestamp().plus(longer(rest, REST)) : Instant.MAX;
        }
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) > 0 ? one : other;
    }

    private void write() {
        try {
            file.draft(journal.get().json());
        } catch (IOException unwritable) {
            isWritable = false;
            log.warning("The journal can't be written while the run goes on: " + unwritable);
        }
    }
}
