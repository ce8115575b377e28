package chaosstates.proof;

import chaosstates.asl.Catcher;
import chaosstates.asl.Parallel;
import chaosstates.asl.State;
import chaosstates.asl.Task;
import chaosstates.journal.Faults;
import chaosstates.journal.Journal;
import chaosstates.model.RollbackStrategy;
import chaosstates.plan.During;
import chaosstates.plan.Phase;
import chaosstates.plan.Plan;
import chaosstates.plan.Step;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What has to be true on every way through the machine of a plan, and where it is not. */
final class Duties {

    private static final String METHOD_DONE = "MethodDone";
    private static final String DUE = "{% $states.input.due %}";
    private static final String MISS = "States.QueryEvaluationError";

    private final Plan plan;
    private final Map<String, Step> steps;
    private final Census census = new Census();
    private final Map<String, Flaw> flaws = new LinkedHashMap<>();

    Duties(Plan plan) {
        this.plan = plan;
        this.steps = plan.byState();
    }

    Census census() {
        return census;
    }

    List<Flaw> flaws() {
        return List.copyOf(flaws.values());
    }

    /** The first way that shows it is enough. */
    void complain(String message, Trail trail) {
        flaws.putIfAbsent(message + trail.state(), new Flaw(message, trail.states()));
    }

    private RollbackStrategy strategy() {
        return plan.strategies().rollbacks();
    }

    /** What is true in the state, once it was entered with these facts. */
    Facts entering(State state, Facts facts, Trail trail) {
        String name = trail.state();
        if (name.equals(Plan.TRY)) {
            if (!(state instanceof Parallel all) || !takesAll(all)) {
                complain("no Catch takes what nobody has foreseen", trail);
            }
            return facts.with(Fact.TRIED);
        }
        if (name.equals(Journal.STATE)) {
            return facts.with(Fact.JOURNALLED);
        }
        if (plan.during().map(During::state).equals(Optional.of(name))) {
            return mayDeviate(facts);
        }
        Step step = steps.get(name);
        return step == null ? facts : called(step, state, facts, trail);
    }

    private static boolean takesAll(Parallel parallel) {
        return parallel.catchers().stream()
                .anyMatch(catcher -> catcher.errors().contains(Catcher.ALL));
    }

    private static Facts mayDeviate(Facts facts) {
        return facts.has(Fact.DEVIATED) ? facts : facts.with(Fact.MAY_HAVE_DEVIATED);
    }

    private Facts called(Step step, State state, Facts facts, Trail trail) {
        if (!(state instanceof Task task) || !Calls.isOf(step, task)) {
            complain("this does not call what the plan says", trail);
        }
        Facts now = facts.calling(step.state());
        return switch (step.phase()) {
            case METHOD -> {
                begin(facts, trail);
                yield step.tolerance().isPresent()
                        ? mayDeviate(now.with(Fact.BEGUN))
                        : now.with(Fact.BEGUN);
            }
            case ROLLBACK -> {
                undo(facts, trail);
                yield now.with(Fact.UNDOING);
            }
            case GATE, DURING, AFTER, SAFEGUARD -> now;
        };
    }

    private void begin(Facts facts, Trail trail) {
        if (facts.has(Fact.GATE_MISSED)) {
            complain("the method is played though the gate was not met", trail);
        }
        missing(plan.gate(), facts)
                .ifPresent(step -> complain("the method is played before " + step, trail));
        if (facts.has(Fact.JOURNALLED) || facts.has(Fact.UNDOING)) {
            complain("the method is played after its rollbacks or its journal", trail);
        }
    }

    private void undo(Facts facts, Trail trail) {
        if (facts.has(Fact.JOURNALLED)) {
            complain("a rollback is played after the journal", trail);
        }
        if (!mayBeDue(facts)) {
            complain("a rollback is played that is not due", trail);
        }
    }

    private boolean mayBeDue(Facts facts) {
        return plan.isCompatible()
                || switch (strategy()) {
                    case NEVER -> false;
                    case ALWAYS -> facts.has(Fact.TRIED);
                    case DEFAULT -> facts.has(Fact.BEGUN) || !facts.has(Fact.GATE_MISSED);
                    case DEVIATED -> facts.has(Fact.DEVIATED) || facts.has(Fact.MAY_HAVE_DEVIATED);
                };
    }

