package chaosstates.local;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Deadline of work that may never end: a server that sends a byte every now and then keeps a call
 * open.
 */
public final class Deadline {

    private Deadline() {}

    /**
     * Does it on another thread, which is left behind when it takes too long.
     *
     * @throws IOException when the work throws it, takes longer, or this thread is interrupted
     */
    public static <T> T within(Duration longest, Callable<T> work) throws IOException {
        FutureTask<T> task = new FutureTask<>(work);
        Thread.ofPlatform().daemon().start(task);
        try {
            return task.get(longest.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException slow) {
            throw new IOException("it takes more than " + longest.toSeconds() + " s");
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted");
        } catch (ExecutionException failed) {
            throw thrown(failed.getCause());
        }
    }

    private static IOException thrown(Throwable cause) {
        return switch (cause) {
            case IOException known -> known;
            case RuntimeException bug -> throw bug;
            default -> throw new IllegalStateException(cause);
        };
    }
}
