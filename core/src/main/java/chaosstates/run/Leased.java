package chaosstates.run;

import chaosstates.history.History;
import chaosstates.json.Json;
import chaosstates.json.JsonObject;
import chaosstates.json.JsonString;
import chaosstates.plan.Plan;
import java.util.List;

/** What a run has for itself until it is journalled. */
public final class Leased {

    private static final String LEASES = "leases";

    private Leased() {}

    /** What the Task {@code Clearance} returns. */
    public static JsonObject result(List<String> targets) {
        return JsonObject.EMPTY.with(LEASES, targets.stream().map(Json::of).toList());
    }

    /** The targets in such a result. */
    static List<String> in(JsonObject result) {
        return result.list(LEASES).stream()
                .filter(JsonString.class::isInstance)
                .map(target -> ((JsonString) target).value())
                .toList();
    }

    /** Reads the targets that a run was given off its history: before its first activity. */
    public static List<String> of(Plan plan, History history) {
        Events events = new Events(plan);
        return history.events().stream()
                .flatMap(event -> events.happened(event).stream())
                .takeWhile(event -> !(event instanceof RunEvent.ActivityBegun))
                .filter(RunEvent.Cleared.class::isInstance)
                .flatMap(event -> ((RunEvent.Cleared) event).leases().stream())
                .toList();
    }
}
