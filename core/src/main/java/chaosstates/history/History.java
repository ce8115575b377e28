package chaosstates.history;

import chaosstates.json.PagedList;
import java.time.Duration;
import java.util.List;
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

    /** Tells whether the execution has come to its end, in whatever way. */
    public boolean hasEnded() {
        return events.stream().map(HistoryEvent::type).anyMatch(ENDS::contains);
    }

    /** Measures the time from the first event to the last. */
    public Duration duration() {
        return events.isEmpty()
                ? Duration.ZERO
                : Duration.between(events.getFirst().timestamp(), events.getLast().timestamp());
    }
}
