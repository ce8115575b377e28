package chaosstates.engine;

import chaosstates.asl.Choice;
import chaosstates.asl.Fail;
import chaosstates.asl.Parallel;
import chaosstates.asl.Pass;
import chaosstates.asl.State;
import chaosstates.asl.States;
import chaosstates.asl.Succeed;
import chaosstates.asl.Task;
import chaosstates.asl.Transition;
import chaosstates.asl.Transition.End;
import chaosstates.asl.Transition.Next;
import chaosstates.asl.Wait;
import chaosstates.engine.Visit.Outgoing;
import chaosstates.engine.Visit.Scene;
import chaosstates.history.EventType;
import chaosstates.json.Json;
import chaosstates.json.JsonBoolean;
import chaosstates.json.JsonNumber;
import chaosstates.json.JsonObject;
import chaosstates.json.JsonString;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Branch of an execution: the machine's body, or a branch of a Parallel. Each state is entered by a
 * turn of the agenda, so that branches take turns and long loops need no stack.
 */
final class Branch {

    /** Owner that waits for the branch. */
    interface Owner {
        void succeeded(Json output);

        void failed(StateError error);
    }

    /** Work that can be ended from outside while the branch waits for it. */
    interface InFlight {

        /** Ends it for good, and says so in the history if the history has an event for it. */
        void abort();
    }

    private static final InFlight NOTHING = () -> {};
    private static final int LONGEST_WAIT_SECONDS = 99_999_999;

    private final Run run;
    private final States states;
    private final Scope scope;
    private final Owner owner;
    private long lastEventId;
    private InFlight current = NOTHING;

    /**
     * @param previousEventId what the first event of the branch follows
     */
    Branch(Run run, States states, Scope scope, long previousEventId, Owner owner) {
        this.run = run;
        this.states = states;
        this.scope = scope;
        this.owner = owner;
        lastEventId = previousEventId;
    }

    Run run() {
        return run;
    }

    Scope scope() {
        return scope;
    }

    /** The event that the next one will follow. */
    long lastEventId() {
        return lastEventId;
    }

    /** Goes on from this event: the last of the branch that a Parallel waited for. */
    void continueFrom(long eventId) {
        lastEventId = eventId;
    }

    long record(EventType type, JsonObject details) {
        lastEventId = run.recorder().record(lastEventId, type, details);
        return lastEventId;
    }

    /** Records an event that the next one does not follow. */
    void recordAside(EventType type) {
        run.recorder().record(lastEventId, type, Details.none());
    }

    void begin(Json input) {
        go(states.startAt(), input);
    }

    /** Ends whatever the branch is at; nothing if it has ended. */
    void abort() {
        InFlight aborted = current;
        current = NOTHING;
        aborted.abort();
    }

    /** Ends the branch badly; if nothing may handle the error, the execution. */
    void fail(StateError error) {
        if (!error.isCatchable()) {
            throw new ExecutionEnded(EventType.EXECUTION_FAILED, error, lastEventId);
        }
        current = NOTHING;
        owner.failed(error);
    }

    void leave(Visit visit, Outgoing outgoing, Transition transition) {
        String output = Limits.text(outgoing.output(), "state's output");
        Limits.text(outgoing.assigned(), "state's Assign");
        scope.assign(outgoing.assigned());
        visit.recordExit(output, outgoing.assigned());
        switch (transition) {
            case Next next -> go(next.state(), outgoing.output());
            case End end -> finish(outgoing.output());
        }
    }

    private void finish(Json output) {
        current = NOTHING;
        owner.succeeded(output);
    }

    private void go(String state, Json input) {
        Agenda.Entry entry = run.agenda().soon(() -> enter(state, input));
        current = entry::cancel;
    }

    private void enter(String name, Json input) {
        try {
            State state = states.states().get(name);
            if (state == null) {
                throw new StateFailed(StateError.RUNTIME, "There is no state '" + name + "'");
            }
            proceed(new Visit(this, name, state, input));
        } catch (StateFailed failure) {
            fail(failure.error());
        }
    }

    private void proceed(Visit visit) {
        switch (visit.state()) {
            case Task task -> perform(new TaskVisit(visit, task));
            case Parallel parallel -> fork(new ParallelVisit(visit, parallel));
            case Wait wait -> pause(visit, wait);
            case Choice choice -> choose(visit, choice);
            case Pass pass ->
                    leave(
                            visit,
                            visit.outgoing(
                                    pass.assign(), pass.output(), visit.input(), Scene.PLAIN),
                            pass.transition());
            case Succeed succeed -> leave(visit, unchanged(visit), new End());
            case Fail fail -> fail(visit, fail);
        }
    }

    private void perform(TaskVisit task) {
        current = task;
        task.begin();
    }

    private void fork(ParallelVisit parallel) {
        current = parallel;
        parallel.begin();
    }

    private static Outgoing unchanged(Visit visit) {
        return new Outgoing(visit.input(), JsonObject.EMPTY);
    }

    private void pause(Visit visit, Wait wait) {
        Duration duration = seconds(visit, visit.evaluate(wait.seconds(), "Seconds"));
        Instant until = run.agenda().now().plus(duration);
        run.engine().listener().waiting(visit.name(), until);
        Agenda.Entry timer =
                run.agenda()
                        .after(duration, () -> leave(visit, unchanged(visit), wait.transition()));
        current =
                () -> {
                    timer.cancel();
                    record(EventType.WAIT_STATE_ABORTED, Details.none());
                };
    }

    private static Duration seconds(Visit visit, Json value) {
        if (value instanceof JsonNumber number) {
            double seconds = number.asDouble();
            if (seconds >= 0 && seconds <= LONGEST_WAIT_SECONDS && seconds == Math.rint(seconds)) {
                return Duration.ofSeconds((long) seconds);
            }
        }
        throw mistyped(visit, "Seconds", "a whole number from 0 to " + LONGEST_WAIT_SECONDS, value);
    }

    private void choose(Visit visit, Choice choice) {
        for (int index = 0; index < choice.rules().size(); index++) {
            Choice.Rule rule = choice.rules().get(index);
            if (holds(visit, rule.condition(), "Choices[" + index + "]/Condition")) {
                leave(visit, unchanged(visit), new Next(rule.next()));
                return;
            }
        }
        if (choice.otherwise().isEmpty()) {
            throw visit.failed(StateError.NO_CHOICE, "No rule matched and there is no Default.");
        }
        leave(
                visit,
                visit.outgoing(choice.assign(), Optional.empty(), visit.input(), Scene.PLAIN),
                new Next(choice.otherwise()));
    }

    private static boolean holds(Visit visit, String condition, String field) {
        Json value = visit.evaluate(Json.of(condition), field);
        if (value instanceof JsonBoolean bool) {
            return bool.value();
        }
        throw mistyped(visit, field, "a boolean", value);
    }

    private void fail(Visit visit, Fail fail) {
        String error = text(visit, fail.error(), "Error");
        String cause = text(visit, fail.cause(), "Cause");
        fail(new StateError(error, cause));
    }

    private static String text(Visit visit, String template, String field) {
        Json value = visit.evaluate(Json.of(template), field);
        if (value instanceof JsonString text) {
            return text.value();
        }
        throw mistyped(visit, field, "a string", value);
    }

    private static StateFailed mistyped(Visit visit, String field, String wanted, Json value) {
        return visit.evaluationFailed(
                field, "The field '%s' must be %s but is %s.".formatted(field, wanted, value));
    }
}
