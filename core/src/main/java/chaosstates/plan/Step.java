package chaosstates.plan;

import chaosstates.catalogue.ActivitySpec;
import chaosstates.json.Json;
import chaosstates.model.Activity;
import java.util.Optional;

/**
 * Activity at one place of the run.
 *
 * @param activity with references resolved
 * @param tolerance of the entry that names the activity, where its output is compared with it
 * @param controls that its own function calls; those of other steps are states of their own
 */
public record Step(
        Position position,
        Activity activity,
        ActivitySpec spec,
        Optional<Json> tolerance,
        Treatment treatment,
        Waits waits,
        EmbeddedControls controls) {

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
