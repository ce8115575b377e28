package chaosstates.plan;

import chaosstates.model.Experiment;
import chaosstates.model.Output;
import chaosstates.model.Strategies;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Plan of a run: everything that may run, in order. It can be made again from the experiment at any
 * time, so a history becomes a journal without a side file.
 *
 * @param name of the experiment in file names, machine names and journal keys
 * @param configuration the probes of the configuration, before the run
 * @param clearance the conditions for beginning; a plan that was rebuilt without the catalogue has
 *     only the declared targets
 * @param phases the steps of each phase
 * @param controls the calls of controls before and after all these that are Tasks of their own
 * @param watched the watches beside all these
 */
public record Plan(
        String name,
        Experiment experiment,
        Mode mode,
        List<ConfigurationStep> configuration,
        Optional<Clearance> clearance,
        Phases phases,
        ControlSteps controls,
        Watched watched) {

    /** The Task that writes the journal, when the run is over for all else. */
    public static final String JOURNAL = "Journal";

    /** The Task that writes what there is of it, to decide about the rollbacks. */
    public static final String JOURNAL_SO_FAR = "Journal so far";

    /** The Task that finds what steps gave, for the rollbacks that need it. */
    public static final String OUTPUTS = "Outputs";

    /** The state around gate, method and the hypothesis after it. */
    public static final String TRY = "Run";

    /** A branch ends the others by an error only: so does a method that is done. */
    public static final String METHOD_DONE_ERROR = "MethodDone";

    public Plan {
        configuration = List.copyOf(configuration);
    }

    /**
     * Watches of a run.
     *
     * @param probes asked all the time
     * @param metrics read when the run is over
     */
    public record Watched(List<WatchStep> probes, List<MetricStep> metrics) {

        public Watched {
            probes = List.copyOf(probes);
            metrics = List.copyOf(metrics);
        }
    }

    public List<WatchStep> watches() {
        return watched.probes();
    }

    public List<MetricStep> metrics() {
        return watched.metrics();
    }

    public List<Step> gate() {
        return phases.gate();
    }

    public List<Step> method() {
        return phases.method();
    }

    public Optional<During> during() {
        return phases.during();
    }

    public List<Step> after() {
        return phases.after();
    }

    public List<Step> rollbacks() {
        return phases.rollbacks();
    }

    public List<SafeguardStep> safeguards() {
        return phases.safeguards();
    }

    public Strategies strategies() {
        return mode.strategies();
    }

    /** Returns the dry mode with which the machine was compiled. */
    public Optional<Dry> dry() {
        return mode.dry();
    }

    /** Tells whether the Chaos Toolkit's rules judge and undo the run. */
    public boolean isCompatible() {
        return mode.rules() == Rules.COMPATIBLE;
    }

    /** Lists the steps that are Tasks of their own, in the order of the run. */
    public Stream<Step> steps() {
        return phases.steps();
    }

    /** Lists the steps of one phase. */
    public List<Step> steps(Phase phase) {
        return phases.steps(phase);
    }

    /** Tells whether a control may end the run; nobody hears of it in the background. */
    public boolean mayInterrupt(ControlStep control) {
        boolean isBeside =
                steps().anyMatch(
                                step ->
                                        step.isBackground()
                                                && step.state().equals(control.place().of()));
        return !isBeside && control.mayInterrupt(mode.rules());
    }

    /** The controls that are no Tasks: around samples of the hypothesis, and around safeguards. */
    public Stream<EmbeddedControls> embeddedControls() {
        Stream<EmbeddedControls> samples = during().map(During::controls).stream();
        Stream<EmbeddedControls> steps =
                Stream.of(Phase.DURING, Phase.SAFEGUARD)
                        .flatMap(phase -> steps(phase).stream())
                        .map(Step::controls);
        return Stream.concat(samples, steps).filter(controls -> !controls.isEmpty());
    }

    /** Tells whether any control is called. */
    public boolean hasControls() {
        return !controls.isEmpty() || embeddedControls().findAny().isPresent();
    }

    /** Tells whether any rollback, or a wait before one, needs what a step gave. */
    public boolean needsOutputsToUndo() {
        return rollbacks().stream()
                .flatMap(Step::withAwaited)
                .anyMatch(step -> !step.chain().needs().isEmpty());
    }

    /** Lists the outputs that steps give. */
    public List<Output> outputs() {
        return method().stream().flatMap(step -> step.chain().gives().stream()).toList();
    }

    /** Returns the steps by the names of their Tasks. */
    public Map<String, Step> byState() {
        return steps().collect(Collectors.toMap(Step::state, Function.identity()));
    }
}
