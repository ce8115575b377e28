package chaosstates.plan;

import chaosstates.catalogue.ActivitySpec;
import chaosstates.json.Json;
import chaosstates.model.Activity;
import chaosstates.model.Output;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Activity at one place of the run.
 *
 * @param activity with references resolved
 * @param tolerance of the entry that names the activity, where its output is compared with it
 * @param chain what binds the step to others
 * @param controls that its own function calls; those of other steps are states of their own
 */
public record Step(
        Position position,
        Activity activity,
        ActivitySpec spec,
        Optional<Json> tolerance,
        Treatment treatment,
        Waits waits,
        EmbeddedControls controls,
        Chain chain) {

    /** Hashes the state's name alone: all that a step holds is long to hash, and steps are keys. */
    @Override
    public int hashCode() {
        return position.state().hashCode();
    }

    /**
     * Place of a step in the run and in the machine.
     *
     * @param state the name of the step's Task, by which the history is read back
     * @param entry the 0-based place in the list of the experiment that names the activity;
     *     repetitions share it
     * @param beside the name of the Parallel from which on the step runs in the background; empty
     *     when what follows waits for it
     */
    public record Position(Phase phase, String state, int entry, Optional<String> beside) {}

    /** Pauses before and after a step. */
    public record Waits(Optional<Pause> before, Optional<Pause> after) {

        public static final Waits NONE = new Waits(Optional.empty(), Optional.empty());
    }

    /**
     * Bonds of a step to others.
     *
     * @param waits probes that are asked before the step, until they are met
     * @param effects probes that are asked after the step, until they are met
     * @param limits of a step that is such a probe itself; empty for any other
     * @param gives the outputs for later steps
     * @param needs the names of the outputs of earlier steps
     */
    public record Chain(
            List<Step> waits,
            List<Step> effects,
            Optional<Limits> limits,
            List<Output> gives,
            List<String> needs) {

        public static final Chain NONE =
                new Chain(List.of(), List.of(), Optional.empty(), List.of(), List.of());

        public Chain {
            waits = List.copyOf(waits);
            effects = List.copyOf(effects);
            gives = List.copyOf(gives);
            needs = List.copyOf(needs);
        }
    }

    /**
     * Limits of a probe that is asked until it is met.
     *
     * @param of the name of the step before or after which it is asked
     * @param around the phase of that step
     * @param within seconds in which it has to be met
     * @param every seconds between two looks
     */
    public record Limits(String of, Phase around, int within, int every) {}

    public Phase phase() {
        return position.phase();
    }

    public String state() {
        return position.state();
    }

    public int entry() {
        return position.entry();
    }

    public Optional<String> beside() {
        return position.beside();
    }

    public Optional<Pause> before() {
        return waits.before();
    }

    public Optional<Pause> after() {
        return waits.after();
    }

    /** Returns the step with the probes that are asked before and after it, in their order. */
    public Stream<Step> withAwaited() {
        return Stream.of(chain.waits().stream(), Stream.of(this), chain.effects().stream())
                .flatMap(Function.identity());
    }

    /** Tells whether the next step does not wait for this one. */
    public boolean isBackground() {
        return beside().isPresent();
    }

    /** Tells whether the other step is the same entry once more. */
    public boolean isRepetitionOf(Step other) {
        return phase() == other.phase()
                && entry() == other.entry()
                && !state().equals(other.state());
    }
}
