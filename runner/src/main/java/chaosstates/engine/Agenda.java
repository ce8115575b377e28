package chaosstates.engine;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.PriorityQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Agenda of an execution: its work, ordered by time. Everything runs on the thread that calls
 * {@link #turn}, in the order of time and, at the same time, of arrival; so an execution needs no
 * locks and, with a virtual clock, always takes the same course. Other threads only {@link #post}.
 */
final class Agenda {

    /** Entry of the agenda, unless it is cancelled. */
    final class Entry implements Pending {
        private final Instant due;
        private final long arrival;
        private final Runnable action;
        private boolean cancelled;

        private Entry(Instant due, Runnable action) {
            this.due = due;
            this.arrival = arrivals++;
            this.action = action;
        }

        @Override
        public void cancel() {
            cancelled = true;
            entries.remove(this);
        }

        private void run() {
            if (!cancelled) {
                action.run();
            }
        }
    }

    private final RunClock clock;

    /**
     * Threads of calls, one for each that is under way; a later call takes one that is free.
     * Platform threads: once there has been a virtual one, the JVM takes a third of a second longer
     * to exit.
     */
    private final ExecutorService threads =
            Executors.newCachedThreadPool(Thread.ofPlatform().daemon().factory());

    private final BlockingQueue<Runnable> inbox = new LinkedBlockingQueue<>();
    private final PriorityQueue<Entry> entries =
            new PriorityQueue<>(
                    Comparator.<Entry, Instant>comparing(entry -> entry.due)
                            .thenComparing(entry -> entry.arrival));
    private long arrivals;

    Agenda(RunClock clock) {
        this.clock = clock;
    }

    Instant now() {
        return clock.instant();
    }

    /** Adds work behind everything that is due before it. */
    Entry soon(Runnable action) {
        return at(now(), action);
    }

    Entry after(Duration delay, Runnable action) {
        return at(now().plus(delay), action);
    }

    Entry at(Instant due, Runnable action) {
        Entry entry = new Entry(due, action);
        entries.add(entry);
        return entry;
    }

    /** Adds work before anything that waits for its time; for other threads. */
    void post(Runnable action) {
        inbox.add(action);
    }

    /**
     * Has work done on another thread, then goes on with its result. Cancelling abandons the work
     * and interrupts its thread; whether it ends by that is its own affair.
     */
    <T> Pending call(Supplier<T> work, Consumer<T> then) {
        return switch (clock) {
            case RealClock real -> new Call<>(this, threads, work, then);
            case VirtualClock virtual -> new VirtualCall<>(this, virtual, work, then).begin();
        };
    }

    void runPosted() {
        for (Runnable posted = inbox.poll(); posted != null; posted = inbox.poll()) {
            posted.run();
        }
    }

    /** Does the next thing, or waits until there is one or time has come nearer to it. */
    void turn() {
        Runnable posted = inbox.poll();
        Entry first = entries.peek();
        if (posted != null) {
            posted.run();
        } else if (first == null) {
            take().run();
        } else if (first.due.isAfter(now())) {
            passTime(first.due);
        } else {
            entries.remove().run();
        }
    }

    private void passTime(Instant due) {
        switch (clock) {
            case VirtualClock virtual -> virtual.set(due);
            case RealClock real -> takeBefore(due).run();
        }
    }

    Runnable take() {
        try {
            return inbox.take();
        } catch (InterruptedException interrupted) {
            throw interrupted(interrupted);
        }
    }

    private Runnable takeBefore(Instant due) {
        try {
            long nanos = Duration.between(now(), due).toNanos();
            Runnable posted = inbox.poll(nanos, TimeUnit.NANOSECONDS);
            return posted == null ? () -> {} : posted;
        } catch (InterruptedException interrupted) {
            throw interrupted(interrupted);
        }
    }

    private static IllegalStateException interrupted(InterruptedException cause) {
        Thread.currentThread().interrupt();
        return new IllegalStateException(
                "a run is stopped with stop(), not by an interrupt", cause);
    }
}
