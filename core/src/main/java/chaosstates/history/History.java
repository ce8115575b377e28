package chaosstates.history;

import chaosstates.json.Json;
import chaosstates.json.PagedList;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The events of one execution, ascending by id. */
public record History(List<HistoryEvent> events) {

    private static final Set<EventType> ENDS =
            Set.of(
                    EventType.EXECUTION_SUCCEEDED,
                    EventType.EXECUTION_FAILED,
                    EventType.EXECUTION_ABORTED,
                    EventType.EXECUTION_TIMED_OUT);

    public History {
        events = PagedList.keep(events);
    }

    /**
     * Tells whether the execution has come to its end, in whatever way. After an end from which it
     * was redriven it goes on.
     */
    public boolean hasEnded() {
        return !events.isEmpty() && ENDS.contains(events.getLast().type());
    }

    /**
     * Finds the value of a variable of the machine: the one that a state assigned last.
     *
     * @return empty when no state has assigned any
     */
    public Optional<Json> variable(String name) {
        return events.reversed().stream()
                .flatMap(event -> event.assigned(name).stream())
                .findFirst();
    }

    /** Measures the time from the first event to the last. */
    public Duration duration() {
        return events.isEmpty()
                ? Duration.ZERO
                : Duration.between(events.getFirst().timestamp(), events.getLast().timestamp());
    }
}
