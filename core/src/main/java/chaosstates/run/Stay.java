package chaosstates.run;

import chaosstates.history.HistoryEvent;
import java.time.Instant;

/** Stay in a Task, from the event that enters it to the one that leaves it. */
final class Stay {

    private final HistoryEvent entry;
    private final Role role;
    private Instant startedAt;
    private boolean hasStarted;
    private int attempt = 1;
    private boolean isRunning = true;

    /**
     * @param entry the event that entered the state
     * @param role of the state
     */
    Stay(HistoryEvent entry, Role role) {
        this.entry = entry;
        this.role = role;
        this.startedAt = entry.timestamp();
    }

    long id() {
        return entry.id();
    }

    String state() {
        return entry.stateName().orElse("");
    }

    Role role() {
        return role;
    }

    Instant enteredAt() {
        return entry.timestamp();
    }

    /** Returns the begin of the first attempt: retries are part of the activity. */
    Instant startedAt() {
        return startedAt;
    }

    /** The number of the attempt, from 1. */
    int attempt() {
        return attempt;
    }

    /** Tells whether no attempt has ended yet, or another one was made since. */
    boolean isRunning() {
        return isRunning;
    }

    /**
     * Notes that a function begins to run.
     *
     * @return whether it is the first attempt
     */
    boolean start(Instant at) {
        boolean isFirst = !hasStarted;
        if (isFirst) {
            hasStarted = true;
            startedAt = at;
        }
        return isFirst;
    }

    void schedule() {
        if (!isRunning) {
            isRunning = true;
            attempt++;
        }
    }

    void end() {
        isRunning = false;
    }
}
