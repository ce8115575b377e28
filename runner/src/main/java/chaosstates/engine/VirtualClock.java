package chaosstates.engine;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadFactory;

/**
 * A clock that stands still, except that it jumps to the next thing that is due: a run of half an
 * hour takes milliseconds. While a function runs it may be {@linkplain #advance moved on} by the
 * time that the work would have taken; the engine then completes the Task that much later and lets
 * other branches have their turn in between.
 *
 * <p>Safe for use by several threads.
 */
public final class VirtualClock implements RunClock {

    private final Map<Thread, Sleep> sleeps = new ConcurrentHashMap<>();
    private final ThreadFactory threads;
    private Instant now;

    /** A clock whose functions run on virtual threads: they take turns by the thousand. */
    public VirtualClock(Instant start) {
        this(start, Thread.ofVirtual().factory());
    }

    /**
     * @param threads on which functions run, one for each call
     */
    public VirtualClock(Instant start, ThreadFactory threads) {
        this.threads = threads;
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

    /** Lets time pass; for a function that the engine calls, others have their turn meanwhile. */
    @Override
    public void sleep(Duration duration) throws InterruptedException {
        Sleep sleep = sleeps.get(Thread.currentThread());
        if (sleep == null) {
            advance(duration);
        } else {
            sleep.sleep(duration);
        }
    }

    /** Sleep of a thread whose turns the engine gives. */
    @FunctionalInterface
    interface Sleep {
        void sleep(Duration duration) throws InterruptedException;
    }

    Thread thread(Runnable work) {
        return threads.newThread(work);
    }

    void register(Thread thread, Sleep sleep) {
        sleeps.put(thread, sleep);
    }

    void forget(Thread thread) {
        sleeps.remove(thread);
    }

    synchronized void set(Instant time) {
        now = time;
    }
}
