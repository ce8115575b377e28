package chaosstates.explore;

import chaosstates.history.EventType;
import chaosstates.history.History;
import chaosstates.history.HistoryEvent;
import java.util.List;

/** Questions about the states of a history. */
final class Histories {

    private Histories() {}

    /** Returns the state that led to the event. */
    static String state(List<HistoryEvent> events, HistoryEvent last) {
        HistoryEvent event = last;
        while (event.stateName().isEmpty()) {
            event = events.get((int) event.previousEventId() - 1);
        }
        return event.stateName().get();
    }

    /** Finds the event with which a state is under way: its function was called, or it waits. */
    static HistoryEvent within(History history, String state) {
        return history.events().stream()
                .filter(Histories::isUnderWay)
                .filter(event -> state(history.events(), event).equals(state))
                .findFirst()
                .orElseThrow();
    }

    private static boolean isUnderWay(HistoryEvent event) {
        return event.type() == EventType.TASK_STARTED
                || event.type() == EventType.WAIT_STATE_ENTERED;
    }
}
