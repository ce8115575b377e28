package chaosstates.local;

import chaosstates.journal.Journal;
import chaosstates.run.RunEvent;
import chaosstates.tell.Log;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Writes a run's journal again and again while the run goes on: whoever kills it finds what was
 * known. Each time it is written as a whole, so at most once a second, and no oftener than costs a
 * twentieth of the run; what comes in between is written when that time is over.
 */
public final class JournalDrafts implements AutoCloseable {

    private static final Duration REST = Duration.ofSeconds(1);
    private static final int PART_OF_THE_RUN = 20;

    private final JournalFile file;
    private final Supplier<Journal> journal;
    private final InstantSource clock;
    private final Log log;
    private final ScheduledExecutorService later =
            Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().daemon().name("journal-drafts").factory());
    private Instant next = Instant.MIN;
    private boolean isBehind;
    private boolean isOver;

    /**
     * @param journal what is known now; asked on another thread, too
     * @param clock tells how long a draft takes
     */
    public JournalDrafts(
            JournalFile file, Supplier<Journal> journal, InstantSource clock, Log log) {
        this.file = file;
        this.journal = journal;
        this.clock = clock;
        this.log = log;
    }

    /** Receives each event as it happens. */
    public synchronized void happened(RunEvent event) {
        if (isOver || !isWorthIt(event)) {
            return;
        }
        if (!event.at().isBefore(next)) {
            write(event.at());
        } else if (!isBehind) {
            isBehind = true;
            Instant due = next;
            long rest = Duration.between(event.at(), due).toMillis();
            later.schedule(() -> catchUp(due), rest, TimeUnit.MILLISECONDS);
        }
    }

    private static boolean isWorthIt(RunEvent event) {
        return switch (event) {
            case RunEvent.ActivityStarted _,
                    RunEvent.ActivityEnded _,
                    RunEvent.PauseBegun _,
                    RunEvent.ControlEnded _,
                    RunEvent.Sampled _,
                    RunEvent.SamplingFailed _,
                    RunEvent.Watched _,
                    RunEvent.WatchFailed _,
                    RunEvent.Cleared _,
                    RunEvent.Blocked _ ->
                    true;
            default -> false;
        };
    }

    private synchronized void catchUp(Instant due) {
        if (isBehind && !isOver) {
            write(due);
        }
    }

    /** A full disk is no reason to leave a fault where it is. */
    private void write(Instant now) {
        isBehind = false;
        Instant begun = clock.instant();
        try {
            file.draft(journal.get().json());
        } catch (IOException unwritable) {
            isOver = true;
            log.warning(
                    "The journal can't be written while the run goes on: "
                            + unwritable.getMessage());
        }
        Duration rest = Duration.between(begun, clock.instant()).multipliedBy(PART_OF_THE_RUN);
        next = now.plus(longer(rest, REST));
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) > 0 ? one : other;
    }

    /** Afterwards nothing is written any more: the journal's own time has come. */
    @Override
    public synchronized void close() {
        isOver = true;
        later.shutdownNow();
    }
}
