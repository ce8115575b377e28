package chaosstates.engine;

import chaosstates.asl.StateMachine;
import chaosstates.json.JsonObject;
import java.util.random.RandomGenerator;

/**
 * Runs state machines.
 *
 * @param random jitter and JSONata's {@code $random} and {@code $uuid}; with the same seed, a
 *     {@link VirtualClock} and functions that answer the same, a machine has the same history
 */
public record Engine(
        TaskInvoker invoker, RunClock clock, RandomGenerator random, RunListener listener) {

    /** An execution that has not begun; {@link Execution#run} runs it. */
    public Execution execution(StateMachine machine, JsonObject input, ExecutionIdentity identity) {
        return new Execution(this, machine, input, identity);
    }

    /** Runs a machine to its end. */
    public ExecutionResult run(StateMachine machine, JsonObject input, ExecutionIdentity identity) {
        return execution(machine, input, identity).run();
    }
}
