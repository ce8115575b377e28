package chaosstates.engine;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Work on a thread of its own, in virtual time. Time stands still while it runs; by what it took,
 * its completion is put off. When it sleeps, others have their turn until its time has come.
 */
final class VirtualCall<T> implements Pending {

    private final Agenda agenda;
    private final VirtualClock clock;
    private final Consumer<T> then;
    private final Thread thread;
    private final Semaphore turn = new Semaphore(0);
    private Pending next = () -> {};
    private boolean isRunning;
    private boolean isDone;
    private T result;

    VirtualCall(Agenda agenda, VirtualClock clock, Supplier<T> work, Consumer<T> then) {
        this.agenda = agenda;
        this.clock = clock;
        this.then = then;
        this.thread = clock.thread(() -> run(work));
    }

    /**
     * Begins the call. Earlier posts have their turn first: a stop never depends on which thread is
     * faster.
     */
    VirtualCall<T> begin() {
        agenda.runPosted();
        follow(thread::start);
        return this;
    }

    private void run(Supplier<T> work) {
        clock.register(Thread.currentThread(), this::sleep);
        T answer = work.get();
        clock.forget(Thread.currentThread());
        agenda.post(
                () -> {
                    isRunning = false;
                    isDone = true;
                    result = answer;
                });
    }

    private void sleep(Duration duration) throws InterruptedException {
        clock.advance(duration);
        agenda.post(() -> isRunning = false);
        turn.acquire();
    }

    /** Sets it going, until it is done or sleeps. */
    private void follow(Runnable set) {
        Instant before = clock.instant();
        isRunning = true;
        try {
            set.run();
            while (isRunning) {
                agenda.take().run();
            }
            next = agenda.at(clock.instant(), this::goOn);
        } finally {
            clock.set(before);
        }
    }

    private void goOn() {
        if (isDone) {
            then.accept(result);
        } else {
            follow(turn::release);
        }
    }

    @Override
    public void cancel() {
        next.cancel();
        thread.interrupt();
    }
}
