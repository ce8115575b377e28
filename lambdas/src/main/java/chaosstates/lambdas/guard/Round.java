package chaosstates.lambdas.guard;

import chaosstates.lambdas.api.Raised;
import chaosstates.wire.platform.GuardResult;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import software.amazon.awssdk.core.exception.SdkException;

/** Round of work in one call, in which a failure does not keep the rest from being done. */
public final class Round {

    private final Set<String> guarding = new LinkedHashSet<>();
    private final Set<String> guarded = new LinkedHashSet<>();
    private final Set<String> notUndone = new LinkedHashSet<>();
    private final Set<String> stopped = new LinkedHashSet<>();
    private final List<String> failures = new ArrayList<>();

    public void attempt(String what, Runnable work) {
        try {
            work.run();
        } catch (SdkException | Raised failure) {
            failed("could not " + what + ": " + failure.getMessage());
        }
    }

    /** Lists what the rest is about; nothing when that failed. */
    public <T> List<T> listed(String what, Supplier<List<T>> list) {
        List<T> items = new ArrayList<>();
        attempt(what, () -> items.addAll(list.get()));
        return items;
    }

    public void guarding(String execution) {
        guarding.add(execution);
    }

    public void notUndone(String execution) {
        notUndone.add(execution);
    }

    public void guarded(String execution) {
        guarded.add(execution);
    }

    public void stopped(String execution) {
        stopped.add(execution);
    }

    /** Adds what another round has come to. */
    public void add(GuardResult result) {
        guarding.addAll(result.guarding());
        guarded.addAll(result.guarded());
        notUndone.addAll(result.notUndone());
        stopped.addAll(result.stopped());
    }

    public void failed(String failure) {
        failures.add(failure);
    }

    /**
     * @throws IllegalStateException when something failed: Lambda then calls again
     */
    public GuardResult result() {
        if (!failures.isEmpty()) {
            throw new IllegalStateException(String.join("; ", failures));
        }
        return new GuardResult(
                List.copyOf(guarding),
                List.copyOf(guarded),
                List.copyOf(notUndone),
                List.copyOf(stopped));
    }
}
