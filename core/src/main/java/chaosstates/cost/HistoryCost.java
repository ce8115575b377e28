package chaosstates.cost;

import chaosstates.history.EventType;
import chaosstates.history.History;
import chaosstates.history.HistoryEvent;
import chaosstates.json.JsonObject;
import chaosstates.json.JsonReader;
import chaosstates.plan.WatchStep;
import chaosstates.wire.FunctionRef;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

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
                history.duration().toSeconds(),
                tries,
                mibSeconds(history),
                Price.METRICS_OF_A_WATCH * watches(history));
    }

    private static long watches(History history) {
        return history.events().stream()
                .filter(event -> event.type() == EventType.PASS_STATE_ENTERED)
                .filter(event -> event.stateName().orElse("").startsWith(WatchStep.BEGIN))
                .count();
    }

    private static double mibSeconds(History history) {
        Map<Long, HistoryEvent> scheduled = new HashMap<>();
        double sum = 0;
        for (HistoryEvent event : history.events()) {
            HistoryEvent call = scheduled.get(event.previousEventId());
            if (event.type() == EventType.TASK_SCHEDULED) {
                scheduled.put(event.id(), event);
            } else if (event.type() == EventType.TASK_STARTED && call != null) {
                scheduled.put(event.id(), call);
            } else if (call != null) {
                sum += seconds(call, event) * memory(call);
            }
        }
        return sum;
    }

    /** Whole seconds: what is over a second, and what a cold start takes, is not seen from here. */
    private static double seconds(HistoryEvent call, HistoryEvent end) {
        double took = Duration.between(call.timestamp(), end.timestamp()).toMillis() / 1000.0;
        return Math.max(Price.SECONDS_OF_A_CALL, Math.ceil(took));
    }

    private static int memory(HistoryEvent call) {
        String parameters = call.details().string("parameters").orElse("{}");
        return JsonReader.parse(parameters) instanceof JsonObject arguments
                ? FunctionMemory.of(FunctionRef.of(arguments))
                : 0;
    }

    private static boolean isEntry(HistoryEvent event) {
        return event.type().awsName().endsWith("StateEntered");
    }

    private static long count(History history, EventType type) {
        return history.events().stream().filter(event -> event.type() == type).count();
    }
}
