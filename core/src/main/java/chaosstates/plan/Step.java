package chaosstates.plan;

import chaosstates.catalogue.ActivitySpec;
import chaosstates.json.Json;
import chaosstates.model.Activity;
import java.util.Optional;

/**
 * Activity at one place of the run.
 *
 * @param state the name of its Task, by which the history is read back
 * @param entry its 0-based place in the list of the experiment that names it; repetitions share it
 * @param activity with references resolved
 * @param tolerance of the entry that names the activity, where its output is compared with it
 * @param beside the name of the Parallel from which on it runs in the background; empty when what
 *     follows waits for it
 * @param controls that its own function calls; those of other steps are states of their own
 */
public record Step(
        Phase phase,
        String state,
        int entry,
        Activity activity,
        ActivitySpec spec,
        Optional<Json> tolerance,
        Optional<String> beside,
        Treatment treatment,
        Optional<Pause> before,
        Optional<Pause> after,
        EmbeddedControls controls) {

    /** Tells whether the next step does not wait for this one. */
    public boolean isBackground() {
        return beside.isPresent();
    }

    /** Tells whether the other step is the same entry once more. */
    public boolean isRepetitionOf(Step other) {
        return phase == other.phase && entry == other.entry && !state.equals(other.state);
    }
}
