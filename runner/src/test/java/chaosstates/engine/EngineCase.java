package chaosstates.engine;

import static java.util.stream.Collectors.joining;

import chaosstates.asl.AslReader;
import chaosstates.asl.StateMachine;
import chaosstates.history.HistoryEvent;
import chaosstates.json.Json;
import chaosstates.json.JsonNumber;
import chaosstates.json.JsonObject;
import chaosstates.json.JsonReader;
import chaosstates.json.JsonString;
import chaosstates.problem.Checked;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;

/**
 * A folder with {@code machine.asl.json} and {@code tasks.json}: the answers of {@link
 * ScriptedTasks} under {@code functions}, the execution's {@code input}, and {@code stopAtEvent}
 * for a run that is stopped. Running it gives the text of {@code expected.events}.
 */
record EngineCase(Path folder) {

    private static final Instant START = Instant.parse("2026-11-24T10:00:00Z");
    private static final Set<String> NOISE = Set.of("name", "resource", "resourceType", "region");

    String run() {
        VirtualClock clock = new VirtualClock(START);
        JsonObject tasks = (JsonObject) json("tasks.json");
        Stopper stopper = new Stopper(tasks);
        Engine engine =
                new Engine(
                        new ScriptedTasks(tasks.object("functions"), clock),
                        clock,
                        new SplittableRandom(1),
                        stopper);
        Execution execution =
                engine.execution(
                        machine(),
                        tasks.object("input"),
                        ExecutionIdentity.local("machine", "run", "eu-west-1"));
        stopper.execution = execution;
        return text(execution.run());
    }

    private StateMachine machine() {
        Checked<StateMachine> machine = AslReader.read(json("machine.asl.json"));
        if (!machine.isUsable()) {
            throw new IllegalStateException(machine.problems().toString());
        }
        return machine.get();
    }

    private Json json(String file) {
        try {
            return JsonReader.parse(Files.readString(folder.resolve(file)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String text(ExecutionResult result) {
        String events = result.history().events().stream().map(EngineCase::line).collect(joining());
        String end =
                result.output().map(Json::toString).or(result::error).orElseThrow()
                        + result.cause().map(cause -> ": " + cause).orElse("");
        return "%s= %s after %d transitions: %s%n"
                .formatted(events, result.status(), transitions(result), end);
    }

    private static String line(HistoryEvent event) {
        return "%d<-%d %s %s%s%n"
                .formatted(
                        event.id(),
                        event.previousEventId(),
                        elapsed(event.timestamp()),
                        event.type().awsName(),
                        details(event.details()));
    }

    private static String elapsed(Instant time) {
        Duration since = Duration.between(START, time);
        return "+" + since.toString().substring(2).toLowerCase();
    }

    private static String details(JsonObject details) {
        String others =
                details.fields().entrySet().stream()
                        .filter(field -> !NOISE.contains(field.getKey()))
                        .map(field -> " " + field.getKey() + "=" + shortened(field.getValue()))
                        .collect(joining());
        return details.string("name").map(name -> " '" + name + "'").orElse("") + others;
    }

    private static String shortened(Json value) {
        String text = value instanceof JsonString string ? string.value() : value.toString();
        return text.length() <= 400 ? text : text.substring(0, 20) + "… of " + text.length();
    }

    /** Counts the transitions as they are billed: states entered, and retries. */
    private static long transitions(ExecutionResult result) {
        List<HistoryEvent> events = result.history().events();
        return events.stream().filter(event -> isTransition(event, events)).count();
    }

    private static boolean isTransition(HistoryEvent event, List<HistoryEvent> events) {
        return switch (event.type()) {
            case TASK_SCHEDULED, PARALLEL_STATE_STARTED ->
                    !isEntered(events.get((int) event.previousEventId() - 1));
            default -> isEntered(event);
        };
    }

    private static boolean isEntered(HistoryEvent event) {
        return event.type().awsName().endsWith("StateEntered");
    }

    /** Stops the execution when the event of that id happens. */
    private static final class Stopper implements RunListener {
        private final long stopAt;
        private Execution execution;

        Stopper(JsonObject tasks) {
            stopAt =
                    tasks.get("stopAtEvent")
                            .map(id -> (long) ((JsonNumber) id).asDouble())
                            .orElse(0L);
        }

        @Override
        public void happened(HistoryEvent event) {
            if (event.id() == stopAt) {
                execution.stop("Interrupted", "stopped by a person");
            }
        }
    }
}
