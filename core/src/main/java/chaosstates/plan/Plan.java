package chaosstates.plan;

import chaosstates.model.Experiment;
import chaosstates.model.Strategies;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Everything that may run, in order. It can be made again from the experiment at any time, which is
 * what turns an execution's history into a journal without a side file.
 *
 * @param name of the experiment in file names, machine names and journal keys
 * @param configuration what is found out before the run
 * @param clearance what is asked before anything is begun; of a plan that was made again without
 *     the catalogue, targets that nobody declared are not in it
 * @param during the hypothesis beside the method
 * @param guards the safeguards before and beside all these
 * @param controls the calls of controls before and after all these that are Tasks of their own
 */
public record Plan(
        String name,
        Experiment experiment,
        Mode mode,
        List<ConfigurationStep> configuration,
        Optional<Clearance> clearance,
        List<Step> gate,
        List<Step> method,
        Optional<During> during,
        List<Step> after,
        List<Step> rollbacks,
        List<SafeguardStep> guards,
        ControlSteps controls) {

    /** The Task that writes the journal, when the run is over for all else. */
    public static final String JOURNAL = "Journal";

    /** The Task that writes what there is of it, to decide about the rollbacks. */
    public static final String JOURNAL_SO_FAR = "Journal so far";

    /** The state around gate, method and the hypothesis after it. */
    public static final String TRY = "Run";

    /** A branch ends the others by an error only: so does a method that is done. */
    public static final String METHOD_DONE_ERROR = "MethodDone";

    public Plan {
        configuration = List.copyOf(configuration);
        gate = List.copyOf(gate);
        method = List.copyOf(method);
        after = List.copyOf(after);
        rollbacks = List.copyOf(rollbacks);
        guards = List.copyOf(guards);
    }

    public Strategies strategies() {
        return mode.strategies();
    }

    /** What the machine was compiled to leave out. */
    public Optional<Dry> dry() {
        return mode.dry();
    }

    /** Whether the run is to be judged and undone as the Chaos Toolkit does it. */
    public boolean isCompatible() {
        return mode.rules() == Rules.CHAOS_TOOLKIT;
    }

    /** All steps that are Tasks of their own, in the order in which they would run. */
    public Stream<Step> steps() {
        return Stream.of(gate, method, after, rollbacks, steps(Phase.SAFEGUARD))
                .flatMap(List::stream);
    }

    /** Those of one part. */
    public List<Step> steps(Phase phase) {
        return switch (phase) {
            case GATE -> gate;
            case METHOD -> method;
            case DURING -> during.map(During::probes).orElse(List.of());
            case AFTER -> after;
            case ROLLBACK -> rollbacks;
            case SAFEGUARD -> guards.stream().map(SafeguardStep::step).toList();
        };
    }

    /**
     * Whether the run ends when a control says so: of what goes on in the background nobody hears.
     */
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
        Stream<EmbeddedControls> samples = during.map(During::controls).stream();
        Stream<EmbeddedControls> steps =
                Stream.of(Phase.DURING, Phase.SAFEGUARD)
                        .flatMap(phase -> steps(phase).stream())
                        .map(Step::controls);
        return Stream.concat(samples, steps).filter(controls -> !controls.isEmpty());
    }

    /** Whether any control is called. */
    public boolean hasControls() {
        return !controls.isEmpty() || embeddedControls().findAny().isPresent();
    }

    /** Each step by the name of its Task. */
    public Map<String, Step> byState() {
        return steps().collect(Collectors.toMap(Step::state, Function.identity()));
    }
}
