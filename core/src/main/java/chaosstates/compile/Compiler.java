package chaosstates.compile;

import chaosstates.asl.Catcher;
import chaosstates.asl.Choice;
import chaosstates.asl.Fail;
import chaosstates.asl.Parallel;
import chaosstates.asl.State;
import chaosstates.asl.StateMachine;
import chaosstates.asl.States;
import chaosstates.asl.Transition.Next;
import chaosstates.json.Json;
import chaosstates.json.JsonObject;
import chaosstates.model.RollbackStrategy;
import chaosstates.plan.Dry;
import chaosstates.plan.Pause;
import chaosstates.plan.Plan;
import chaosstates.plan.Step;
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

    private final Plan plan;
    private final Exits exits;
    private final Tasks tasks;
    private final Ending ending;
    private final ProbedConfiguration configuration;

    private Compiler(Plan plan) {
        this.plan = plan;
        this.exits = new Exits(plan.mode().rules());
        this.tasks = new Tasks(plan, exits);
        this.ending = new Ending(plan);
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
        states.putAll(configuration.states(RUN));
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
                        .with("dry", Json.of(Expressions.dry(compiledDry())));
        return new Choice(
                "Only what the experiment declares may be overridden",
                rules,
                configuration.first(RUN),
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
        States branch = new Try(plan, tasks, exits).branch();
        return new Parallel(
                "The gate, the method and the hypothesis after it; whatever fails, what follows is done",
                List.of(branch),
                List.of(),
                catchers(),
                Optional.empty(),
                Optional.of(Tasks.UNCHANGED),
                new Next(ending.afterSuccess(firstRollback())));
    }

    /** Whatever has no name of its own is a fault of the machine, in the midst of the run. */
    private List<Catcher> catchers() {
        List<Catcher> catchers = new ArrayList<>();
        exits.used().forEach(exit -> catchers.add(Tasks.unchanged(exit.error(), after(exit))));
        catchers.add(Tasks.unchanged(Catcher.ALL, after(Exit.BROKEN_OFF)));
        return catchers;
    }

    private String after(Exit exit) {
        return exit.isUndone(strategy(), plan.mode().rules()) ? firstRollback() : Ending.JOURNAL;
    }

    private RollbackStrategy strategy() {
        return plan.strategies().rollbacks();
    }

    private String firstRollback() {
        return plan.rollbacks().stream().findFirst().map(Compiler::entry).orElse(Ending.JOURNAL);
    }

    /** Where a step begins. */
    static String entry(Step step) {
        return step.beside().orElse(step.before().map(Pause::state).orElse(step.state()));
    }

    private Map<String, State> rollbacks() {
        if (strategy() == RollbackStrategy.NEVER || plan.rollbacks().isEmpty()) {
            return Map.of();
        }
        Sequence sequence = new Sequence(tasks, exits);
        sequence.play(plan.rollbacks());
        return sequence.states(new Next(Ending.JOURNAL)).states();
    }
}
