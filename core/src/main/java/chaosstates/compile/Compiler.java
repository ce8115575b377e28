package chaosstates.compile;

import chaosstates.asl.Catcher;
import chaosstates.asl.Choice;
import chaosstates.asl.Fail;
import chaosstates.asl.Parallel;
import chaosstates.asl.State;
import chaosstates.asl.StateMachine;
import chaosstates.asl.States;
import chaosstates.asl.Transition.Next;
import chaosstates.json.JsonObject;
import chaosstates.model.RollbackStrategy;
import chaosstates.plan.Clearance;
import chaosstates.plan.Dry;
import chaosstates.plan.Phase;
import chaosstates.plan.Place;
import chaosstates.plan.Plan;
import chaosstates.plan.PlanJson;
import chaosstates.plan.Rollbacks;
import chaosstates.plan.SafeguardStep;
import chaosstates.plan.WatchStep;
import chaosstates.wire.Keys;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Renders a {@link Plan} as a state machine in the try form: a Parallel is the <em>try</em> (gate,
 * method, hypothesis after), its Catch the <em>except</em>, and what follows (rollbacks, journal,
 * verdict) the <em>finally</em>. Nothing is threaded through the states: the history is the
 * journal.
 *
 * <pre>
 * Check input → Clearance → Run ─┬→ rollbacks → Journal → Verdict ─┬→ Held
 *                   └────────────┴→ (gate not met) ──↗             └→ Deviated, Blocked, …
 * </pre>
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/step-functions/latest/dg/concepts-amazon-states-language.html">Amazon
 *     States Language</a>
 */
public final class Compiler {

    static final String CHECK_INPUT = "Check input";
    static final String INPUT_REFUSED = "Input refused";

    private final Plan plan;
    private final Exits exits;
    private final Tasks tasks;
    private final Ending ending;
    private final ProbedConfiguration configuration;

    private Compiler(Plan plan) {
        this.plan = plan;
        this.exits = new Exits(plan.mode().rules());
        this.tasks = new Tasks(plan, exits, Expressions.EXECUTION);
        this.ending = new Ending(plan, tasks, exits);
        this.configuration = new ProbedConfiguration(plan);
    }

    /** The machine of a plan; the same plan gives the same machine. */
    public static StateMachine compile(Plan plan) {
        return new Compiler(plan).machine();
    }

    private StateMachine machine() {
        Map<String, State> states = new LinkedHashMap<>();
        states.put(CHECK_INPUT, checkInput());
        states.put(INPUT_REFUSED, inputRefused());
        states.putAll(configuration.states(begin()));
        plan.clearance()
                .ifPresent(asked -> states.put(Clearance.STATE, ClearanceTask.of(asked, first())));
        states.putAll(run());
        states.putAll(ending.states());
        return new StateMachine(
                plan.experiment().title() + " (compiled from " + plan.name() + ": do not edit)",
                new States(CHECK_INPUT, states));
    }

    /** The states from the gate to the last rollback, or one around them and the watches. */
    private Map<String, State> run() {
        Map<String, State> states = untilTheLastRollback();
        return plan.watches().isEmpty()
                ? states
                : Map.of(
                        WatchStep.BESIDE,
                        new Watches(plan, tasks, exits)
                                .beside(states, Plan.TRY, Ending.JOURNAL_FAILED, ending.first()));
    }

    private Map<String, State> untilTheLastRollback() {
        Safeguards safeguards = new Safeguards(plan, tasks, exits);
        States branch = new Try(plan, tasks, exits, safeguards).branch();
        List<States> branches = new ArrayList<>(List.of(branch));
        branches.addAll(safeguards.branches(branch));
        Map<String, State> rollbacks = rollbacks();
        String undo = rollbacks.keySet().stream().findFirst().orElse(ending.start());
        Map<String, State> states = new LinkedHashMap<>();
        states.put(Plan.TRY, run(branches, undo));
        states.putAll(rollbacks);
        states.putAll(ending.decision(undo, rollbacks.containsKey(Plan.OUTPUTS)));
        return states;
    }

    /** Returns the state that follows the configuration. */
    private String begin() {
        return plan.clearance().isPresent() ? Clearance.STATE : first();
    }

