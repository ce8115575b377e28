package chaosstates.compile;

import chaosstates.asl.Catcher;
import chaosstates.asl.Choice;
import chaosstates.asl.Fail;
import chaosstates.asl.Parallel;
import chaosstates.asl.Pass;
import chaosstates.asl.State;
import chaosstates.asl.StateMachine;
import chaosstates.asl.States;
import chaosstates.asl.Transition.End;
import chaosstates.asl.Transition.Next;
import chaosstates.json.Json;
import chaosstates.json.JsonObject;
import chaosstates.model.RollbackStrategy;
import chaosstates.plan.Dry;
import chaosstates.plan.Plan;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Renders a {@link Plan} as a state machine in the try form: a Parallel is the <em>try</em> (gate,
 * method, hypothesis after), its Catch the <em>except</em>, and what follows (rollbacks, journal,
 * verdict) the <em>finally</em>. Nothing is threaded through the states: the history is the
 * journal.
 *
 * <pre>
 * Check input → Run ─┬→ rollbacks → Journal → Verdict ─┬→ Held
 *                    └→ (gate not met) ──↗             └→ Deviated, Not injected, …
 * </pre>
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/step-functions/latest/dg/concepts-amazon-states-language.html">Amazon
 *     States Language</a>
 */
public final class Compiler {

    static final String CHECK_INPUT = "Check input";
    static final String INPUT_REFUSED = "Input refused";
    static final String RUN = "Run";
    static final String GATE_MISS = "Gate: not met";
    static final String AFTER_MISS = "After: not met";
    static final String METHOD_DONE = "Method done";

    /** Leaves the try when a probe of the gate misses its tolerance, or can't be made. */
    static final String GATE_NOT_MET = "GateNotMet";

    /** Leaves the try when a probe after the method misses its tolerance, or can't be made. */
    static final String STEADY_STATE_NOT_MET = "SteadyStateNotMet";

    private final Plan plan;
    private final Tasks tasks;
    private final Ending ending;

    private Compiler(Plan plan) {
        this.plan = plan;
        this.tasks = new Tasks(plan.experiment().secrets());
        this.ending = new Ending(plan);
    }

    /** The machine of a plan; the same plan gives the same machine. */
    public static StateMachine compile(Plan plan) {
        return new Compiler(plan).machine();
    }

    private StateMachine machine() {
        Map<String, State> states = new LinkedHashMap<>();
        states.put(CHECK_INPUT, checkInput());
        states.put(INPUT_REFUSED, inputRefused());
        states.put(RUN, run());
        states.putAll(rollbacks());
        states.putAll(ending.states());
        return new StateMachine(
                plan.experiment().title() + " (compiled from " + plan.name() + ": do not edit)",
                new States(CHECK_INPUT, states));
    }

    private Choice checkInput() {
        List<String> known = List.of("configuration", "dry");
        List<String> modes = java.util.Arrays.stream(Dry.values()).map(Dry::key).toList();
        JsonObject configuration = plan.experiment().configuration();
        List<Choice.Rule> rules =
                List.of(
                        refuse("$type($states.input) != 'object'"),
                        refuse(Expressions.hasOtherKeys("$states.input", known)),
                        refuse(
                                Expressions.hasOtherKeys(
                                        "$states.input.configuration",
                                        configuration.fields().keySet())),
                        refuse(
                                "$exists($states.input.dry) and $not($states.input.dry in "
                                        + Expressions.list(modes)
                                        + ")"));
        JsonObject variables =
                JsonObject.EMPTY
                        .with("configuration", configuration)
                        .with("dry", Json.of(Expressions.dry(compiledDry())));
        return new Choice(
                "Only what the experiment declares may be overridden",
                rules,
                RUN,
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

    private Parallel run() {
        return new Parallel(
                "The gate, the method and the hypothesis after it; whatever fails, what follows is done",
                List.of(branch()),
                List.of(),
                catchers(),
                Optional.empty(),
                Optional.of(Tasks.UNCHANGED),
                new Next(afterSuccess()));
    }

    private States branch() {
        Sequence sequence = new Sequence(tasks);
        plan.gate().forEach(step -> sequence.judged(step, GATE_MISS, GATE_NOT_MET));
        plan.method().forEach(sequence::tolerated);
        plan.after().forEach(step -> sequence.judged(step, AFTER_MISS, STEADY_STATE_NOT_MET));
        if (plan.after().isEmpty()) {
            sequence.add(
                    METHOD_DONE, next -> new Pass("", Optional.empty(), Optional.empty(), next));
        }
        return sequence.states(new End());
    }

    private List<Catcher> catchers() {
        List<Catcher> catchers = new ArrayList<>();
        if (!plan.gate().isEmpty()) {
            catchers.add(Tasks.unchanged(GATE_NOT_MET, afterGateMiss()));
        }
        if (!plan.after().isEmpty()) {
            catchers.add(Tasks.unchanged(STEADY_STATE_NOT_MET, afterDeviation()));
        }
        catchers.add(Tasks.unchanged(Catcher.ALL, afterSuccess()));
        return catchers;
    }

    private String afterGateMiss() {
        return strategy() == RollbackStrategy.ALWAYS ? firstRollback() : Ending.JOURNAL;
    }

    private String afterDeviation() {
        return strategy() == RollbackStrategy.NEVER ? Ending.JOURNAL : firstRollback();
    }

    private String afterSuccess() {
        return switch (strategy()) {
            case DEFAULT, ALWAYS -> firstRollback();
            case NEVER, DEVIATED -> Ending.JOURNAL;
        };
    }

    private RollbackStrategy strategy() {
        return plan.strategies().rollbacks();
    }

    private String firstRollback() {
        return rollbacks().keySet().stream().findFirst().orElse(Ending.JOURNAL);
    }

    private Map<String, State> rollbacks() {
        if (strategy() == RollbackStrategy.NEVER) {
            return Map.of();
        }
        Sequence sequence = new Sequence(tasks);
        plan.rollbacks().forEach(sequence::tolerated);
        return sequence.isEmpty() ? Map.of() : sequence.states(new Next(Ending.JOURNAL)).states();
    }
}
