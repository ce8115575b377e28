package chaosstates.lambdas.deployment;

import java.util.List;

/** Refusal of a deployment: its experiment has runs that need it as it is. */
public final class RunsGoOn extends RuntimeException {

    private static final long serialVersionUID = 1;

    /**
     * @param runs sentences, each about one
     */
    public RunsGoOn(List<String> runs) {
        super(
                "nothing was changed, since a run is undone only by what it began with: %s; wait for its end, or end it: chaos stop"
                        .formatted(String.join("; ", runs)));
    }
}
