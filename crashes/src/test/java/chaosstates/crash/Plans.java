package chaosstates.crash;

import chaosstates.history.History;
import chaosstates.history.HistoryEvent;
import chaosstates.journal.RunPlan;
import chaosstates.json.JsonObject;
import chaosstates.model.reader.ExperimentReader;
import chaosstates.plan.Plan;
import chaosstates.plan.PlanJson;
import chaosstates.wire.JournalCall;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Plans as the journal's function makes them of its payload; of the same payload once. */
final class Plans {

    private final Map<Payload, Plan> made = new ConcurrentHashMap<>();

    private record Payload(JsonObject experiment, JsonObject plan) {}

    private final Map<JsonObject, Plan> told = new ConcurrentHashMap<>();

    /** The plan that the run's own history tells; that of the payload where it does not. */
    Plan of(History run, JournalCall call) {
        return run.events().stream()
                .filter(event -> event.assigned("plan").isPresent())
                .findFirst()
                .map(HistoryEvent::details)
                .map(it -> told.computeIfAbsent(it, key -> RunPlan.of(run).orElseThrow()))
                .orElseGet(() -> of(call));
    }

    Plan of(JournalCall call) {
        return made.computeIfAbsent(
                new Payload(call.experiment(), call.plan()),
                payload ->
                        PlanJson.read(
                                payload.plan(), ExperimentReader.read(payload.experiment()).get()));
    }
}