    /** Returns the state with which the run begins. */
    private String first() {
        return plan.watches().isEmpty() ? Plan.TRY : WatchStep.BESIDE;
    }

    private Choice checkInput() {
        List<String> known = List.of("configuration", "dry");
        List<String> modes = java.util.Arrays.stream(Dry.values()).map(Dry::key).toList();
        List<Choice.Rule> rules =
                List.of(
                        refuse("$type($states.input) != 'object'"),
                        refuse(Expressions.hasOtherKeys("$states.input", known)),
                        refuse(
                                Expressions.hasOtherKeys(
                                        "$states.input.configuration",
                                        plan.experiment().configuration().fields().keySet())),
                        refuse(
                                "$exists($states.input.dry) and $not($states.input.dry in "
                                        + Expressions.list(modes)
                                        + ")"));
        JsonObject variables =
                JsonObject.EMPTY
                        .with("configuration", configuration.known())
                        .with("dry", Expressions.dry(compiledDry()))
                        .with(Keys.EXPERIMENT, plan.experiment().source())
                        .with(Keys.PLAN, PlanJson.write(plan));
        return new Choice(
                "Only what the experiment declares may be overridden",
                rules,
                configuration.first(begin()),
                Optional.of(variables));
    }

    private static Choice.Rule refuse(String condition) {
        return new Choice.Rule(Expressions.of(condition), INPUT_REFUSED);
    }

    private String compiledDry() {
        return plan.dry().map(mode -> Expressions.quoted(mode.key())).orElse("null");
    }

    private Fail inputRefused() {
        String declared = String.join(", ", plan.experiment().configuration().fields().keySet());
        return new Fail(
                "Nothing has run",
                "InputRefused",
                "The execution's input may hold configuration (an object with any of: "
                        + (declared.isEmpty() ? "nothing is declared" : declared)
                        + ") and dry (probes, actions, activities or pause), nothing else");
    }

    /**
     * @param undo where the rollbacks begin, or what follows them when there are none
     */
    private Parallel run(List<States> branches, String undo) {
        return new Parallel(
                "The gate, the method and the hypothesis after it; whatever fails, what follows is"
                        + " done",
                branches,
                List.of(),
                catchers(undo),
                Optional.empty(),
                Optional.of(Tasks.UNCHANGED),
                new Next(ending.afterSuccess(undo)));
    }

    /**
     * Returns the Catch of the try. An error without a name of its own is a fault of the machine in
     * the midst of the run.
     */
    private List<Catcher> catchers(String undo) {
        List<Catcher> catchers = new ArrayList<>();
        if (!plan.safeguards().stream().allMatch(SafeguardStep::isFirst)) {
            catchers.add(Tasks.unchanged(Plan.METHOD_DONE_ERROR, ending.afterSuccess(undo)));
        }
        exits.used()
                .forEach(
                        exit ->
                                catchers.add(
                                        Tasks.unchanged(exit.error(), ending.after(exit, undo))));
        catchers.add(Tasks.unchanged(Catcher.ALL, ending.after(Exit.BROKEN_OFF, undo)));
        return catchers;
    }

    private RollbackStrategy strategy() {
        return plan.strategies().rollbacks();
    }

    /**
     * Tells whether anything leads to the rollbacks. Where nothing can deviate, nothing leads to
     * rollbacks for deviations.
     */
    private boolean isEverUndone() {
        return ending.undoesAfterSuccess()
                || Stream.concat(exits.used().stream(), Stream.of(Exit.BROKEN_OFF))
                        .anyMatch(exit -> exit.isUndone(Rollbacks.of(plan)));
    }

    private Map<String, State> rollbacks() {
        if (!isEverUndone()) {
            return Map.of();
        }
        List<Exits.Rule> ends = exits.interruptions(Phase.ROLLBACK);
        Sequence sequence = Sequence.outsideTheTry(tasks, exits, ending.start());
        if (plan.needsOutputsToUndo()) {
            sequence.fork(Plan.OUTPUTS, next -> ending.outputs(new Next(next)));
        }
        sequence.call(plan.controls().before(Place.ROLLBACKS), ends);
        sequence.play(plan.rollbacks());
        sequence.call(plan.controls().after(Place.ROLLBACKS), ends);
        return sequence.isEmpty() ? Map.of() : sequence.states(new Next(ending.start())).states();
    }
}
