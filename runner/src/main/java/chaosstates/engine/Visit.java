package chaosstates.engine;

import chaosstates.asl.Choice;
import chaosstates.asl.Fail;
import chaosstates.asl.Parallel;
import chaosstates.asl.Pass;
import chaosstates.asl.State;
import chaosstates.asl.Succeed;
import chaosstates.asl.Task;
import chaosstates.asl.Wait;
import chaosstates.engine.jsonata.ExpressionFailed;
import chaosstates.engine.jsonata.JsonataValues;
import chaosstates.engine.jsonata.TooManyItems;
import chaosstates.history.EventType;
import chaosstates.json.Json;
import chaosstates.json.JsonObject;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** Visit of a state: from its Entered event to whatever ends it. */
final class Visit {

    private final Branch branch;
    private final String name;
    private final State state;
    private final Json input;
    private final Instant enteredAt;
    private final long enteredId;
    private int retryCount;

    /** Records that the state was entered. */
    Visit(Branch branch, String name, State state, Json input) {
        this.branch = branch;
        this.name = name;
        this.state = state;
        this.input = input;
        enteredAt = branch.run().agenda().now();
        enteredId =
                branch.record(
                        entered(state), Details.entered(name, Limits.text(input, "state's input")));
    }

    Branch branch() {
        return branch;
    }

    Run run() {
        return branch.run();
    }

    String name() {
        return name;
    }

    State state() {
        return state;
    }

    Json input() {
        return input;
    }

    void countRetry() {
        retryCount++;
    }

    /** Evaluates a template with {@code $states.input} and {@code $states.context}. */
    Json evaluate(Json template, String field) {
        return evaluate(template, field, Map.of());
    }

    /**
     * Evaluates a template.
     *
     * @param more what {@code $states} holds beside input and context
     * @throws StateFailed having recorded the failure
     */
    Json evaluate(Json template, String field, Map<String, Json> more) {
        return evaluate(template, field, new Variables(more));
    }

    private Json evaluate(Json template, String field, Variables variables) {
        try {
            return run().expressions().evaluate(template, field, variables);
        } catch (ExpressionFailed failure) {
            throw evaluationFailed(failure.field(), failure.getMessage());
        } catch (TooManyItems tooMany) {
            throw Limits.exceeded("value of an expression");
        }
    }

    /** Records that the field's expression yields nothing usable; to be thrown. */
    StateFailed evaluationFailed(String field, String sentence) {
        StateFailed failed = failed(StateError.QUERY, sentence);
        branch.record(
                EventType.EVALUATION_FAILED, Details.evaluationFailed(failed.error(), field, name));
        return failed;
    }

    /** The failure with AWS's opening words, which say which visit it was. */
    StateFailed failed(String error, String sentence) {
        return new StateFailed(
                error,
                "An error occurred while executing the state '%s' (entered at the event id #%d). %s"
                        .formatted(name, enteredId, sentence));
    }

    /** Evaluates both, neither seeing what the other does. */
    Outgoing outgoing(
            Optional<JsonObject> assign, Optional<Json> output, Json otherwise, Scene scene) {
        Variables variables = new Variables(scene.more());
        Json out =
                output.map(t -> evaluate(t, scene.prefix() + "Output", variables))
                        .orElse(otherwise);
        Json assigned =
                assign.<Json>map(t -> evaluate(t, scene.prefix() + "Assign", variables))
                        .orElse(JsonObject.EMPTY);
        return new Outgoing(out, (JsonObject) assigned);
    }

    /**
     * Scene of Assign and Output: their place, and the fields of {@code $states} there beside input
     * and context.
     */
    record Scene(String prefix, Map<String, Json> more) {
        static final Scene PLAIN = new Scene("", Map.of());
    }

    /** Result of a state. */
    record Outgoing(Json output, JsonObject assigned) {}

    /** Variables that expressions may name: made when the first one asks, kept for the others. */
    private final class Variables implements Supplier<Map<String, Object>> {

        private final Map<String, Json> more;
        private Map<String, Object> made = Map.of();

        Variables(Map<String, Json> more) {
            this.more = more;
        }

        @Override
        public Map<String, Object> get() {
            if (made.isEmpty()) {
                made = branch.scope().visible();
                made.put("states", states(more));
            }
            return made;
        }
    }

    private Map<String, Object> states(Map<String, Json> more) {
        Map<String, Object> states = new LinkedHashMap<>();
        states.put("input", JsonataValues.toJava(input));
        states.put("context", context());
        more.forEach((key, value) -> states.put(key, JsonataValues.toJava(value)));
        return states;
    }

    private Map<String, Object> context() {
        Map<String, Object> context = JsonataValues.map(run().executionContext());
        Map<String, Object> self = new LinkedHashMap<>();
        self.put("Name", name);
        self.put("EnteredTime", Run.timestamp(enteredAt));
        self.put("RetryCount", (long) retryCount);
        context.put("State", self);
        return context;
    }

    /** Records that the state was left. */
    void recordExit(String output, JsonObject assigned) {
        branch.record(exited(state), Details.exited(name, output, assigned));
    }

    private static EventType entered(State state) {
        return switch (state) {
            case Task task -> EventType.TASK_STATE_ENTERED;
            case Wait wait -> EventType.WAIT_STATE_ENTERED;
            case Parallel parallel -> EventType.PARALLEL_STATE_ENTERED;
            case Choice choice -> EventType.CHOICE_STATE_ENTERED;
            case Pass pass -> EventType.PASS_STATE_ENTERED;
            case Succeed succeed -> EventType.SUCCEED_STATE_ENTERED;
            case Fail fail -> EventType.FAIL_STATE_ENTERED;
        };
    }

    private static EventType exited(State state) {
        return switch (state) {
            case Task task -> EventType.TASK_STATE_EXITED;
            case Wait wait -> EventType.WAIT_STATE_EXITED;
            case Parallel parallel -> EventType.PARALLEL_STATE_EXITED;
            case Choice choice -> EventType.CHOICE_STATE_EXITED;
            case Pass pass -> EventType.PASS_STATE_EXITED;
            case Succeed succeed -> EventType.SUCCEED_STATE_EXITED;
            case Fail fail -> throw new IllegalStateException("nothing leaves a Fail state");
        };
    }
}
