package chaosstates.journal;

import chaosstates.history.EventType;
import chaosstates.history.History;
import chaosstates.history.HistoryEvent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Sorts a history into stays in Task states. Events find their stay by {@code previousEventId}, so
 * it does not matter how the events of sibling branches are interleaved, or in which order they
 * report that they were cut off.
 */
final class Visits {

    private Visits() {}

    /** In the order in which the states were entered. */
    static List<Visit> ofTasks(History history) {
        List<Visit> visits = new ArrayList<>();
        Map<Long, Visit> byEvent = new HashMap<>();
        for (HistoryEvent event : history.events()) {
            if (event.type() == EventType.TASK_STATE_ENTERED) {
                Visit visit = Visit.entered(event);
                visits.add(visit);
                byEvent.put(event.id(), visit);
            } else if (belongsToTask(event.type())
                    && byEvent.containsKey(event.previousEventId())) {
                Visit visit = byEvent.get(event.previousEventId());
                visit.events().add(event);
                byEvent.put(event.id(), visit);
            }
        }
        return visits;
    }

    private static boolean belongsToTask(EventType type) {
        return switch (type) {
            case TASK_SCHEDULED,
                    TASK_STARTED,
                    TASK_SUCCEEDED,
                    TASK_FAILED,
                    TASK_TIMED_OUT,
                    TASK_STATE_ABORTED,
                    TASK_STATE_EXITED,
                    EVALUATION_FAILED ->
                    true;
            default -> false;
        };
    }
}
