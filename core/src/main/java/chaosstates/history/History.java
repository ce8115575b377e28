package chaosstates.history;

import java.util.List;

/** The events of one execution, ascending by id. */
public record History(List<HistoryEvent> events) {

    public History {
        events = List.copyOf(events);
    }
}
