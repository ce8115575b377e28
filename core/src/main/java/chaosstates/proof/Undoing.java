package chaosstates.proof;

import chaosstates.model.RollbackStrategy;
import chaosstates.plan.ControlStep;
import chaosstates.plan.Phase;
import chaosstates.plan.Place;
import chaosstates.plan.Plan;
import java.util.Optional;

/** Rule of a plan for playing its rollbacks. */
record Undoing(Plan plan) {

    private RollbackStrategy strategy() {
        return plan.strategies().rollbacks();
    }

    /** Tells whether a state is one of the rollbacks, or calls a control around them. */
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
     * Tells whether rollbacks are due. The Chaos Toolkit's rules may leave faults in place; but
     * once begun, all are played, unless one of them asks for the end.
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

    /** Tells whether it is still unknown whether rollbacks are due. */
    boolean isOpen(Facts facts) {
        return strategy() == RollbackStrategy.DEVIATED
                && !plan.isCompatible()
                && !plan.rollbacks().isEmpty()
                && facts.has(Fact.MAY_HAVE_DEVIATED)
                && !facts.has(Fact.UNDOING);
    }
}
