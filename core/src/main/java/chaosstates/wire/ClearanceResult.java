package chaosstates.wire;

import chaosstates.json.Json;
import chaosstates.json.JsonObject;
import java.util.List;

/**
 * Result of the clearance.
 *
 * @param leases the targets that the run has for itself
 */
public record ClearanceResult(List<String> leases) {

    /** The result for a run that has no target for itself. */
    public static final ClearanceResult NONE = new ClearanceResult(List.of());

    public ClearanceResult {
        leases = List.copyOf(leases);
    }

    public JsonObject json() {
        return JsonObject.EMPTY.with(Keys.LEASES, Json.texts(leases));
    }

    public static ClearanceResult read(JsonObject result) {
        return new ClearanceResult(result.texts(Keys.LEASES));
    }
}
