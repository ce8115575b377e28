package chaosstates.proof;

import chaosstates.activity.InterruptExecution;
import chaosstates.asl.Catcher;
import chaosstates.asl.Parallel;
import chaosstates.asl.State;
import chaosstates.asl.Task;
import chaosstates.asl.Wait;
import chaosstates.journal.Faults;
import chaosstates.model.RollbackStrategy;
import chaosstates.plan.Clearance;
import chaosstates.plan.During;
import chaosstates.plan.Pause;
import chaosstates.plan.Phase;
import chaosstates.plan.Plan;
import chaosstates.plan.Step;
import chaosstates.plan.WatchStep;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Duties on every way through the machine of a plan, and their violations. */
final class Duties {

    private static final String INPUT_REFUSED = "InputRefused";
    private static final String DUE = "{% $states.input.due %}";
    private static final String MISS = "States.QueryEvaluationError";

    private final Plan plan;
    private final Map<String, Step> steps;
    private final Undoing undoing;
    private final Census census = new Census();
    private final Map<String, Flaw> flaws = new LinkedHashMap<>();

    Duties(Plan plan) {
        this.plan = plan;
        this.steps = plan.byState();
        this.undoing = new Undoing(plan);
    }

    Census census() {
        return census;
    }

    List<Flaw> flaws() {
        return List.copyOf(flaws.values());
    }

    /** The first way that shows it is enough. */
    void complain(String message, Trail trail) {
        flaws.putIfAbsent(message, new Flaw(message, trail.states()));
    }

    /** Returns the facts in the state, once it was entered with these facts. */
    Facts entering(State state, Facts facts, Trail trail) {
        String name = trail.state();
        if (name.equals(Plan.TRY)) {
            if (!(state instanceof Parallel all) || !takesAll(all)) {
                complain("no Catch takes what nobody has foreseen", trail);
            }
            if (facts.has(Fact.BLOCKED) || !isAsked(facts)) {
                complain("the run begins without its clearance", trail);
            }
            return facts.with(Fact.TRIED);
        }
        if (name.equals(Plan.JOURNAL)) {
            if (!facts.has(Fact.TRIED) && !facts.has(Fact.BLOCKED)) {
                complain("what has not begun is journalled", trail);
            }
            return facts.with(Fact.JOURNALLED);
        }
        if (plan.during().map(During::state).equals(Optional.of(name))) {
            return mayDeviate(facts);
        }
        if (state instanceof Wait || name.equals(Clearance.STATE) || name.equals(Plan.OUTPUTS)) {
            return facts.calling(name);
        }
        Step step = steps.get(name);
        return step == null ? facts : called(step, state, facts, trail);
    }