    /** What is true once a state was left by a Catch. */
    Facts failing(String state, List<String> errors, Facts facts) {
        if (plan.during().map(During::state).equals(Optional.of(state))) {
            return errors.equals(List.of(MISS)) ? deviated(facts) : facts;
        }
        return switch (Optional.ofNullable(steps.get(state))
                .map(Step::phase)
                .orElse(Phase.METHOD)) {
            case GATE -> facts.with(Fact.GATE_MISSED);
            case AFTER ->
                    errors.contains(Catcher.ALL) || errors.contains(MISS) ? deviated(facts) : facts;
            case METHOD, DURING, ROLLBACK, SAFEGUARD -> facts;
        };
    }

    private static Facts deviated(Facts facts) {
        return facts.without(Fact.MAY_HAVE_DEVIATED).with(Fact.DEVIATED);
    }

    /** What is true once a condition was found to hold or not; empty where it can't be. */
    Optional<Facts> deciding(String condition, boolean holds, Facts facts) {
        if (!condition.equals(DUE)) {
            return Optional.of(facts);
        }
        return strategy() == RollbackStrategy.DEVIATED
                ? decidingDeviation(holds, facts)
                : Optional.of(facts).filter(all -> all.has(Fact.BEGUN) == holds);
    }

    private static Optional<Facts> decidingDeviation(boolean holds, Facts facts) {
        if (facts.has(Fact.MAY_HAVE_DEVIATED)) {
            return Optional.of(holds ? deviated(facts) : facts.without(Fact.MAY_HAVE_DEVIATED));
        }
        return Optional.of(facts).filter(all -> all.has(Fact.DEVIATED) == holds);
    }

    /** The try is left, by its end or by an error. */
    void leavingTry(String error, Facts facts, Trail trail) {
        if (error.isEmpty() || error.equals(METHOD_DONE)) {
            missing(plan.method(), facts)
                    .or(() -> missing(plan.after(), facts))
                    .ifPresent(step -> complain("the run comes through without " + step, trail));
        }
    }

    /** The first that was not called; a repetition may be left out. */
    private Optional<String> missing(List<Step> planned, Facts facts) {
        return planned.stream()
                .filter(step -> !facts.called().contains(step.state()))
                .filter(step -> before(step, planned).noneMatch(step::isRepetitionOf))
                .map(Step::state)
                .findFirst();
    }

    private static Stream<Step> before(Step step, List<Step> planned) {
        return planned.stream().takeWhile(other -> other != step);
    }

    /** The execution ends. */
    void ended(String error, Facts facts, Trail trail) {
        boolean isHandedOver =
                error.equals(Faults.JOURNAL_NOT_WRITTEN) && trail.isJustAfter(Journal.STATE_SO_FAR);
        if (!facts.has(Fact.TRIED) || isHandedOver) {
            return;
        }
        if (!facts.has(Fact.JOURNALLED)) {
            complain("the execution ends without a journal", trail);
        }
        if (isDue(facts)) {
            plan.rollbacks().stream()
                    .map(Step::state)
                    .filter(step -> !facts.called().contains(step))
                    .forEach(step -> complain(step + " is due and was not played", trail));
        }
        if (isOpen(facts)) {
            complain("the run may have deviated, and nothing has found out", trail);
        }
    }

    /** By the Chaos Toolkit's rules a run may be left as it is: but once begun, all are played. */
    private boolean isDue(Facts facts) {
        return facts.has(Fact.UNDOING)
                || !plan.isCompatible()
                        && switch (strategy()) {
                            case NEVER -> false;
                            case ALWAYS -> facts.has(Fact.TRIED);
                            case DEFAULT -> facts.has(Fact.BEGUN);
                            case DEVIATED -> facts.has(Fact.DEVIATED);
                        };
    }

    private boolean isOpen(Facts facts) {
        return strategy() == RollbackStrategy.DEVIATED
                && !plan.isCompatible()
                && !plan.rollbacks().isEmpty()
                && facts.has(Fact.MAY_HAVE_DEVIATED)
                && !facts.has(Fact.UNDOING);
    }
}
