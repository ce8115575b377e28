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
                        .with("Comment", Json.of(machine.comment()))
                        .with("QueryLanguage", Json.of("JSONata"));
        return withAll(head, states(machine.body()));
    }

    private static JsonObject states(States body) {
        Map<String, Json> states = new LinkedHashMap<>();
        body.states().forEach((name, state) -> states.put(name, state(state)));
        return JsonObject.EMPTY
                .with("StartAt", Json.of(body.startAt()))
                .with("States", Json.of(states));
    }

    private static JsonObject state(State state) {
        JsonObject head = JsonObject.EMPTY.with("Type", Json.of(state.getClass().getSimpleName()));
        if (!state.comment().isEmpty()) {
            head = head.with("Comment", Json.of(state.comment()));
        }
        return withAll(head, fields(state));
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
                    JsonObject.EMPTY
                            .with("Error", Json.of(fail.error()))
                            .with("Cause", Json.of(fail.cause()));
        };
    }

    private static JsonObject task(Task task) {
        JsonObject head =
                JsonObject.EMPTY
                        .with("Resource", Json.of(task.resource()))
                        .with("Arguments", task.arguments())
                        .with("TimeoutSeconds", Json.of((long) task.timeoutSeconds()));
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
        JsonObject fields = JsonObject.EMPTY.with("Choices", Json.of(rules));
        if (!choice.otherwise().isEmpty()) {
            fields = fields.with("Default", Json.of(choice.otherwise()));
        }
        return results(fields, choice.assign(), Optional.empty());
    }

    private static JsonObject rule(Choice.Rule rule) {
        return JsonObject.EMPTY
                .with("Condition", Json.of(rule.condition()))
                .with("Next", Json.of(rule.next()));
    }

    private static JsonObject errors(
            JsonObject fields, List<Retrier> retry, List<Catcher> catchers) {
        JsonObject more = fields;
        if (!retry.isEmpty()) {
            more = more.with("Retry", Json.of(retry.stream().map(AslWriter::retrier).toList()));
        }
        if (!catchers.isEmpty()) {
            more = more.with("Catch", Json.of(catchers.stream().map(AslWriter::catcher).toList()));
        }
        return more;
    }

    private static JsonObject retrier(Retrier retrier) {
        return JsonObject.EMPTY
                .with("ErrorEquals", names(retrier.errors()))
                .with("IntervalSeconds", Json.of((long) retrier.intervalSeconds()))
                .with("MaxAttempts", Json.of((long) retrier.maxAttempts()))
                .with("BackoffRate", Json.of(retrier.backoffRate()))
                .with("MaxDelaySeconds", Json.of((long) retrier.maxDelaySeconds()))
                .with("JitterStrategy", Json.of(retrier.jitter() ? "FULL" : "NONE"));
    }

    private static JsonObject catcher(Catcher catcher) {
        JsonObject fields = JsonObject.EMPTY.with("ErrorEquals", names(catcher.errors()));
        return results(fields, catcher.assign(), catcher.output())
                .with("Next", Json.of(catcher.next()));
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
            case Transition.Next next -> fields.with("Next", Json.of(next.state()));
            case Transition.End end -> fields.with("End", Json.of(true));
        };
    }

    private static JsonObject withAll(JsonObject first, JsonObject second) {
        JsonObject both = first;
        for (Map.Entry<String, Json> field : second.fields().entrySet()) {
            both = both.with(field.getKey(), field.getValue());
        }
        return both;
    }
}
