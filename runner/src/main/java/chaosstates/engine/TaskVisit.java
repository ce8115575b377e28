package chaosstates.engine;

import chaosstates.asl.Task;
import chaosstates.engine.Visit.Scene;
import chaosstates.history.EventType;
import chaosstates.json.Json;
import chaosstates.json.JsonObject;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/** A visit of a Task: its attempts, one after the other. */
final class TaskVisit implements Branch.InFlight {

    private final Visit visit;
    private final Task task;
    private final Recovery recovery;
    private Runnable cancelPending = () -> {};

    TaskVisit(Visit visit, Task task) {
        this.visit = visit;
        this.task = task;
        recovery = new Recovery(visit, task.retry(), task.catchers());
    }

    void begin() {
        StateFailed.catching(this::attempt, this::failed);
    }

    @Override
    public void abort() {
        cancelPending.run();
        visit.branch().record(EventType.TASK_STATE_ABORTED, Details.none());
    }

    private void attempt() {
        JsonObject arguments = (JsonObject) visit.evaluate(task.arguments(), "Arguments");
        String parameters = Limits.text(arguments, "Task's Arguments");
        String function = function(arguments);
        Json payload = arguments.get(Task.PAYLOAD).orElse(JsonObject.EMPTY);
        String region = visit.run().identity().region();
        record(EventType.TASK_SCHEDULED, Details.scheduled(task, region, parameters));
        record(EventType.TASK_STARTED, Details.taskStarted());
        TaskInvoker invoker = visit.run().engine().invoker();
        Agenda agenda = visit.run().agenda();
        Pending call = agenda.call(() -> Answer.of(invoker, function, payload), this::answered);
        Pending timeout = agenda.after(Duration.ofSeconds(task.timeoutSeconds()), this::timedOut);
        cancelPending =
                () -> {
                    call.cancel();
                    timeout.cancel();
                };
    }

    private String function(JsonObject arguments) {
        return arguments
                .string(Task.FUNCTION_NAME)
                .orElseThrow(() -> visit.failed(StateError.RUNTIME, "There is no 'FunctionName'."));
    }

    private void answered(Answer answer) {
        cancelPending.run();
        switch (answer) {
            case Answer.Returned returned -> returned(returned.payload());
            case Answer.Raised raised -> taskFailed(raised.error());
        }
    }

    private void returned(Json payload) {
        JsonObject result = result(payload);
        StateFailed.catching(
                () -> {
                    String output = Limits.text(result, "result of the state/task 'lambda'");
                    record(EventType.TASK_SUCCEEDED, Details.taskSucceeded(output));
                },
                this::taskFailed);
        StateFailed.catching(() -> leave(result), this::failed);
    }

    private static JsonObject result(Json payload) {
        return JsonObject.EMPTY
                .with("ExecutedVersion", "$LATEST")
                .with(Task.PAYLOAD, payload)
                .with("StatusCode", 200);
    }

    private void leave(JsonObject result) {
        Scene scene = new Scene("", Map.of("result", result));
        visit.branch()
                .leave(
                        visit,
                        visit.outgoing(task.assign(), task.output(), result, scene),
                        task.transition());
    }

    private void timedOut() {
        cancelPending.run();
        StateError error = new StateError(StateError.TIMEOUT, "");
        record(EventType.TASK_TIMED_OUT, Details.taskFailed(error));
        failed(error);
    }

    private void taskFailed(StateError error) {
        record(EventType.TASK_FAILED, Details.taskFailed(error));
        failed(error);
    }

    private void failed(StateError error) {
        Optional<Agenda.Entry> again = recovery.retry(error, this::begin);
        if (again.isPresent()) {
            cancelPending = again.get()::cancel;
            return;
        }
        StateFailed.catching(
                () -> {
                    if (!recovery.caught(error)) {
                        giveUp(error);
                    }
                },
                this::giveUp);
    }

    /** Within a Parallel, AWS reports the state that failed as aborted too. */
    private void giveUp(StateError error) {
        if (visit.branch().scope().isInner()) {
            visit.branch().recordAside(EventType.TASK_STATE_ABORTED);
        }
        visit.branch().fail(error);
    }

    private void record(EventType type, JsonObject details) {
        visit.branch().record(type, details);
    }
}
