package chaosstates.run;

import chaosstates.history.HistoryEvent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds the stay in a Task to which an event belongs. Events point to what led to them within their
 * branch, so it does not matter how those of sibling branches are interleaved, or in which order
 * these report that they were cut off. Only stays that go on are kept.
 */
final class Stays {

    /** Open stays by the latest event of each. */
    private final Map<Long, Stay> open = new LinkedHashMap<>();

    Stay enter(HistoryEvent entry, Role role) {
        Stay stay = new Stay(entry, role);
        open.put(entry.id(), stay);
        return stay;
    }

    /** The stay to which the event belongs; the next event of that stay will point to this one. */
    Optional<Stay> next(HistoryEvent event) {
        Optional<Stay> stay = leave(event);
        stay.ifPresent(known -> open.put(event.id(), known));
        return stay;
    }

    /** The stay that the event ends. */
    Optional<Stay> leave(HistoryEvent event) {
        return Optional.ofNullable(open.remove(event.previousEventId()));
    }

    /** Ends all stays; those whose functions still ran are returned. */
    List<Stay> cutOff() {
        List<Stay> running = open.values().stream().filter(Stay::isRunning).toList();
        open.clear();
        return running;
    }
}
