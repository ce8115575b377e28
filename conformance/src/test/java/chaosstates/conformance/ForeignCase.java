package chaosstates.conformance;

import chaosstates.asl.AslWriter;
import chaosstates.check.Experiments;
import chaosstates.compile.Compiler;
import chaosstates.json.Json;
import chaosstates.json.JsonArray;
import chaosstates.json.JsonNumber;
import chaosstates.json.JsonObject;
import chaosstates.json.JsonReader;
import chaosstates.json.JsonWriter;
import chaosstates.lambdas.registry.Activities;
import chaosstates.plan.Mode;
import chaosstates.plan.Plan;
import chaosstates.plan.Planner;
import chaosstates.sandbox.Cluster;
import chaosstates.sandbox.FailoverCourse;
import chaosstates.sandbox.SandboxWorld;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An experiment that two engines run.
 *
 * @param definition its machine, with every pause at no length
 * @param input of the execution
 * @param end how the execution ends: a type of event and, for a failure, its error
 */
record ForeignCase(
        Plan plan, JsonObject definition, JsonObject input, SandboxWorld world, String end) {

    private static final List<Cluster> CLUSTERS =
            List.of(new Cluster("main", "writer", List.of("reader")));

    /**
     * Reads a case: {@code experiment}, {@code ends}, {@code failover_seconds} where a failover
     * should take time, and {@code input} where the execution is started with some.
     */
    static ForeignCase read(Path file) throws IOException {
        String name = file.getFileName().toString().replace(".json", "");
        JsonObject json = (JsonObject) JsonReader.parse(Files.readString(file));
        long seconds =
                json.get("failover_seconds")
                        .map(number -> ((JsonNumber) number).value().longValue())
                        .orElse(0L);
        return of(
                name,
                JsonWriter.pretty(OneTry.of(json.object("experiment"))),
                json.object("input"),
                Optional.of(new SandboxWorld(CLUSTERS, course(seconds))),
                json.string("ends").orElseThrow());
    }

    /** A published experiment, in a world where all of it exists and a failover takes no time. */
    static ForeignCase published(Path experiment) throws IOException {
        String name = experiment.getFileName().toString().replace(".json", "");
        return of(
                name,
                Files.readString(experiment),
                JsonObject.EMPTY,
                Optional.empty(),
                "ExecutionSucceeded");
    }

    private static ForeignCase of(
            String name,
            String experiment,
            JsonObject input,
            Optional<SandboxWorld> world,
            String end) {
        var read = Experiments.read(experiment, name + ".json", Activities.CATALOGUE).get();
        Plan plan = Planner.plan(name, read, Activities.CATALOGUE, Mode.of(read.strategies()));
        return new ForeignCase(
                plan,
                withoutPauses(AslWriter.write(Compiler.compile(plan))),
                input,
                world.orElseGet(() -> SandboxWorld.ofAll(read, course(0))),
                end);
    }

    private static FailoverCourse course(long seconds) {
        return new FailoverCourse(
                Duration.ZERO, Duration.ofSeconds(seconds), Duration.ZERO, Duration.ZERO);
    }

    private static Json withoutPauses(Json json) {
        return switch (json) {
            case JsonObject object -> withoutPauses(object);
            case JsonArray array ->
                    Json.of(array.items().stream().map(ForeignCase::withoutPauses).toList());
            default -> json;
        };
    }

    private static JsonObject withoutPauses(JsonObject object) {
        Map<String, Json> fields = new LinkedHashMap<>();
        object.fields().forEach((key, value) -> fields.put(key, withoutPauses(value)));
        boolean isPause = object.string("Type").filter("Wait"::equals).isPresent();
        return isPause ? Json.of(fields).with("Seconds", 0) : Json.of(fields);
    }

    String name() {
        return plan.name();
    }

    @Override
    public String toString() {
        return name();
    }
}
