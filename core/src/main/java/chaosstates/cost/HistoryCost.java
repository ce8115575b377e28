package chaosstates.cost;

import chaosstates.history.EventType;
import chaosstates.history.History;
import chaosstates.history.HistoryEvent;

/** Cost of a run that is over, counted in its history. */
public final class HistoryCost {

    private HistoryCost() {}

    /** A state entered is a transition, and so is a Task that is tried again. */
    public static Cost of(History history) {
        long entered = history.events().stream().filter(HistoryCost::isEntry).count();
        long tries = count(history, EventType.TASK_SCHEDULED);
        long tasks = count(history, EventType.TASK_STATE_ENTERED);
        return new Cost(
                entered + Math.max(0, tries - tasks),
                history.events().size(),
                history.duration().toSeconds());
    }

    private static boolean isEntry(HistoryEvent event) {
        return event.type().awsName().endsWith("StateEntered");
    }

    private static long count(History history, EventType type) {
        return history.events().stream().filter(event -> event.type() == type).count();
    }
}
