package chaosstates.plan;

import chaosstates.activity.ActivitySpec;
import chaosstates.activity.Catalogue;
import chaosstates.json.Json;
import chaosstates.model.Activity;
import chaosstates.model.Entry;
import chaosstates.model.Experiment;
import chaosstates.model.Hypothesis;
import chaosstates.model.HypothesisStrategy;
import chaosstates.model.Reference;
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
    private final Mode mode;
    private final StateNames names = new StateNames();

    private Planner(Experiment experiment, Catalogue catalogue, Mode mode) {
        this.catalogue = catalogue;
        this.referable = referable(experiment);
        this.mode = mode;
    }

    /**
     * @param name of the experiment in file names, machine names and journal keys
     * @throws IllegalArgumentException when the experiment names what isn't there: the checks come
     *     first
     */
    public static Plan plan(String name, Experiment experiment, Catalogue catalogue, Mode mode) {
        Planner planner = new Planner(experiment, catalogue, mode);
        HypothesisStrategy strategy = mode.strategies().hypothesis();
        List<Entry> probes = experiment.hypothesis().map(Hypothesis::probes).orElse(List.of());
        return new Plan(
                name,
                experiment,
                mode,
                planner.configuration(experiment),
                planner.steps(Phase.GATE, hasGate(strategy) ? probes : List.of()),
                planner.steps(Phase.METHOD, experiment.method()),
                planner.during(hasDuring(strategy) ? probes : List.of()),
                planner.steps(Phase.AFTER, hasAfter(strategy) ? probes : List.of()),
                planner.steps(Phase.ROLLBACK, experiment.rollbacks()));
    }

    private static boolean hasGate(HypothesisStrategy strategy) {
        return switch (strategy) {
            case DEFAULT, BEFORE_METHOD_ONLY, CONTINUOUSLY -> true;
            case AFTER_METHOD_ONLY, DURING_METHOD_ONLY, SKIP -> false;
        };
    }

    private static boolean hasDuring(HypothesisStrategy strategy) {
        return switch (strategy) {
            case DURING_METHOD_ONLY, CONTINUOUSLY -> true;
            case DEFAULT, BEFORE_METHOD_ONLY, AFTER_METHOD_ONLY, SKIP -> false;
        };
    }

    private static boolean hasAfter(HypothesisStrategy strategy) {
        return switch (strategy) {
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

    private List<ConfigurationStep> configuration(Experiment experiment) {
        return experiment.configurationProbes().entrySet().stream()
                .map(entry -> configuration(entry.getKey(), entry.getValue()))
                .toList();
    }

    private ConfigurationStep configuration(String key, Activity probe) {
        String state = "Configuration: " + key;
        return new ConfigurationStep(
                key, names.unique(state + " given?"), names.unique(state), probe, spec(probe));
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
        Optional<Pause> before = pause(activity, activity.pauses().before());
        String state = names.unique(label(phase, activity) + ": " + activity.name());
        return new Step(
                phase,
                state,
                index,
                activity,
                spec(activity),
                tolerance(phase, entry),
                beside(phase, entry, activity),
                before,
                pause(activity, activity.pauses().after()));
    }

    private ActivitySpec spec(Activity activity) {
        String id = activity.provider().activityId();
        return catalogue.find(id).orElseThrow(() -> missing(id));
    }

    /** A probe of the method is judged too, where it has a tolerance: but not by the original. */
    private Optional<Json> tolerance(Phase phase, Entry entry) {
        return switch (phase) {
            case GATE, DURING, AFTER -> entry.tolerance();
            case METHOD -> mode.rules() == Rules.OURS ? entry.tolerance() : Optional.<Json>empty();
            case ROLLBACK -> Optional.empty();
        };
    }

    /** The hypothesis is checked one probe after the other, whatever it declares. */
    private Optional<String> beside(Phase phase, Entry entry, Activity activity) {
        return switch (phase) {
            case GATE, DURING, AFTER -> Optional.empty();
            case METHOD, ROLLBACK ->
                    Optional.of("Beside: " + activity.name())
                            .filter(name -> entry.background())
                            .map(names::unique);
        };
    }

    private Optional<During> during(List<Entry> probes) {
        if (probes.isEmpty()) {
            return Optional.empty();
        }
        String state = names.unique("During the method: the hypothesis");
        List<Step> steps = new ArrayList<>();
        for (int index = 0; index < probes.size(); index++) {
            steps.add(sampled(state, index, probes.get(index)));
        }
        return Optional.of(new During(state, steps));
    }

    private Step sampled(String state, int index, Entry entry) {
        Activity activity = resolved(entry);
        return new Step(
                Phase.DURING,
                state,
                index,
                activity,
                spec(activity),
                tolerance(Phase.DURING, entry),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
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
            case DURING -> "During";
            case METHOD -> activity.type().label();
            case AFTER -> "After";
            case ROLLBACK -> "Rollback";
        };
    }

    private Optional<Pause> pause(Activity activity, Optional<Json> declared) {
        if (mode.dry().filter(dry -> dry.skipsPausesOf(activity)).isPresent()) {
            return Optional.empty();
        }
        return declared.flatMap(Pause.Length::of)
                .map(length -> new Pause(names.unique(length.label()), length, declared.get()));
    }

    private static IllegalArgumentException missing(String name) {
        return new IllegalArgumentException("nothing is named " + name);
    }
}
