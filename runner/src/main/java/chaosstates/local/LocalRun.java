package chaosstates.local;

import chaosstates.asl.AslReader;
import chaosstates.asl.AslWriter;
import chaosstates.asl.StateMachine;
import chaosstates.compile.Guardian;
import chaosstates.engine.Engine;
import chaosstates.engine.Execution;
import chaosstates.engine.ExecutionIdentity;
import chaosstates.engine.ExecutionResult;
import chaosstates.engine.RunListener;
import chaosstates.engine.TaskInvoker;
import chaosstates.history.History;
import chaosstates.history.HistoryEvent;
import chaosstates.journal.Faults;
import chaosstates.journal.Interruption;
import chaosstates.journal.Journal;
import chaosstates.json.JsonObject;
import chaosstates.plan.Plan;
import chaosstates.run.RunEvent;
import chaosstates.wire.GuardianInput;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Runs a compiled experiment on this machine: the engine interprets the machine, our functions do
 * the work, the narrator tells it, and the journal is folded from the history.
 */
public final class LocalRun {

    private final Plan plan;
    private final RunSetting setting;
    private final LocalFunctions functions;
    private volatile Execution execution;

    /**
     * @param machine as it would be deployed
     * @param input of the execution
     */
    public LocalRun(Plan plan, StateMachine machine, JsonObject input, RunSetting setting) {
        this.plan = plan;
        this.setting = setting;
        this.functions = new LocalFunctions(plan, setting);
        this.execution = execution(functions, machine, input, plan.name());
    }

    /** Tells whether a sandbox stands in for the world. */
    public boolean isRehearsal() {
        return setting.conditions().host().isRehearsal();
    }

    private Execution execution(
            LocalFunctions its, StateMachine machine, JsonObject input, String name) {
        TaskInvoker calls = setting.between().apply(its);
        Engine engine =
                new Engine(
                        calls,
                        setting.conditions().clock(),
                        setting.conditions().random(),
                        watch(its));
        return engine.execution(machine, input, identity(name));
    }

    private static ExecutionIdentity identity(String machine) {
        return ExecutionIdentity.local(machine, "local", "us-east-1");
    }

    /**
     * Outcome of a run.
     *
     * @param guardian what the guardian did, where there was something to undo
     */
    public record Outcome(Journal journal, ExecutionResult execution, Optional<History> guardian) {}

    private RunListener watch(LocalFunctions its) {
        return new RunListener() {
            @Override
            public void happened(HistoryEvent event) {
                List<RunEvent> meaning = its.happened(event);
                setting.audience().listener().happened(event);
                meaning.forEach(setting.audience().told());
            }

            @Override
            public void waiting(String state, Instant until) {
                setting.audience().listener().waiting(state, until);
            }
        };
    }

    /** Runs it to its end; what it could not undo itself, the guardian undoes. */
    public Outcome run() {
        ExecutionResult result = execution.run();
        return functions.isLeft()
                ? guard(result)
                : new Outcome(functions.journal(), result, Optional.empty());
    }

    /**
     * Runs it to its end as it goes in AWS: a guardian starts after each end that is no verdict of
     * the run's own.
     */
    public Outcome runAsInAws() {
        ExecutionResult result = execution.run();
        boolean isOver =
                result.status() == ExecutionResult.Status.SUCCEEDED
                        || result.error().filter(Faults::isVerdict).isPresent();
        return isOver ? new Outcome(functions.journal(), result, Optional.empty()) : guard(result);
    }

    /** Plays what the guardian plays in AWS after an end of the run from outside. */
    public Outcome guardAfter(ExecutionResult end) {
        end.history().events().forEach(functions::happened);
        return guard(end);
    }

    /** Plays what the guardian would play, once what the run has begun is over. */
    private Outcome guard(ExecutionResult run) {
        setting.conditions().world().python().interrupt();
        LocalFunctions guarding = functions.guarding(run.history());
        StateMachine guardian = AslReader.read(AslWriter.write(Guardian.of(plan))).get();
        JsonObject input = new GuardianInput(identity(plan.name()).id(), List.of()).json();
        execution = execution(guarding, guardian, input, plan.name() + "-guardian");
        History own = execution.run().history();
        return new Outcome(guarding.journal(), run, Optional.of(own));
    }

    /** Folds the journal of the run so far. */
    public Journal journalSoFar() {
        return functions.journal();
    }

    /**
     * Ends what runs now at once, from another thread: the run, or the guardian that undoes it.
     *
     * @param signal e.g. {@code SIGINT}
     */
    public void interrupt(String signal) {
        execution.stop(Interruption.ERROR, signal);
    }

    /** Ends what runs now at once, as StopExecution does. */
    public void stop() {
        execution.stop("", "");
    }

    /** Ends what runs now at once, as a time limit of its execution does. */
    public void timeOut() {
        execution.timeOut();
    }
}
