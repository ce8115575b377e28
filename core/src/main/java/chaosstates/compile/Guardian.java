package chaosstates.compile;

import chaosstates.asl.Choice;
import chaosstates.asl.Fail;
import chaosstates.asl.State;
import chaosstates.asl.StateMachine;
import chaosstates.asl.States;
import chaosstates.asl.Succeed;
import chaosstates.asl.Task;
import chaosstates.asl.Transition.Next;
import chaosstates.json.Json;
import chaosstates.json.JsonObject;
import chaosstates.plan.ControlStep;
import chaosstates.plan.Place;
import chaosstates.plan.Plan;
import chaosstates.plan.StateNames;
import chaosstates.plan.Step;
import chaosstates.wire.JournalCall;
import chaosstates.wire.Keys;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The machine that undoes a run of another one, which was stopped, timed out or broke: no state of
 * that runs any more. It finds out from the history what is due, plays it, and journals the run. Of
 * the controls it calls only those that are to be cleaned up.
 *
 * <pre>
 * Assess → (due?) rollback → … → (due?) control to clean up → … → Journal → Undone? → Guarded
 * </pre>
 */
public final class Guardian {

    private static final String ASSESS = "Assess";
    private static final String UNDONE = "Undone?";
    private static final String GUARDED = "Guarded";
    private static final String UNDO_FAILED = "Undo failed";
    private static final String NOT_GUARDED = "Not guarded";

    /** The guardians that have tried it before; mostly there is none. */
    private static final Json BEFORE =
            Json.of(
                    Expressions.of(
                            "$exists($states.input.guardians) ? [$states.input.guardians] : []"));

    private final Plan plan;
    private final Tasks tasks;

    /** The states of everything that may be due, in its order. */
    private final List<String> due;

    private Guardian(Plan plan) {
        this.plan = plan;
        this.due = due(plan);
        this.tasks = new Tasks(plan, new Exits(plan.mode().rules()), Expressions.GUARDED);
    }

    /**
     * The guardian of a plan's machine. Its execution's input is {@code {"execution": <the ARN of
     * the run>}}, with {@code "guardians": [<the ARNs of those that have tried it>]} where there
     * are any.
     */
    public static StateMachine of(Plan plan) {
        return new Guardian(plan).machine();
    }

    private StateMachine machine() {
        Map<String, State> states = new LinkedHashMap<>();
        states.put(ASSESS, assess());
        int count = due.size();
        for (int index = 0; index < count; index++) {
            String next = index + 1 == count ? Plan.JOURNAL : question(index + 1);
            states.putAll(asked(index, next));
        }
        states.put(Plan.JOURNAL, journal());
        states.put(UNDONE, undone());
        states.put(GUARDED, new Succeed("What was due is undone, and the run is journalled"));
        states.put(UNDO_FAILED, Fail.of("UndoFailed", Expressions.input(Keys.REASON)));
        states.put(
                NOT_GUARDED,
                new Fail(
                        "The history of the run says what is to be undone by hand",
                        "NotGuarded",
                        Expressions.of("$states.input.Cause")));
        return new StateMachine(
                "Undoes a run of " + plan.name() + " that could not do so itself: do not edit",
                new States(ASSESS, states));
    }

    private static List<String> due(Plan plan) {
        return Stream.concat(
                        plan.rollbacks().stream().map(Step::state),
                        cleanups(plan).stream().map(ControlStep::state))
                .toList();
    }

    private static List<ControlStep> cleanups(Plan plan) {
        return plan.controls().after(Place.CONTROLS);
    }

    private String first() {
        return due.isEmpty() ? Plan.JOURNAL : question(0);
    }

    private String question(int index) {
        return StateNames.shortened("Due? " + (index + 1) + " " + due.get(index));
    }

    private Task assess() {
        JsonObject variables =
                JsonObject.EMPTY
                        .with("due", Expressions.result(Keys.DUE))
                        .with(Keys.RENAMED, Expressions.result(Keys.RENAMED))
                        .with("configuration", Expressions.result(Keys.CONFIGURATION))
                        .with("dry", Expressions.result(Keys.DRY));
        if (plan.needsOutputsToUndo()) {
            variables = variables.with(Expressions.OUTPUTS, JsonObject.EMPTY);
        }
        if (!cleanups(plan).isEmpty()) {
            variables = variables.with("experiment", plan.experiment().source());
        }
        return Ending.journal(
                        call(new JournalCall.Asked.Assessment(BEFORE)),
                        NOT_GUARDED,
                        new Next(first()))
                .comment("Finds out what is left to be undone")
                .assign(Optional.of(variables))
                .output(Tasks.UNCHANGED);
    }

    private JournalCall call(JournalCall.Asked asked) {
        return Ending.call(plan, "$states.input." + Keys.EXECUTION, asked);
    }

    private Map<String, State> asked(int index, String next) {
        States played = sequence(index).states(new Next(next));
        Map<String, State> states = new LinkedHashMap<>();
        String isDue = Expressions.quoted(due.get(index)) + " in $due";
        states.put(
                question(index),
                Choice.of(List.of(new Choice.Rule(Expressions.of(isDue), played.startAt())), next));
        states.putAll(played.states());
        return states;
    }

    private Sequence sequence(int index) {
        Sequence sequence = new Sequence(tasks, new Exits(plan.mode().rules()));
        int rollbacks = plan.rollbacks().size();
        if (index < rollbacks) {
            sequence.playAlone(plan.rollbacks().get(index));
        } else {
            sequence.call(List.of(cleanups(plan).get(index - rollbacks)), List.of());
        }
        return sequence;
    }

    private Task journal() {
        String guardian = Expressions.of(Expressions.EXECUTION);
        return Ending.journal(
                        call(new JournalCall.Asked.Guarded(guardian, BEFORE)),
                        NOT_GUARDED,
                        new Next(UNDONE))
                .comment("Journals the run together with what was undone")
                .output(Expressions.result());
    }

    private static Choice undone() {
        return Choice.of(
                List.of(new Choice.Rule(Expressions.input(Keys.UNDONE), GUARDED)), UNDO_FAILED);
    }
}
