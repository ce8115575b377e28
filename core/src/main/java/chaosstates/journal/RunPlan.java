package chaosstates.journal;

import chaosstates.history.History;
import chaosstates.json.JsonObject;
import chaosstates.model.ExperimentReader;
import chaosstates.plan.Plan;
import chaosstates.plan.PlanJson;
import chaosstates.wire.Keys;
import java.util.Optional;

/**
 * The plan by which a run began. The machine's first state assigns experiment and plan to
 * variables, so the history itself tells them, whatever was deployed since.
 */
public final class RunPlan {

    private RunPlan() {}

    /** Empty for a run whose machine did not yet tell it. */
    public static Optional<Plan> of(History run) {
        Optional<JsonObject> plan = object(run, Keys.PLAN);
        return object(run, Keys.EXPERIMENT)
                .map(ExperimentReader::read)
                .filter(read -> read.isUsable())
                .flatMap(read -> plan.map(json -> PlanJson.read(json, read.get())));
    }

    private static Optional<JsonObject> object(History run, String variable) {
        return run.events().stream()
                .flatMap(event -> event.assigned(variable).stream())
                .findFirst()
                .filter(JsonObject.class::isInstance)
                .map(JsonObject.class::cast);
    }
}
