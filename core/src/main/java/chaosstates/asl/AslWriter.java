package chaosstates.asl;

import chaosstates.json.Json;
import chaosstates.json.JsonArray;
import chaosstates.json.JsonObject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes a machine as the Amazon States Language has it. */
public final class AslWriter {

    private AslWriter() {}

    /** The definition, fields in a fixed order. */
    public static JsonObject write(StateMachine machine) {
        JsonObject head =
                JsonObject.EMPTY
                        .with("Comment", machine.comment())
                        .with("QueryLanguage", "JSONata");
        return head.with(states(machine.body()));
    }

    private static JsonObject states(States body) {
        Map<String, Json> states = new LinkedHashMap<>();
        body.states().forEach((name, state) -> states.put(name, state(state)));
        return JsonObject.EMPTY.with("StartAt", body.startAt()).with("States", states);
    }

    private static JsonObject state(State state) {
        JsonObject head = JsonObject.EMPTY.with("Type", state.getClass().getSimpleName());
        if (!state.comment().isEmpty()) {
            head = head.with("Comment", state.comment());
        }
        return head.with(fields(state));
    }

    private static JsonObject fields(State state) {
        return switch (state) {
            case Task task -> task(task);
            case Wait wait ->
                    transition(JsonObject.EMPTY.with("Seconds", wait.seconds()), wait.transition());
            case Parallel parallel -> parallel(parallel);
            case Choice choice -> choice(choice);
            case Pass pass ->
                    transition(
                            results(JsonObject.EMPTY, pass.assign(), pass.output()),
                            pass.transition());
            case Succeed succeed -> JsonObject.EMPTY;
            case Fail fail ->
                    JsonObject.EMPTY.with("Error", fail.error()).with("Cause", fail.cause());
        };
    }

    private static JsonObject task(Task task) {
        JsonObject head =
                JsonObject.EMPTY
                        .with("Resource", task.resource())
                        .with("Arguments", task.arguments())
                        .with("TimeoutSeconds", (long) task.timeoutSeconds());
        JsonObject handled = errors(head, task.retry(), task.catchers());
        return transition(results(handled, task.assign(), task.output()), task.transition());
    }

    private static JsonObject parallel(Parallel parallel) {
        Json branches = Json.of(parallel.branches().stream().map(AslWriter::states).toList());
        JsonObject handled =
                errors(
                        JsonObject.EMPTY.with("Branches", branches),
                        parallel.retry(),
                        parallel.catchers());
        return transition(
                results(handled, parallel.assign(), parallel.output()), parallel.transition());
    }

    private static JsonObject choice(Choice choice) {
        List<JsonObject> rules = choice.rules().stream().map(AslWriter::rule).toList();
        JsonObject fields = JsonObject.EMPTY.with("Choices", rules);
        if (!choice.otherwise().isEmpty()) {
            fields = fields.with("Default", choice.otherwise());
        }
        return results(fields, choice.assign(), Optional.empty());
    }

    private static JsonObject rule(Choice.Rule rule) {
        return JsonObject.EMPTY.with("Condition", rule.condition()).with("Next", rule.next());
    }

    private static JsonObject errors(
            JsonObject fields, List<Retrier> retry, List<Catcher> catchers) {
        JsonObject more = fields;
        if (!retry.isEmpty()) {
            more = more.with("Retry", retry.stream().map(AslWriter::retrier).toList());
        }
        if (!catchers.isEmpty()) {
            more = more.with("Catch", catchers.stream().map(AslWriter::catcher).toList());
        }
        return more;
    }

    private static JsonObject retrier(Retrier retrier) {
        return JsonObject.EMPTY
                .with("ErrorEquals", names(retrier.errors()))
                .with("IntervalSeconds", (long) retrier.intervalSeconds())
                .with("MaxAttempts", (long) retrier.maxAttempts())
                .with("BackoffRate", retrier.backoffRate())
                .with("MaxDelaySeconds", (long) retrier.maxDelaySeconds())
                .with("JitterStrategy", retrier.jitter() ? "FULL" : "NONE");
    }

    private static JsonObject catcher(Catcher catcher) {
        JsonObject fields = JsonObject.EMPTY.with("ErrorEquals", names(catcher.errors()));
        return results(fields, catcher.assign(), catcher.output()).with("Next", catcher.next());
    }

    private static JsonArray names(List<String> names) {
        return Json.of(names.stream().map(Json::of).toList());
    }

    private static JsonObject results(
            JsonObject fields, Optional<JsonObject> assign, Optional<Json> output) {
        JsonObject more = fields;
        if (assign.isPresent()) {
            more = more.with("Assign", assign.get());
        }
        return output.isPresent() ? more.with("Output", output.get()) : more;
    }

    private static JsonObject transition(JsonObject fields, Transition transition) {
        return switch (transition) {
            case Transition.Next next -> fields.with("Next", next.state());
            case Transition.End end -> fields.with("End", true);
        };
    }
}
