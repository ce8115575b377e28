package chaosstates.compile;

import chaosstates.asl.Catcher;
import chaosstates.asl.Choice;
import chaosstates.asl.Fail;
import chaosstates.asl.Retrier;
import chaosstates.asl.State;
import chaosstates.asl.Succeed;
import chaosstates.asl.Task;
import chaosstates.asl.Transition.Next;
import chaosstates.journal.Faults;
import chaosstates.journal.Verdict;
import chaosstates.json.JsonObject;
import chaosstates.model.ActivityType;
import chaosstates.model.RollbackStrategy;
import chaosstates.plan.ControlStep;
import chaosstates.plan.MetricStep;
import chaosstates.plan.Phase;
import chaosstates.plan.Place;
import chaosstates.plan.Plan;
import chaosstates.plan.PlanJson;
import chaosstates.plan.Rollbacks;
import chaosstates.plan.SafeguardStep;
import chaosstates.plan.WatchStep;
import chaosstates.wire.JournalCall;
import chaosstates.wire.Keys;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * End of a run: the journal is written, and the execution ends in the state that bears the
 * verdict's name, so that console, EventBridge and CodePipeline show it without opening anything.
 */
final class Ending {

    static final String JOURNAL = Plan.JOURNAL;
    private static final String VERDICT = "Verdict";
    private static final String ROLLBACKS_DUE = "Rollbacks due?";
    static final String JOURNAL_FAILED = "Journal not written";
    private static final int JOURNAL_TIMEOUT_SECONDS = 300;

    private final Plan plan;
    private final Tasks tasks;
    private final Exits exits;

    Ending(Plan plan, Tasks tasks, Exits exits) {
        this.plan = plan;
        this.tasks = tasks;
        this.exits = exits;
    }

    /** The state to which the run leads when it is over. */
    String start() {
        return plan.watches().isEmpty() ? first() : WatchStep.OVER;
    }

    /** The first state after everything that is watched. */
    String first() {
        return plan.metrics().isEmpty() ? afterMetrics() : MetricStep.BEGIN;
    }

    private String afterMetrics() {
        return last().stream().findFirst().map(ControlStep::state).orElse(JOURNAL);
    }

    /** The run is over for all but controls. */
    private List<ControlStep> last() {
        return Stream.of(Place.EXPERIMENT, Place.CONTROLS)
                .flatMap(place -> plan.controls().after(place).stream())
                .toList();
    }

    /**
     * The states that decide whether rollbacks are due; none where that needs no journal.
     *
     * @param firstRollback where the rollbacks begin
     * @param asksForOutputs whether they begin by asking what the steps gave
     */
    Map<String, State> decision(String firstRollback, boolean asksForOutputs) {
        Map<String, State> states = new LinkedHashMap<>();
        if (isDecidedByJournal()) {
            states.put(Plan.JOURNAL_SO_FAR, journalSoFar(firstRollback));
            states.put(ROLLBACKS_DUE, rollbacksDue(firstRollback));
        }
        boolean mayStayOpen = isDecidedByJournal() && !isUndoingSafer() || asksForOutputs;
        if (!plan.watches().isEmpty() && mayStayOpen) {
            states.put(WatchStep.UNDECIDED, journalFailed());
        }
        return states;
    }

    /** The states after the last rollback. */
    Map<String, State> states() {
        Map<String, State> states =
                new LinkedHashMap<>(new Metrics(plan, tasks).states(afterMetrics()));
        if (!last().isEmpty()) {
            Sequence sequence = new Sequence(tasks, exits);
            sequence.call(last(), List.of());
            states.putAll(sequence.states(new Next(JOURNAL)).states());
        }
        states.put(
                JOURNAL, journal(new JournalCall.Asked.Whole(), JOURNAL_FAILED, new Next(VERDICT)));
        states.putAll(plan.isCompatible() ? Statuses.ends(VERDICT) : verdicts());
        states.put(JOURNAL_FAILED, journalFailed());
        return states;
    }

    /**
     * Returns the state after a run that came through: the rollbacks, or the journal where it has
     * to be asked whether a sample was missed.
     */
    String afterSuccess(String firstRollback) {
        if (isDueAfterSuccess()) {
            return firstRollback;
        }
        return mayBeDueAfterSuccess() ? Plan.JOURNAL_SO_FAR : start();
    }

    private boolean isDueAfterSuccess() {
        return Rollbacks.of(plan).areDue(Set.of(Rollbacks.Fact.BEGUN));
    }

    /** Tells whether the journal may find rollbacks due. */
    private boolean mayBeDueAfterSuccess() {
        return plan.strategies().rollbacks() == RollbackStrategy.DEVIATED && isDecidedByJournal();
    }

    /** Returns the state after a run that left the try before its end. */
    String after(Exit exit, String firstRollback) {
        boolean isUndone = exit.isUndone(Rollbacks.of(plan));
        boolean isOpen = exit == Exit.SAFEGUARD || !isUndone && !exit.isBeforeMethod();
        if (isOpen && isDecidedByJournal()) {
            return Plan.JOURNAL_SO_FAR;
        }
        return isUndone ? firstRollback : start();
    }

    /** Tells whether a run that came through may be undone. */
    boolean undoesAfterSuccess() {
        return isDueAfterSuccess() || mayBeDueAfterSuccess();
    }

