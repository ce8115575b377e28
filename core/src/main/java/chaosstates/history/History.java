package chaosstates.history;

import java.time.Duration;
import java.util.List;

/** The events of one execution, ascending by id. */
public record History(List<HistoryEvent> events) {

    public History {
        events = List.copyOf(events);
    }

    /** From the first event to the last. */
    public Duration duration() {
        return events.isEmpty()
                ? Duration.ZERO
                : Duration.between(events.getFirst().timestamp(), events.getLast().timestamp());
    }
}
