package chaosstates.plan;

import chaosstates.activity.Catalogue;
import chaosstates.json.Json;
import chaosstates.model.Activity;
import chaosstates.model.Entry;
import chaosstates.model.Experiment;
import chaosstates.model.Hypothesis;
import chaosstates.model.Reference;
import chaosstates.model.Strategies;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Makes the {@link Plan} of an experiment that the checks have passed: resolves references, applies
 * the strategies, names the states.
 */
public final class Planner {

    private final Catalogue catalogue;
    private final Map<String, Activity> referable;
    private final Optional<Dry> dry;
    private final StateNames names = new StateNames();

    private Planner(Experiment experiment, Catalogue catalogue, Optional<Dry> dry) {
        this.catalogue = catalogue;
        this.referable = referable(experiment);
        this.dry = dry;
    }

    /**
     * @param name of the experiment in file names, machine names and journal keys
     * @param strategies in effect: those of the call, else {@link Experiment#strategies()}
     * @throws IllegalArgumentException when the experiment names what isn't there: the checks come
     *     first
     */
    public static Plan plan(
            String name,
            Experiment experiment,
            Catalogue catalogue,
            Strategies strategies,
            Optional<Dry> dry) {
        Planner planner = new Planner(experiment, catalogue, dry);
        List<Entry> probes = experiment.hypothesis().map(Hypothesis::probes).orElse(List.of());
        return new Plan(
                name,
                experiment,
                strategies,
                dry,
                planner.steps(Phase.GATE, hasGate(strategies) ? probes : List.of()),
                planner.steps(Phase.METHOD, experiment.method()),
                planner.steps(Phase.AFTER, hasAfter(strategies) ? probes : List.of()),
                planner.steps(Phase.ROLLBACK, experiment.rollbacks()));
    }

    private static boolean hasGate(Strategies strategies) {
        return switch (strategies.hypothesis()) {
            case DEFAULT, BEFORE_METHOD_ONLY, CONTINUOUSLY -> true;
            case AFTER_METHOD_ONLY, DURING_METHOD_ONLY, SKIP -> false;
        };
    }

    private static boolean hasAfter(Strategies strategies) {
        return switch (strategies.hypothesis()) {
            case DEFAULT, AFTER_METHOD_ONLY, CONTINUOUSLY -> true;
            case BEFORE_METHOD_ONLY, DURING_METHOD_ONLY, SKIP -> false;
        };
    }

    /**
     * By name; of several the last wins, and those of the hypothesis win over those of the method.
     */
    private static Map<String, Activity> referable(Experiment experiment) {
        List<Entry> entries = new ArrayList<>(experiment.method());
        experiment.hypothesis().ifPresent(hypothesis -> entries.addAll(hypothesis.probes()));
        Map<String, Activity> byName = new HashMap<>();
        for (Entry entry : entries) {
            if (entry instanceof Activity activity) {
                byName.put(activity.name(), activity);
            }
        }
        return byName;
    }

    private List<Step> steps(Phase phase, List<Entry> entries) {
        List<Step> steps = new ArrayList<>();
        for (int index = 0; index < entries.size(); index++) {
            steps.add(step(phase, index, entries.get(index)));
        }
        return steps;
    }

    private Step step(Phase phase, int index, Entry entry) {
        Activity activity = resolved(entry);
        boolean judged = phase == Phase.GATE || phase == Phase.AFTER;
        Optional<Pause> before = pause(activity, activity.pauses().before());
        String state = names.unique(label(phase, activity) + ": " + activity.name());
        return new Step(
                phase,
                state,
                index,
                activity,
                catalogue
                        .find(activity.provider().activityId())
                        .orElseThrow(() -> missing(activity.provider().activityId())),
                judged ? entry.tolerance() : Optional.empty(),
                before,
                pause(activity, activity.pauses().after()));
    }

    private Activity resolved(Entry entry) {
        return switch (entry) {
            case Activity activity -> activity;
            case Reference reference ->
                    Optional.ofNullable(referable.get(reference.name()))
                            .orElseThrow(() -> missing(reference.name()));
        };
    }

    private static String label(Phase phase, Activity activity) {
        return switch (phase) {
            case GATE -> "Gate";
            case METHOD -> activity.type().label();
            case AFTER -> "After";
            case ROLLBACK -> "Rollback";
        };
    }

    private Optional<Pause> pause(Activity activity, Optional<Json> declared) {
        if (dry.filter(mode -> mode.skipsPausesOf(activity)).isPresent()) {
            return Optional.empty();
        }
        return declared.flatMap(Pause.Length::of)
                .map(length -> new Pause(names.unique(length.label()), length, declared.get()));
    }

    private static IllegalArgumentException missing(String name) {
        return new IllegalArgumentException("nothing is named " + name);
    }
}
