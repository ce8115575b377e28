package chaosstates.cli.input;

import chaosstates.asl.AslChecker;
import chaosstates.asl.AslReader;
import chaosstates.asl.AslWriter;
import chaosstates.asl.StateMachine;
import chaosstates.asl.Task;
import chaosstates.asl.TaskWalk;
import chaosstates.catalogue.Catalogue;
import chaosstates.cli.options.StrategyOptions;
import chaosstates.cli.shell.UserError;
import chaosstates.compile.Compiler;
import chaosstates.compile.Guardian;
import chaosstates.cost.Cost;
import chaosstates.cost.MachineCost;
import chaosstates.json.JsonObject;
import chaosstates.lambdas.registry.Activities;
import chaosstates.model.Experiment;
import chaosstates.plan.Mode;
import chaosstates.plan.Plan;
import chaosstates.plan.Planner;
import chaosstates.problem.Problem;
import chaosstates.proof.Proof;
import java.util.List;
import java.util.stream.Stream;

/**
 * An experiment with the machine that was compiled from it.
 *
 * @param definition as it is deployed
 */
public record Compiled(Plan plan, JsonObject definition) {

    public static Compiled of(String name, Experiment experiment, StrategyOptions options) {
        Mode mode = options.mode(experiment.strategies(), List.of());
        return of(name, experiment, Activities.CATALOGUE, mode);
    }

    /**
     * @param catalogue what it may name
     * @throws UserError when even a run in which all goes well does not fit into a history, or a
     *     state is to be given more than it may
     */
    public static Compiled of(String name, Experiment experiment, Catalogue catalogue, Mode mode) {
        Plan plan = Planner.plan(name, experiment, catalogue, mode);
        StateMachine machine = Compiler.compile(plan);
        requireFits(name, machine);
        return new Compiled(plan, AslWriter.write(machine));
    }

    private static void requireFits(String name, StateMachine machine) {
        long events = MachineCost.of(machine).held().events();
        if (events > Cost.MOST_EVENTS) {
            throw new UserError(
                    ("%s needs a history of %,d events; Step Functions keeps %,d. Check the"
                                    + " hypothesis less often (--hypothesis-frequency), shorten the"
                                    + " pauses, or divide the experiment.")
                            .formatted(name, events, Cost.MOST_EVENTS));
        }
        int most = TaskWalk.tasks(machine.body()).mapToInt(Task::bytes).max().orElse(0);
        if (most > Task.MOST_BYTES) {
            throw new UserError(
                    ("%s is too large: one of its states would receive %,d bytes; Step Functions"
                                    + " takes %,d. Controls, and the state that journals, receive the"
                                    + " whole experiment: divide it, or move long texts elsewhere.")
                            .formatted(name, most, Task.MOST_BYTES));
        }
    }

    /** The machine as it is read back: what runs here is what would be deployed. */
    public StateMachine machine() {
        return AslReader.read(definition).get();
    }

    /** The machine that undoes a run of this one. */
    public JsonObject guardian() {
        return AslWriter.write(Guardian.of(plan));
    }

    /** That what it injects is undone, by itself or by its guardian; or why not. */
    public Proof proof() {
        return Proof.of(plan, machine(), AslReader.read(guardian()).get());
    }

    /**
     * Holds the compiler to its word.
     *
     * @throws IllegalStateException when the machine breaks a rule of Step Functions
     */
    public void verify() {
        List<Problem> problems =
                Stream.of(definition, guardian())
                        .map(written -> AslReader.read(written).get())
                        .flatMap(machine -> AslChecker.check(machine, plan.name()).stream())
                        .toList();
        if (!problems.isEmpty()) {
            throw new IllegalStateException("the compiled machine is wrong: " + problems);
        }
    }
}
