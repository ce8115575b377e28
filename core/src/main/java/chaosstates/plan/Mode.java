package chaosstates.plan;

import chaosstates.model.Control;
import chaosstates.model.Strategies;
import java.util.List;
import java.util.Optional;

/**
 * Request of a call beside the experiment.
 *
 * @param strategies in effect: those of the call, else of the experiment
 * @param dry what is left out
 * @param controls those of the call and of the settings, for every experiment
 */
public record Mode(
        Strategies strategies,
        Optional<Dry> dry,
        Sampling sampling,
        Rules rules,
        List<Control> controls) {

    public Mode {
        controls = List.copyOf(controls);
    }

    /** Returns the mode with the experiment's own strategies and nothing else. */
    public static Mode of(Strategies strategies) {
        return new Mode(strategies, Optional.empty(), Sampling.DEFAULT, Rules.OURS, List.of());
    }
}
