package chaosstates.plan;

import chaosstates.control.Safeguard;

/** A safeguard, and when it is looked at. */
public record SafeguardStep(Step step, Safeguard.When when) {

    /** Whether everything else waits for it. */
    public boolean isFirst() {
        return when instanceof Safeguard.When.First;
    }
}
