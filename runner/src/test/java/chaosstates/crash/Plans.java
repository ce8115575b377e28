package chaosstates.crash;

import chaosstates.json.JsonObject;
import chaosstates.model.ExperimentReader;
import chaosstates.plan.Plan;
import chaosstates.plan.PlanJson;
import chaosstates.wire.JournalCall;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Plans as the journal's function makes them of its payload; of the same payload once. */
final class Plans {

    private final Map<Payload, Plan> made = new ConcurrentHashMap<>();

    private record Payload(JsonObject experiment, JsonObject plan) {}

    Plan of(JournalCall call) {
        return made.computeIfAbsent(
                new Payload(call.experiment(), call.plan()),
                payload ->
                        PlanJson.read(
                                payload.plan(), ExperimentReader.read(payload.experiment()).get()));
    }
}
