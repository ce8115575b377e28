package chaosstates.run;

import chaosstates.asl.StateMachine;
import chaosstates.engine.Engine;
import chaosstates.engine.Execution;
import chaosstates.engine.ExecutionIdentity;
import chaosstates.engine.ExecutionResult;
import chaosstates.engine.RunClock;
import chaosstates.engine.RunListener;
import chaosstates.history.HistoryEvent;
import chaosstates.journal.Interruption;
import chaosstates.journal.Journal;
import chaosstates.journal.JournalFold;
import chaosstates.json.JsonObject;
import chaosstates.lambdas.World;
import chaosstates.plan.Plan;
import java.time.Instant;
import java.util.random.RandomGenerator;

/**
 * Runs a compiled experiment on this machine: the engine interprets the machine, our functions do
 * the work, the narrator tells it, and the journal is folded from the history.
 */
public final class LocalRun {

    private final Plan plan;
    private final Execution execution;
    private final LocalFunctions functions;
    private final Host host;

    /**
     * @param machine as it would be deployed
     * @param input of the execution
     */
    public LocalRun(Plan plan, StateMachine machine, JsonObject input, Setting setting) {
        this.plan = plan;
        this.host = setting.host();
        this.functions = new LocalFunctions(plan, setting.world(), host);
        Engine engine =
                new Engine(functions, setting.clock(), setting.random(), watch(setting.listener()));
        this.execution = engine.execution(machine, input, identity(plan.name()));
    }

    /**
     * What surrounds a run.
     *
     * @param host what the journal calls the place of the run
     */
    public record Setting(
            World world, RunClock clock, RandomGenerator random, RunListener listener, Host host) {}

    /** What a run came to. */
    public record Outcome(Journal journal, ExecutionResult execution) {}

    private static ExecutionIdentity identity(String machine) {
        return ExecutionIdentity.local(machine, "local", "us-east-1");
    }

    private RunListener watch(RunListener listener) {
        return new RunListener() {
            @Override
            public void happened(HistoryEvent event) {
                functions.remember(event);
                listener.happened(event);
            }

            @Override
            public void waiting(String state, Instant until) {
                listener.waiting(state, until);
            }
        };
    }

    /** Runs it to its end. */
    public Outcome run() {
        ExecutionResult result = execution.run();
        return new Outcome(
                JournalFold.fold(plan, result.history(), host.platform(), host.node()), result);
    }

    /**
     * Ends it at once, from another thread.
     *
     * @param signal e.g. {@code SIGINT}
     */
    public void interrupt(String signal) {
        execution.stop(Interruption.ERROR, signal);
    }
}
