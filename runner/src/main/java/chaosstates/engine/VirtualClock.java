package chaosstates.engine;

import java.time.Duration;
import java.time.Instant;

/**
 * A clock that stands still, except that it jumps to the next thing that is due: a run of half an
 * hour takes milliseconds. While a function runs it may be {@linkplain #advance moved on} by the
 * time that the work would have taken; the engine then completes the Task that much later and lets
 * other branches have their turn in between.
 *
 * <p>Safe for use by several threads.
 */
public final class VirtualClock implements RunClock {

    private Instant now;

    public VirtualClock(Instant start) {
        now = start;
    }

    @Override
    public synchronized Instant instant() {
        return now;
    }

    /** Says that work of this length was done; for functions and what they call. */
    public synchronized void advance(Duration duration) {
        now = now.plus(duration);
    }

    synchronized void set(Instant time) {
        now = time;
    }
}
