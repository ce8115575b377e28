package chaosstates.plan;

import chaosstates.catalogue.ActivitySpec;
import chaosstates.catalogue.Catalogue;
import chaosstates.catalogue.Level;
import chaosstates.control.Bypass;
import chaosstates.control.Placement;
import chaosstates.control.Repeat;
import chaosstates.control.Safeguard;
import chaosstates.json.Json;
import chaosstates.model.Activity;
import chaosstates.model.Entry;
import chaosstates.model.Experiment;
import chaosstates.model.Hypothesis;
import chaosstates.model.HypothesisStrategy;
import chaosstates.model.MetricWatch;
import chaosstates.model.Pauses;
import chaosstates.model.Watch;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Makes the {@link Plan} of an experiment that the checks have passed: resolves references, applies
 * the strategies, names the states.
 */
public final class Planner {

    private final Catalogue catalogue;
    private final Experiment experiment;
    private final Mode mode;
    private final StateNames names = new StateNames();
    private final Placement placement;
    private final ControlPlanner controls;
    private final ChainPlanner chains;

    private Planner(Experiment experiment, Catalogue catalogue, Mode mode) {
        this.placement = placement(experiment, mode);
        this.catalogue = catalogue;
        this.experiment = experiment;
        this.mode = mode;
        this.controls = new ControlPlanner(experiment, placement, catalogue, names);
        this.chains = new ChainPlanner(experiment, mode, names, this::spec);
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
        List<ConfigurationStep> configuration = planner.configuration(experiment);
        List<Step> gate = planner.steps(Phase.GATE, hasGate(strategy) ? probes : List.of());
        List<Step> method = planner.steps(Phase.METHOD, experiment.method());
        Optional<During> during =
                experiment
                        .hypothesis()
                        .filter(declared -> hasDuring(strategy))
                        .flatMap(planner::during);
        List<Step> after = planner.steps(Phase.AFTER, hasAfter(strategy) ? probes : List.of());
        List<Step> rollbacks = planner.steps(Phase.ROLLBACK, experiment.rollbacks());
        List<SafeguardStep> safeguards = planner.safeguards();
        return new Plan(
                name,
                experiment,
                mode,
                configuration,
                Clearance.of(
                        experiment,
                        Stream.concat(method.stream(), rollbacks.stream()),
                        mode.rules()),
                new Phases(gate, method, during, after, rollbacks, safeguards),
                planner.controls.around(gate, method, after, rollbacks),
                new Plan.Watched(planner.watches(), planner.metrics()));
    }

    private List<MetricStep> metrics() {
        return mode.rules() == Rules.OURS
                ? experiment.metrics().stream().map(this::metric).toList()
                : List.of();
    }

    private MetricStep metric(MetricWatch watch) {
        return new MetricStep(
                names.unique("Metric: " + watch.name()), spec(MetricStep.ACTIVITY), watch);
    }

    /** The Chaos Toolkit knows no watches. */
    private List<WatchStep> watches() {
        return mode.rules() == Rules.OURS
                ? experiment.watches().stream().map(this::watch).toList()
                : List.of();
    }

    private WatchStep watch(Watch watch) {
        Activity probe = resolved(watch.probe());
        return new WatchStep(
                names.unique("Watch: " + probe.name()),
                probe,
                spec(probe),
                probe.tolerance().orElseThrow(() -> missing("a tolerance of " + probe.name())),
                watch);
    }

