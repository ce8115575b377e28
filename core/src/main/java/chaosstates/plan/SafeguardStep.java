package chaosstates.plan;

import chaosstates.control.Safeguard;

/** A safeguard, and when it is looked at. */
public record SafeguardStep(Step step, Safeguard.When when) {

    /** Tells whether everything else waits for the safeguard. */
    public boolean isFirst() {
        return when instanceof Safeguard.When.First;
    }
}
