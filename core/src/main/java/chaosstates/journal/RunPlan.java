package chaosstates.journal;

import chaosstates.history.History;
import chaosstates.json.JsonObject;
import chaosstates.model.Experiment;
import chaosstates.model.reader.ExperimentReader;
import chaosstates.plan.Plan;
import chaosstates.plan.PlanJson;
import chaosstates.problem.Checked;
import chaosstates.wire.Keys;
import java.util.Optional;

/**
 * The plan by which a run began. The machine's first state assigns experiment and plan to
 * variables, so the history itself tells them, whatever was deployed since.
 */
public final class RunPlan {

    private RunPlan() {}

    /**
     * Finds the plan.
     *
     * @return empty for a run whose machine did not yet tell it
     * @throws IllegalStateException when the history tells an experiment that can't be read: to go
     *     by another one could leave a fault in place
     */
    public static Optional<Plan> of(History run) {
        Optional<JsonObject> plan = object(run, Keys.PLAN);
        return object(run, Keys.EXPERIMENT)
                .flatMap(
                        experiment ->
                                plan.map(json -> PlanJson.read(json, experiment(experiment))));
    }

    private static Experiment experiment(JsonObject document) {
        Checked<Experiment> read = ExperimentReader.read(document);
        if (!read.isUsable()) {
            throw new IllegalStateException(
                    "the experiment in the run's history: " + read.problems().getFirst().message());
        }
        return read.get();
    }

    private static Optional<JsonObject> object(History run, String variable) {
        return run.events().stream()
                .flatMap(event -> event.assigned(variable).stream())
                .findFirst()
                .filter(JsonObject.class::isInstance)
                .map(JsonObject.class::cast);
    }
}
