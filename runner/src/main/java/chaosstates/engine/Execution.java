package chaosstates.engine;

import chaosstates.asl.StateMachine;
import chaosstates.engine.ExecutionResult.Status;
import chaosstates.engine.jsonata.Expressions;
import chaosstates.history.EventType;
import chaosstates.json.Json;
import chaosstates.json.JsonObject;
import java.time.Instant;
import java.util.Optional;

/** Execution of a machine. {@link #run} runs it on the calling thread; any thread may stop it. */
public final class Execution {

    private final Engine engine;
    private final StateMachine machine;
    private final JsonObject input;
    private final ExecutionIdentity identity;
    private final Agenda agenda;
    private final Recorder recorder;
    private Optional<Json> output = Optional.empty();

    Execution(Engine engine, StateMachine machine, JsonObject input, ExecutionIdentity identity) {
        this.engine = engine;
        this.machine = machine;
        this.input = input;
        this.identity = identity;
        agenda = new Agenda(engine.clock());
        recorder = new Recorder(engine.clock(), engine.listener());
    }

    /** Runs the machine to its end. To be called once. */
    public ExecutionResult run() {
        try {
            return succeed();
        } catch (ExecutionEnded ended) {
            return end(ended.ending());
        }
    }

    /**
     * Ends the execution at once, as StopExecution does: a wait is cut short, a running function is
     * left alone, no state runs any more. May be called from any thread, at any time; once the
     * execution has ended it does nothing.
     */
    public void stop(String error, String cause) {
        end(EventType.EXECUTION_ABORTED, new StateError(error, cause));
    }

    /** Ends the execution at once, as a time limit of its own does. */
    public void timeOut() {
        end(EventType.EXECUTION_TIMED_OUT, new StateError("", ""));
    }

    private void end(EventType type, StateError error) {
        agenda.post(
                () -> {
                    throw new ExecutionEnded(type, error, 0);
                });
    }

    private ExecutionResult succeed() {
        Branch body = begin();
        while (output.isEmpty()) {
            agenda.turn();
        }
        String text = Limits.text(output.get(), "execution's output");
        recorder.add(body.lastEventId(), EventType.EXECUTION_SUCCEEDED, Details.succeeded(text));
        return new ExecutionResult(
                Status.SUCCEEDED, output, Optional.empty(), Optional.empty(), recorder.history());
    }

    private Branch begin() {
        Instant start = engine.clock().instant();
        recorder.add(
                0,
                EventType.EXECUTION_STARTED,
                Details.started(Limits.text(input, "execution's input")));
        Run run =
                new Run(
                        engine,
                        identity,
                        context(start),
                        agenda,
                        recorder,
                        new Expressions(engine.clock(), engine.random(), Limits.MOST_ITEMS));
        Body body = new Body();
        body.branch = new Branch(run, machine.body(), Scope.outermost(), 0, body);
        body.branch.begin(input);
        return body.branch;
    }

    private ExecutionResult end(ExecutionEnded.Ending ending) {
        StateError error = ending.error();
        recorder.add(ending.previousEventId(), ending.type(), Details.failed(error));
        return new ExecutionResult(
                status(ending.type()),
                Optional.empty(),
                Optional.of(error.name()),
                Optional.of(error.cause()),
                recorder.history());
    }

    private static Status status(EventType end) {
        return switch (end) {
            case EXECUTION_ABORTED -> Status.ABORTED;
            case EXECUTION_TIMED_OUT -> Status.TIMED_OUT;
            default -> Status.FAILED;
        };
    }

    private JsonObject context(Instant start) {
        JsonObject execution =
                JsonObject.EMPTY
                        .with("Id", identity.id())
                        .with("Input", input)
                        .with("Name", identity.name())
                        .with("StartTime", Run.timestamp(start));
        JsonObject stateMachine =
                JsonObject.EMPTY
                        .with("Id", identity.machineId())
                        .with("Name", identity.machineName());
        return JsonObject.EMPTY.with("Execution", execution).with("StateMachine", stateMachine);
    }

    /** Hears from the machine's body. */
    private final class Body implements Branch.Owner {
        private Branch branch;

        @Override
        public void succeeded(Json result) {
            output = Optional.of(result);
        }

        @Override
        public void failed(StateError error) {
            throw new ExecutionEnded(EventType.EXECUTION_FAILED, error, branch.lastEventId());
        }
    }
}
