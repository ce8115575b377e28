package chaosstates.journal;

import chaosstates.history.EventType;
import chaosstates.history.History;
import chaosstates.json.Json;
import chaosstates.json.JsonArray;
import chaosstates.json.JsonObject;
import chaosstates.json.JsonString;
import chaosstates.plan.Clearance;
import java.util.List;

/** What a run has for itself until it is journalled. */
public final class Leased {

    private static final String LEASES = "leases";

    private Leased() {}

    /** What the Task {@code Clearance} returns. */
    public static JsonObject result(List<String> targets) {
        return JsonObject.EMPTY.with(LEASES, targets.stream().map(Json::of).toList());
    }

    /** The targets that a run was given. */
    public static List<String> of(History history) {
        return Visits.ofTasks(history).stream()
                .filter(visit -> visit.state().equals(Clearance.STATE))
                .flatMap(visit -> visit.last(EventType.TASK_SUCCEEDED).stream())
                .map(TaskResult::payload)
                .flatMap(result -> result.get(LEASES).stream())
                .filter(JsonArray.class::isInstance)
                .flatMap(targets -> ((JsonArray) targets).items().stream())
                .filter(JsonString.class::isInstance)
                .map(target -> ((JsonString) target).value())
                .toList();
    }
}
