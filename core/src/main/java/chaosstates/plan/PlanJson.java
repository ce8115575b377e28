package chaosstates.plan;

import chaosstates.catalogue.ActivitySpec;
import chaosstates.catalogue.Catalogue;
import chaosstates.control.Safeguard;
import chaosstates.json.Json;
import chaosstates.json.JsonNumber;
import chaosstates.json.JsonObject;
import chaosstates.model.Activity;
import chaosstates.model.Experiment;
import chaosstates.model.HypothesisStrategy;
import chaosstates.model.RollbackStrategy;
import chaosstates.model.Strategies;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Inputs of a plan beside the experiment; from both the journal function makes the same plan again.
 */
public final class PlanJson {

    private PlanJson() {}

    /**
     * {@code {"name", "hypothesis", "rollbacks", "dry"}}, and where they are asked for {@code
     * "sampling"}, {@code "compat"}, {@code "controls"} and {@code "hooks"}.
     */
    public static JsonObject write(Plan plan) {
        JsonObject json = basics(plan);
        if (plan.during().isPresent()) {
            json = json.with("sampling", sampling(plan.mode().sampling()));
        }
        if (plan.isCompatible()) {
            json = json.with("compat", true);
        }
        return ControlsJson.write(plan, json);
    }

    private static JsonObject sampling(Sampling sampling) {
        JsonObject json = JsonObject.EMPTY.with("frequency", sampling.frequency());
        return sampling.failFast() ? json.with("fail_fast_ratio", sampling.failFastRatio()) : json;
    }

    private static JsonObject basics(Plan plan) {
        return JsonObject.EMPTY
                .with("name", plan.name())
                .with("hypothesis", plan.strategies().hypothesis().key())
                .with("rollbacks", plan.strategies().rollbacks().key())
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
        Mode mode =
                new Mode(
                        strategies,
                        json.string("dry").flatMap(Dry::of),
                        readSampling(json.object("sampling")),
                        json.has("compat") ? Rules.COMPATIBLE : Rules.OURS,
                        ControlsJson.global(json));
        return Planner.plan(
                json.string("name").orElse("experiment"),
                experiment,
                Catalogue.of(names(experiment, mode), ControlsJson.specs(json)),
                mode);
    }

    private static Sampling readSampling(JsonObject json) {
        return new Sampling(
                number(json, "frequency").orElse(1.0),
                json.has("fail_fast_ratio"),
                number(json, "fail_fast_ratio").orElse(0.0).intValue());
    }

    private static Optional<Double> number(JsonObject json, String key) {
        return json.get(key)
                .filter(JsonNumber.class::isInstance)
                .map(value -> ((JsonNumber) value).asDouble());
    }

    private static List<ActivitySpec> names(Experiment experiment, Mode mode) {
        Stream<Activity> safeguards =
                Safeguard.all(Planner.placement(experiment, mode)).stream().map(Safeguard::probe);
        Stream<String> called =
                Stream.of(
                                experiment.activities(),
                                experiment.chaining().probes(),
                                experiment.configurationProbes().values().stream(),
                                safeguards)
                        .flatMap(all -> all)
                        .map(activity -> activity.provider().activityId());
        return Stream.concat(
                        called, experiment.metrics().stream().map(metric -> MetricStep.ACTIVITY))
                .map(ActivitySpec::named)
                .toList();
    }
}
