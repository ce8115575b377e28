package chaosstates.proof;

import chaosstates.model.RollbackStrategy;
import chaosstates.plan.ControlStep;
import chaosstates.plan.Phase;
import chaosstates.plan.Place;
import chaosstates.plan.Plan;
import java.util.Optional;

/** When the rollbacks of a plan have to be played, and when they may be. */
record Undoing(Plan plan) {

    private RollbackStrategy strategy() {
        return plan.strategies().rollbacks();
    }

    /** Whether a state is one of the rollbacks, or calls a control around them. */
    boolean isPart(String state) {
        Optional<Place> place = plan.controls().find(state).map(ControlStep::place);
        String step = place.map(Place::of).orElse(state);
        return place.equals(Optional.of(Place.ROLLBACKS))
                || plan.steps(Phase.ROLLBACK).stream().anyMatch(it -> it.state().equals(step));
    }

    boolean mayBeDue(Facts facts) {
        return plan.isCompatible()
                || switch (strategy()) {
                    case NEVER -> false;
                    case ALWAYS -> facts.has(Fact.TRIED);
                    case DEFAULT ->
                            facts.has(Fact.BEGUN)
                                    || facts.has(Fact.IN_DOUBT)
                                    || facts.has(Fact.TRIED) && !facts.has(Fact.GATE_MISSED);
                    case DEVIATED -> facts.has(Fact.DEVIATED) || facts.has(Fact.MAY_HAVE_DEVIATED);
                };
    }

    /**
     * By the Chaos Toolkit's rules a run may be left as it is: but once begun, all are played,
     * unless one of them asks for the end.
     */
    boolean isDue(Facts facts) {
        return facts.has(Fact.UNDOING) && !facts.has(Fact.LEFT_UNDONE)
                || !plan.isCompatible()
                        && switch (strategy()) {
                            case NEVER -> false;
                            case ALWAYS -> facts.has(Fact.TRIED);
                            case DEFAULT -> facts.has(Fact.BEGUN);
                            case DEVIATED -> facts.has(Fact.DEVIATED);
                        };
    }

    /** Whether it has to be found out whether they are due, and was not. */
    boolean isOpen(Facts facts) {
        return strategy() == RollbackStrategy.DEVIATED
                && !plan.isCompatible()
                && !plan.rollbacks().isEmpty()
                && facts.has(Fact.MAY_HAVE_DEVIATED)
                && !facts.has(Fact.UNDOING);
    }
}
