package chaosstates.engine;

import chaosstates.history.EventType;
import chaosstates.history.History;
import chaosstates.history.HistoryEvent;
import chaosstates.json.JsonObject;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** Writes the history, and tells the listener. Timestamps have milliseconds, as AWS's have. */
final class Recorder {

    /**
     * The quota of a Standard execution. What AWS writes when it is reached was not verified: here
     * the last event is ExecutionFailed.
     */
    static final int MOST_EVENTS = 25_000;

    private final InstantSource clock;
    private final RunListener listener;
    private final List<HistoryEvent> events = new ArrayList<>();

    Recorder(InstantSource clock, RunListener listener) {
        this.clock = clock;
        this.listener = listener;
    }

    /**
     * Adds an event of a state.
     *
     * @return its id
     */
    long record(long previousEventId, EventType type, JsonObject details) {
        if (events.size() == MOST_EVENTS - 1) {
            throw new ExecutionEnded(
                    EventType.EXECUTION_FAILED,
                    new StateError(
                            StateError.RUNTIME,
                            "The execution reached the quota of " + MOST_EVENTS + " events"),
                    previousEventId);
        }
        return add(previousEventId, type, details);
    }

    /** Adds the first or the last event. */
    long add(long previousEventId, EventType type, JsonObject details) {
        long id = events.size() + 1L;
        HistoryEvent event =
                new HistoryEvent(
                        id,
                        previousEventId,
                        clock.instant().truncatedTo(ChronoUnit.MILLIS),
                        type,
                        details);
        events.add(event);
        listener.happened(event);
        return id;
    }

    History history() {
        return new History(events);
    }
}
