package chaosstates.engine;

import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Work on a thread of its own, in real time; its result is handed over through the agenda. A
 * platform thread: once there has been a virtual one, the JVM takes a third of a second longer to
 * exit.
 */
final class Call<T> implements Pending {

    private final Consumer<T> then;
    private final Thread thread;
    private boolean cancelled;

    Call(Agenda agenda, Supplier<T> work, Consumer<T> then) {
        this.then = then;
        this.thread =
                Thread.ofPlatform()
                        .daemon()
                        .unstarted(
                                () -> {
                                    T answer = work.get();
                                    agenda.post(() -> answered(answer));
                                });
    }

    Call<T> begin() {
        thread.start();
        return this;
    }

    private void answered(T answer) {
        if (!cancelled) {
            then.accept(answer);
        }
    }

    /** The work is told, too: nobody waits for it. */
    @Override
    public void cancel() {
        cancelled = true;
        thread.interrupt();
    }
}
