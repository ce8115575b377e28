package chaosstates.engine;

import chaosstates.history.HistoryEvent;
import java.time.Instant;

/**
 * Watches a run. Called on the thread of {@link Execution#run}, in order; what it spends, the run
 * waits for.
 */
public interface RunListener {

    /** Watches nothing. */
    RunListener NONE = event -> {};

    /** Receives an event, which is in the history now. */
    void happened(HistoryEvent event);

    /**
     * A state begins to wait: a Wait state, or a Task or Parallel before it tries again. The wait
     * ends with the next event of that state's branch.
     */
    default void waiting(String state, Instant until) {}
}