    static Placement placement(Experiment experiment, Mode mode) {
        return new Placement(
                mode.controls(), experiment.controls(), mode.rules() == Rules.COMPATIBLE);
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
            steps.addAll(turns(phase, index, entries.get(index)));
        }
        return steps;
    }

    /** Returns one step, or as many as a control asks for. */
    private List<Step> turns(Phase phase, int index, Entry entry) {
        Activity activity = resolved(entry);
        Optional<Repeat> repeat = Repeat.of(activity, placement);
        Treatment treatment =
                new Treatment(
                        isBypassed(activity),
                        repeat.filter(Repeat::breaksAfterFailure).isPresent());
        Activity shown = treatment.isBypassed() ? Bypass.shown(activity) : activity;
        return repeat.map(asked -> asked.activities(shown)).orElse(List.of(shown)).stream()
                .map(turn -> step(phase, index, entry, turn, treatment))
                .toList();
    }

    /** The original's add-on leaves nothing out, whatever it says. */
    private boolean isBypassed(Activity activity) {
        return mode.rules() == Rules.OURS && Bypass.isAsked(activity, placement);
    }

    private Step step(Phase phase, int index, Entry entry, Activity activity, Treatment treatment) {
        Pauses pauses = treatment.isBypassed() ? Pauses.NONE : activity.pauses();
        Optional<Pause> before = pause(activity, pauses.before());
        String state = names.unique(label(phase, activity) + ": " + activity.name());
        return new Step(
                new Step.Position(phase, state, index, beside(phase, entry, activity)),
                activity,
                spec(activity),
                tolerance(phase, entry, activity),
                treatment,
                new Step.Waits(before, pause(activity, pauses.after())),
                phase == Phase.SAFEGUARD
                        ? controls.within(Level.ACTIVITY, activity.controls())
                        : EmbeddedControls.NONE,
                chains.chain(phase, activity, treatment));
    }

    private ActivitySpec spec(Activity activity) {
        return spec(activity.provider().activityId());
    }

    private ActivitySpec spec(String id) {
        return catalogue.find(id).orElseThrow(() -> missing(id));
    }

    /**
     * A probe of the method is judged too, where it has a tolerance, or its reference has one: but
     * not by the original.
     */
    private Optional<Json> tolerance(Phase phase, Entry entry, Activity activity) {
        return switch (phase) {
            case GATE, DURING, AFTER, SAFEGUARD, EFFECT, WAIT -> entry.tolerance();
            case METHOD ->
                    entry.tolerance()
                            .or(activity::tolerance)
                            .filter(declared -> mode.rules() == Rules.OURS);
            case ROLLBACK -> Optional.empty();
        };
    }

    /** The hypothesis is checked one probe after the other, whatever it declares. */
    private Optional<String> beside(Phase phase, Entry entry, Activity activity) {
        return switch (phase) {
            case GATE, DURING, AFTER, SAFEGUARD, EFFECT, WAIT -> Optional.empty();
            case METHOD, ROLLBACK ->
                    Optional.of("Beside: " + activity.name())
                            .filter(name -> entry.background())
                            .map(names::unique);
        };
    }

    private Optional<During> during(Hypothesis hypothesis) {
        List<Entry> probes = hypothesis.probes();
        if (probes.isEmpty()) {
            return Optional.empty();
        }
        String state = names.unique("During the method: the hypothesis");
        List<Step> steps = new ArrayList<>();
        for (int index = 0; index < probes.size(); index++) {
            if (!isBypassed(resolved(probes.get(index)))) {
                steps.add(sampled(state, index, probes.get(index)));
            }
        }
        EmbeddedControls around = controls.within(Level.HYPOTHESIS, hypothesis.controls());
        return Optional.of(new During(state, steps, around))
                .filter(during -> !during.probes().isEmpty());
    }

    private List<SafeguardStep> safeguards() {
        return Safeguard.all(placement).stream().map(this::step).toList();
    }

    private SafeguardStep step(Safeguard safeguard) {
        Step step = step(Phase.SAFEGUARD, 0, safeguard.probe(), safeguard.probe(), Treatment.NONE);
        return new SafeguardStep(step, safeguard.when());
    }

    private Step sampled(String state, int index, Entry entry) {
        Activity activity = resolved(entry);
        return new Step(
                new Step.Position(Phase.DURING, state, index, Optional.empty()),
                activity,
                spec(activity),
                entry.tolerance(),
                Treatment.NONE,
                Step.Waits.NONE,
                controls.within(Level.ACTIVITY, activity.controls()),
                Step.Chain.NONE);
    }

    private Activity resolved(Entry entry) {
        return experiment
                .resolve(entry)
                .orElseThrow(() -> missing(entry.source().string("ref").orElse("")));
    }

    private static String label(Phase phase, Activity activity) {
        return switch (phase) {
            case GATE -> "Gate";
            case DURING -> "During";
            case METHOD -> activity.type().label();
            case AFTER -> "After";
            case ROLLBACK -> "Rollback";
            case SAFEGUARD -> "Safeguard";
            case EFFECT -> "Effect";
            case WAIT -> "Wait";
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
