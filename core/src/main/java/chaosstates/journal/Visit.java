package chaosstates.journal;

import chaosstates.history.HistoryEvent;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One stay in a state: the event that entered it and those that it led to.
 *
 * @param events ascending by id, the entering one first
 */
record Visit(String state, List<HistoryEvent> events) {

    static Visit entered(HistoryEvent event) {
        return new Visit(event.stateName().orElseThrow(), new ArrayList<>(List.of(event)));
    }

    Instant enteredAt() {
        return events.getFirst().timestamp();
    }

    /** The last event of the kind, of several attempts that of the last. */
    Optional<HistoryEvent> last(chaosstates.history.EventType... types) {
        return events.reversed().stream()
                .filter(event -> List.of(types).contains(event.type()))
                .findFirst();
    }

    Optional<HistoryEvent> first(chaosstates.history.EventType type) {
        return events.stream().filter(event -> event.type() == type).findFirst();
    }
}
