package chaosstates.engine;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Work on another thread, in real time; its result is handed over through the agenda. */
final class Call<T> implements Pending {

    private final Consumer<T> then;
    private final Future<?> work;
    private boolean cancelled;

    Call(Agenda agenda, ExecutorService threads, Supplier<T> work, Consumer<T> then) {
        this.then = then;
        this.work =
                threads.submit(
                        () -> {
                            T answer = work.get();
                            agenda.post(() -> answered(answer));
                        });
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
        work.cancel(true);
    }
}
