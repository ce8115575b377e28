package chaosstates.plan;

import chaosstates.model.Strategies;
import java.util.Optional;

/**
 * What a run is asked to be, beside the experiment.
 *
 * @param strategies in effect: those of the call, else of the experiment
 * @param dry what is left out
 */
public record Mode(Strategies strategies, Optional<Dry> dry, Sampling sampling, Rules rules) {

    /** With nothing asked for but the experiment's own strategies. */
    public static Mode of(Strategies strategies) {
        return new Mode(strategies, Optional.empty(), Sampling.DEFAULT, Rules.OURS);
    }
}
