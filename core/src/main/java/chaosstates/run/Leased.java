package chaosstates.run;

import chaosstates.json.Json;
import chaosstates.json.JsonObject;
import chaosstates.json.JsonString;
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
}