    /**
     * Tells whether the journal has to decide, since no error tells: whether there was a miss that
     * did not itself leave the try, and whether the method had begun when a safeguard beside it
     * ended the run.
     */
    private boolean isDecidedByJournal() {
        return !plan.isCompatible()
                && !plan.rollbacks().isEmpty()
                && switch (plan.strategies().rollbacks()) {
                    case DEVIATED -> mayDeviateUnheard() || mayBeInterruptedAfterMiss();
                    case DEFAULT -> !plan.safeguards().stream().allMatch(SafeguardStep::isFirst);
                    case ALWAYS, NEVER -> false;
                };
    }

    /** Tells whether a control that receives a miss may interrupt. */
    private boolean mayBeInterruptedAfterMiss() {
        return !plan.after().isEmpty() && !plan.controls().isEmpty();
    }

    private boolean mayDeviateUnheard() {
        return plan.during().isPresent()
                || plan.method().stream().anyMatch(step -> step.tolerance().isPresent());
    }

    /**
     * Makes the Task that asks the journal. Where it can't be asked, undoing is safer, unless only
     * the journal gives a reason to.
     */
    private Task journalSoFar(String firstRollback) {
        return journal(
                new JournalCall.Asked.SoFar(Plan.JOURNAL_SO_FAR),
                isUndoingSafer() ? firstRollback : undecided(),
                new Next(ROLLBACKS_DUE));
    }

    private boolean isUndoingSafer() {
        return plan.strategies().rollbacks() == RollbackStrategy.DEFAULT;
    }

    private String undecided() {
        return plan.watches().isEmpty() ? JOURNAL_FAILED : WatchStep.UNDECIDED;
    }

    /**
     * Makes the Task that finds what the steps gave: what was assigned in the try is unknown behind
     * it. Where that can't be found out, the guardian has to undo the run.
     */
    Task outputs(Next next) {
        JsonObject found =
                JsonObject.EMPTY.with(Expressions.OUTPUTS, Expressions.result(Keys.OUTPUTS));
        JournalCall call =
                call(plan, Expressions.EXECUTION, new JournalCall.Asked.Outputs(Plan.OUTPUTS));
        return journal(call, undecided(), next)
                .comment("Finds in the execution's history what its steps gave")
                .assign(Optional.of(found))
                .output(Tasks.UNCHANGED);
    }

    private Choice rollbacksDue(String firstRollback) {
        Choice.Rule due = new Choice.Rule(Expressions.input(Keys.DUE), firstRollback);
        return Choice.of(List.of(due), start());
    }

    private Task journal(JournalCall.Asked asked, String otherwise, Next next) {
        return journal(call(plan, Expressions.EXECUTION, asked), otherwise, next)
                .comment("Folds the execution's history into journal.json")
                .output(Expressions.result());
    }

    /** Writing it twice does no harm, so every error is worth another try. */
    static Task journal(JournalCall call, String otherwise, Next next) {
        return Task.of(call.arguments(), JOURNAL_TIMEOUT_SECONDS, next)
                .retry(new Retrier(List.of(Catcher.ALL), 2, 4, 2.0, 30, true))
                .catching(List.of(Catcher.all(otherwise)));
    }

    static JournalCall call(Plan plan, String execution, JournalCall.Asked asked) {
        return new JournalCall(
                Expressions.of(execution), plan.experiment().source(), PlanJson.write(plan), asked);
    }

    private Map<String, State> verdicts() {
        Map<String, State> states = new LinkedHashMap<>();
        states.put(VERDICT, verdict());
        states.put(Verdict.HELD.title(), new Succeed("The steady state held"));
        badEnds().forEach(verdict -> states.put(verdict.title(), fail(verdict)));
        return states;
    }

    private Choice verdict() {
        List<Choice.Rule> rules =
                Stream.concat(Stream.of(Verdict.HELD), badEnds())
                        .filter(verdict -> verdict != Verdict.ERRORED)
                        .map(verdict -> rule(verdict, verdict.title()))
                        .toList();
        return Choice.of(rules, Verdict.ERRORED.title());
    }

    private static Choice.Rule rule(Verdict verdict, String next) {
        return new Choice.Rule(
                Expressions.of(
                        "$states.input."
                                + Keys.VERDICT
                                + " = "
                                + Expressions.quoted(verdict.key())),
                next);
    }

    /** The verdicts to which this plan can come from within the machine. */
    private Stream<Verdict> badEnds() {
        return Stream.of(Verdict.values()).filter(this::canEndIn);
    }

    private boolean canEndIn(Verdict verdict) {
        return switch (verdict) {
            case HELD, ABORTED -> false;
            case INTERRUPTED, ERRORED -> true;
            case BLOCKED -> plan.clearance().isPresent();
            case GATE_NOT_MET -> !plan.gate().isEmpty();
            case DEVIATED ->
                    !plan.after().isEmpty()
                            || mayDeviateUnheard()
                            || hasObjectives()
                            || !plan.steps(Phase.WAIT).isEmpty();
            case NOT_INJECTED ->
                    !plan.outputs().isEmpty()
                            || plan.method().stream()
                                    .anyMatch(
                                            step -> step.activity().type() == ActivityType.ACTION);
            case UNDO_FAILED -> !plan.rollbacks().isEmpty();
        };
    }

    private boolean hasObjectives() {
        return plan.watches().stream().anyMatch(watch -> !watch.watch().objectives().isEmpty())
                || plan.metrics().stream().anyMatch(it -> !it.watch().objectives().isEmpty());
    }

    private static Fail fail(Verdict verdict) {
        return Fail.of(verdict.error(), Expressions.input(Keys.REASON));
    }

    private static Fail journalFailed() {
        return new Fail(
                "The run is over; its history holds what the journal would say",
                Faults.JOURNAL_NOT_WRITTEN,
                Expressions.of("$states.input.Cause"));
    }
}