    private boolean isAsked(Facts facts) {
        return plan.clearance().isEmpty() || facts.called().contains(Clearance.STATE);
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
            complain(trail.state() + " does not call what the plan says", trail);
        }
        Facts now = facts.calling(step.state());
        if (!isUndoing(step) && facts.has(Fact.ENDED)) {
            complain("the run goes on though something has ended it", trail);
        }
        return switch (step.phase()) {
            case METHOD -> {
                begin(facts, trail);
                yield step.tolerance().isPresent()
                        ? mayDeviate(now.with(Fact.BEGUN))
                        : now.with(Fact.BEGUN);
            }
            case ROLLBACK -> {
                undo(step, facts, trail);
                yield now.with(Fact.UNDOING);
            }
            case GATE, DURING, AFTER, SAFEGUARD, EFFECT, WAIT -> now;
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

    private void undo(Step step, Facts facts, Trail trail) {
        if (!step.chain().needs().isEmpty() && !facts.called().contains(Plan.OUTPUTS)) {
            complain(step.state() + " is played without the outputs that it needs", trail);
        }
        if (facts.has(Fact.JOURNALLED)) {
            complain("a rollback is played after the journal", trail);
        }
        if (!undoing.mayBeDue(facts) || facts.has(Fact.LEFT_UNDONE)) {
            complain("a rollback is played that is not due", trail);
        }
    }

    /**
     * Returns the facts once a state has failed.
     *
     * @param isEnding whether what it raised asks for the end of the run
     * @param errors those of the Catch that takes it
     */
    Facts failing(String state, boolean isEnding, List<String> errors, Facts facts) {
        boolean isInterrupting = isEnding && errors.contains(InterruptExecution.ERROR);
        return plan.isCompatible() && isInterrupting && undoing.isPart(state)
                ? facts.with(Fact.LEFT_UNDONE)
                : failed(state, isEnding, errors, facts);
    }

    private Facts failed(String state, boolean isEnding, List<String> errors, Facts facts) {
        if (state.equals(Plan.JOURNAL_SO_FAR)) {
            return facts.with(Fact.IN_DOUBT);
        }
        if (state.equals(Plan.JOURNAL)) {
            return facts.without(Fact.JOURNALLED);
        }
        if (state.equals(Plan.OUTPUTS)) {
            return facts.failing(state);
        }
        if (state.equals(Clearance.STATE)) {
            return facts.with(Fact.BLOCKED);
        }
        if (plan.during().map(During::state).equals(Optional.of(state))) {
            return errors.equals(List.of(MISS)) ? deviated(facts) : facts.with(Fact.ENDED);
        }
        if (plan.controls().find(state).isPresent()) {
            return isEnding && errors.contains(InterruptExecution.ERROR)
                    ? facts.with(Fact.ENDED)
                    : facts;
        }
        Step step = steps.get(state);
        return step == null ? facts : failing(step, isEnding, facts);
    }

    private static Facts failing(Step step, boolean isEnding, Facts facts) {
        boolean isMissing = step.phase() == Phase.METHOD && !step.chain().gives().isEmpty();
        if (step.phase() == Phase.EFFECT || isMissing) {
            return facts.with(Fact.ENDED);
        }
        Facts ended = isEnding && !step.isBackground() ? facts.with(Fact.ENDED) : facts;
        return switch (step.phase()) {
            case GATE -> ended.with(Fact.GATE_MISSED);
            case METHOD -> ended;
            case AFTER -> isEnding ? ended : deviated(facts);
            case SAFEGUARD, EFFECT -> facts.with(Fact.ENDED);
            case WAIT -> isEnding ? ended : waitedInVain(step, facts);
            case DURING, ROLLBACK -> facts;
        };
    }

    /** A wait before a rollback ends nothing. */
    private static Facts waitedInVain(Step step, Facts facts) {
        return isUndoing(step) ? facts : deviated(facts).with(Fact.ENDED);
    }

    /** Tells whether a step is a rollback, or waits for one. */
    private static boolean isUndoing(Step step) {
        return step.phase() == Phase.ROLLBACK
                || step.chain().limits().filter(it -> it.around() == Phase.ROLLBACK).isPresent();
    }

    private static Facts deviated(Facts facts) {
        return facts.without(Fact.MAY_HAVE_DEVIATED).with(Fact.DEVIATED);
    }

    /** Returns the facts once a condition was found to hold or not; empty where it can't be. */
    Optional<Facts> deciding(String condition, boolean holds, Facts facts, Trail trail) {
        if (!condition.equals(DUE)) {
            return Optional.of(facts);
        }
        if (!trail.isJustAfter(Plan.JOURNAL_SO_FAR) || facts.has(Fact.IN_DOUBT)) {
            complain("nothing has found out whether rollbacks are due", trail);
        }
        return plan.strategies().rollbacks() == RollbackStrategy.DEVIATED
                ? decidingDeviation(holds, facts)
                : Optional.of(facts).filter(all -> all.has(Fact.BEGUN) == holds);
    }

    private static Optional<Facts> decidingDeviation(boolean holds, Facts facts) {
        if (facts.has(Fact.MAY_HAVE_DEVIATED)) {
            return Optional.of(holds ? deviated(facts) : facts.without(Fact.MAY_HAVE_DEVIATED));
        }
        return Optional.of(facts).filter(all -> all.has(Fact.DEVIATED) == holds);
    }

    /**
     * The try is left, by its end or by an error.
     *
     * @param isMeant whether the machine itself raises the error
     */
    void leavingTry(String error, boolean isMeant, Facts facts, Trail trail) {
        boolean hasReason =
                facts.has(Fact.GATE_MISSED) || facts.has(Fact.DEVIATED) || facts.has(Fact.ENDED);
        if (error.isEmpty() || error.equals(Plan.METHOD_DONE_ERROR)) {
            missing(plan.method(), facts)
                    .or(() -> missing(plan.gate(), facts))
                    .or(() -> missing(plan.after(), facts))
                    .ifPresent(step -> complain("the run comes through without " + step, trail));
            if (hasReason) {
                complain("the run comes through though something has gone wrong", trail);
            }
        } else if (isMeant && !hasReason) {
            complain("the run is left though nothing has gone wrong", trail);
        }
    }

    /** The first state that was not passed; a repetition may be left out. */
    private Optional<String> missing(List<Step> planned, Facts facts) {
        return planned.stream()
                .filter(step -> before(step, planned).noneMatch(step::isRepetitionOf))
                .flatMap(Duties::states)
                .filter(state -> !facts.called().contains(state))
                .findFirst();
    }

    private static Stream<String> states(Step step) {
        Stream<String> pauses =
                Stream.of(step.before(), step.after()).flatMap(Optional::stream).map(Pause::state);
        return Stream.concat(step.withAwaited().map(Step::state), pauses);
    }

    private static Stream<Step> before(Step step, List<Step> planned) {
        return planned.stream().takeWhile(other -> other != step);
    }

    /** The execution ends. */
    void ended(String error, Facts facts, Trail trail) {
        boolean isUnwritten = error.equals(Faults.JOURNAL_NOT_WRITTEN);
        boolean isHandedOver =
                isUnwritten
                        && (trail.isJustAfter(Plan.JOURNAL_SO_FAR)
                                || trail.isJustAfter(WatchStep.UNDECIDED)
                                || trail.isJustAfter(Plan.OUTPUTS));
        boolean isRefused = error.equals(INPUT_REFUSED);
        boolean hasBegun = facts.has(Fact.TRIED) || facts.has(Fact.BLOCKED);
        if (isHandedOver || (isRefused && !hasBegun)) {
            return;
        }
        if (!facts.has(Fact.JOURNALLED) && !(isUnwritten && trail.isJustAfter(Plan.JOURNAL))) {
            complain("the execution ends without a journal", trail);
        }
        if (undoing.isDue(facts)) {
            plan.rollbacks().stream()
                    .flatMap(Duties::states)
                    .filter(step -> !facts.called().contains(step))
                    .forEach(step -> complain(step + " is due and was not played", trail));
        }
        if (undoing.isOpen(facts)) {
            complain("the run may have deviated, and nothing has found out", trail);
        }
    }
}
