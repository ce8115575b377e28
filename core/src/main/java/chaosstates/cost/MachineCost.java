package chaosstates.cost;

import chaosstates.asl.StateMachine;
import chaosstates.asl.States;
import chaosstates.asl.Wait;
import chaosstates.json.JsonNumber;
import chaosstates.json.JsonObject;
import java.util.function.ToIntFunction;

/**
 * Cost of a machine, found by walking it.
 *
 * @param held the course in which everything goes well at once and the functions take no time
 * @param worst the most that any course can come to: every retry needed, every time limit used up
 */
public record MachineCost(Cost held, Cost worst) {

    /** The events that begin and end an execution. */
    private static final Cost EXECUTION = Cost.of(0, 2, 0);

    /** Measures an execution that calls no function of Python. */
    public static MachineCost of(StateMachine machine) {
        return of(machine, payload -> 0);
    }

    /**
     * Measures an execution.
     *
     * @param python the memory in MiB of the Python function that a function calls and waits for,
     *     by what is handed to it; 0 where it calls none
     */
    public static MachineCost of(StateMachine machine, ToIntFunction<JsonObject> python) {
        CostWalk walk = new CostWalk(python);
        return new MachineCost(
                EXECUTION.then(walk.held(machine.body())),
                EXECUTION.then(walk.worst(machine.body())));
    }

    /** Measures the most that an execution can come to that calls no function of Python. */
    public static Cost worst(StateMachine machine) {
        return EXECUTION.then(new CostWalk(payload -> 0).worst(machine.body()));
    }

    public static MachineCost of(States body) {
        CostWalk walk = new CostWalk(payload -> 0);
        return new MachineCost(walk.held(body), walk.worst(body));
    }

    /** A pause that comes with the execution's input counts as none. */
    static long seconds(Wait wait) {
        return wait.seconds() instanceof JsonNumber number ? number.value().longValue() : 0;
    }
}
