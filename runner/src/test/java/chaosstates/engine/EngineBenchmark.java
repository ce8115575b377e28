package chaosstates.engine;

import chaosstates.asl.AslReader;
import chaosstates.asl.StateMachine;
import chaosstates.history.EventType;
import chaosstates.json.JsonObject;
import chaosstates.json.JsonReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.SplittableRandom;
import java.util.stream.Stream;

/**
 * Benchmark of the engine: transitions in a second of real time, in virtual time, and memory of a
 * history. Not a test; from the project's root:
 *
 * <pre>mvn -q -Pbenchmark -pl runner -am test-compile</pre>
 *
 * <p>Each machine of {@code engine-benchmark} loops until the quota of events ends it.
 */
final class EngineBenchmark {

    private static final Path MACHINES = Path.of("src/test/resources/engine-benchmark");
    private static final int ROUNDS = 10;

    private EngineBenchmark() {}

    public static void main(String[] arguments) throws IOException {
        try (Stream<Path> files = Files.list(MACHINES)) {
            for (Path file : files.sorted().toList()) {
                measure(file.getFileName().toString(), read(file));
            }
        }
    }

    private static void measure(String name, StateMachine machine) {
        long before = used();
        ExecutionResult result = run(machine);
        long best = Long.MAX_VALUE;
        for (int round = 0; round < ROUNDS; round++) {
            long start = System.nanoTime();
            result = run(machine);
            best = Math.min(best, System.nanoTime() - start);
        }
        long bytes = used() - before;
        int events = result.history().events().size();
        System.out.printf(
                "%-28s %,10.0f transitions/s, %,d events in %,d ms for %s of virtual time, "
                        + "%,d bytes an event%n",
                name,
                transitions(result) / (best / 1e9),
                events,
                best / 1_000_000,
                virtualTime(result),
                bytes / events);
    }

    private static StateMachine read(Path file) throws IOException {
        return AslReader.read(JsonReader.parse(Files.readString(file))).get();
    }

    private static ExecutionResult run(StateMachine machine) {
        Engine engine =
                new Engine(
                        (function, payload) -> payload,
                        new VirtualClock(Instant.EPOCH),
                        new SplittableRandom(1),
                        RunListener.NONE);
        return engine.run(
                machine,
                JsonObject.EMPTY,
                ExecutionIdentity.local("benchmark", "run", "eu-west-1"));
    }

    private static long transitions(ExecutionResult result) {
        return result.history().events().stream()
                .map(event -> event.type())
                .map(EventType::awsName)
                .filter(type -> type.endsWith("StateEntered"))
                .count();
    }

    private static Duration virtualTime(ExecutionResult result) {
        return Duration.between(Instant.EPOCH, result.history().events().getLast().timestamp());
    }

    private static long used() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
