package chaosstates.plan;

import chaosstates.activity.ActivitySpec;
import chaosstates.activity.Catalogue;
import chaosstates.json.Json;
import chaosstates.json.JsonObject;
import chaosstates.model.Activity;
import chaosstates.model.Entry;
import chaosstates.model.Experiment;
import chaosstates.model.Hypothesis;
import chaosstates.model.HypothesisStrategy;
import chaosstates.model.RollbackStrategy;
import chaosstates.model.Strategies;
import java.util.List;
import java.util.stream.Stream;

/**
 * What, beside the experiment, the plan was made from: with both in hand the journal function makes
 * the same plan again.
 */
public final class PlanJson {

    private PlanJson() {}

    /** {@code {"name", "hypothesis", "rollbacks", "dry"}}. */
    public static JsonObject write(Plan plan) {
        return JsonObject.EMPTY
                .with("name", Json.of(plan.name()))
                .with("hypothesis", Json.of(plan.strategies().hypothesis().key()))
                .with("rollbacks", Json.of(plan.strategies().rollbacks().key()))
                .with("dry", plan.dry().<Json>map(dry -> Json.of(dry.key())).orElse(Json.ofNull()));
    }

    /**
     * Makes the plan again. Its steps know their activities by name only: what became of a run can
     * be told without knowing what implements the activities, and long after that has changed.
     *
     * @param json what {@link #write} wrote
     * @param experiment which had passed the checks when it was compiled
     */
    public static Plan read(JsonObject json, Experiment experiment) {
        Strategies declared = experiment.strategies();
        Strategies strategies =
                new Strategies(
                        json.string("hypothesis")
                                .flatMap(HypothesisStrategy::of)
                                .orElse(declared.hypothesis()),
                        json.string("rollbacks")
                                .flatMap(RollbackStrategy::of)
                                .orElse(declared.rollbacks()));
        return Planner.plan(
                json.string("name").orElse("experiment"),
                experiment,
                names(experiment),
                strategies,
                json.string("dry").flatMap(Dry::of));
    }

    private static Catalogue names(Experiment experiment) {
        List<Entry> probes = experiment.hypothesis().map(Hypothesis::probes).orElse(List.of());
        return Catalogue.of(
                Stream.of(probes, experiment.method(), experiment.rollbacks())
                        .flatMap(List::stream)
                        .filter(Activity.class::isInstance)
                        .map(entry -> ((Activity) entry).provider().activityId())
                        .map(ActivitySpec::named)
                        .toList());
    }
}
