package chaosstates.plan;

import chaosstates.model.RollbackStrategy;
import java.util.Set;

/**
 * The rule of when rollbacks are due. The machine that is compiled, what is left to be undone of a
 * run that was stopped, the log and the events file all ask it. The proof has a rule of its own, on
 * purpose: so it finds a mistake here.
 */
public record Rollbacks(RollbackStrategy strategy, Rules rules) {

    /** Fact of a run that decides about its rollbacks. */
    public enum Fact {
        /** Method that may have begun. */
        BEGUN,
        /** A look at the steady state in the method, or beside it, has missed. */
        MISSED_DURING,
        /** The hypothesis after the method was not met. */
        MISSED_AFTER,
        /** The run was interrupted, or a probe of the hypothesis could not be made. */
        UPSET,
        /** The Chaos Toolkit crashes here. */
        CRASHED
    }

    /** Tells whether rollbacks are due, or why not. */
    public enum Decision {
        DUE,
        /** The strategy forbids them. */
        FORBIDDEN,
        /** Rollbacks for deviations only, without a deviation. */
        NOT_DEVIATED,
        /** There is nothing to undo. */
        NOTHING_DONE,
        /** The Chaos Toolkit leaves a run as it is that did not come to its own end. */
        LEFT_AS_IT_IS
    }

    public static Rollbacks of(Plan plan) {
        return new Rollbacks(plan.strategies().rollbacks(), plan.mode().rules());
    }

    public boolean areDue(Set<Fact> facts) {
        return decide(facts) == Decision.DUE;
    }

    public Decision decide(Set<Fact> facts) {
        return switch (rules) {
            case OURS -> byOurs(facts);
            case COMPATIBLE -> byTheChaosToolkits(facts);
        };
    }

    private Decision byOurs(Set<Fact> facts) {
        boolean isDeviated =
                facts.contains(Fact.MISSED_DURING) || facts.contains(Fact.MISSED_AFTER);
        return switch (strategy) {
            case NEVER -> Decision.FORBIDDEN;
            case ALWAYS -> Decision.DUE;
            case DEVIATED -> isDeviated ? Decision.DUE : Decision.NOT_DEVIATED;
            case DEFAULT -> facts.contains(Fact.BEGUN) ? Decision.DUE : Decision.NOTHING_DONE;
        };
    }

    /** Decides as it does: samples beside the method count for nothing. */
    private Decision byTheChaosToolkits(Set<Fact> facts) {
        if (strategy == RollbackStrategy.NEVER) {
            return Decision.FORBIDDEN;
        }
        if (strategy == RollbackStrategy.DEVIATED && !facts.contains(Fact.MISSED_AFTER)) {
            return Decision.NOT_DEVIATED;
        }
        boolean isLeft =
                facts.contains(Fact.CRASHED)
                        || strategy == RollbackStrategy.DEFAULT && facts.contains(Fact.UPSET);
        return isLeft ? Decision.LEFT_AS_IT_IS : Decision.DUE;
    }
}
