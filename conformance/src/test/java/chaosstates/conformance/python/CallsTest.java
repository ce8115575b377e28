package chaosstates.conformance.python;

import static org.assertj.core.api.Assertions.assertThat;

import chaosstates.activity.ActivityFailed;
import chaosstates.activity.InterruptExecution;
import chaosstates.activity.InvalidActivity;
import chaosstates.conformance.Peers;
import chaosstates.conformance.Program;
import chaosstates.interpreter.PythonWorker;
import chaosstates.json.Json;
import chaosstates.json.JsonArray;
import chaosstates.json.JsonObject;
import chaosstates.json.JsonReader;
import chaosstates.json.JsonWriter;
import chaosstates.lambdas.api.Environment;
import chaosstates.lambdas.api.World;
import chaosstates.lambdas.function.ActivityFunction;
import chaosstates.lambdas.registry.Registered;
import chaosstates.lambdas.world.RealWorld;
import chaosstates.tell.Log;
import chaosstates.wire.ActivityCall;
import chaosstates.wire.RunContext;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Calls of all kinds of Python functions come to the same in {@code chaos run} and in ours: status
 * of the journal, record, output, message. {@code differences.json} lists what does not, and why.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CallsTest {

    private static final Path CASES = LocalPython.MODULES.resolve("cases.json");

    /** Variables that the cases read. */
    static final Map<String, String> VARIABLES =
            Map.of("CASE_N", "8", "CASE_TOKEN", "s3cret-token");

    private JsonObject differences;
    private JsonObject originals;
    private PythonWorker worker;
    private World world;

    static List<JsonObject> cases() throws Exception {
        JsonArray all = (JsonArray) JsonReader.parse(Files.readString(CASES));
        return all.items().stream().map(JsonObject.class::cast).toList();
    }

    /** Runs all cases by the original; returns what comes of each. */
    static JsonObject originals() throws Exception {
        Program.Result said =
                Program.of(
                                Peers.MODULE,
                                Peers.python("python"),
                                Peers.script("python_calls.py"),
                                CASES)
                        .with(VARIABLES)
                        .run();
        return (JsonObject) JsonReader.parse(said.out());
    }

    /** Reads what comes out otherwise, on purpose. */
    static JsonObject differences() throws Exception {
        return (JsonObject)
                JsonReader.parse(Files.readString(LocalPython.MODULES.resolve("differences.json")));
    }

    @BeforeAll
    void start() throws Exception {
        originals = originals();
        differences = differences();
        worker = LocalPython.worker(Log.NONE);
        world = RealWorld.of(InstantSource.system(), Environment.of(VARIABLES)).withPython(worker);
    }

    @AfterAll
    void stop() {
        if (worker != null) {
            worker.close();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void bothComeToTheSame(JsonObject example) {
        String name = example.string("name").orElseThrow();
        JsonObject theirs = originals.object(name);
        JsonObject ours = ours(example, world);
        JsonObject listed = differences.object(name);
        if (listed.has("ours")) {
            assertThat(ours).as("%s", listed).isEqualTo(listed.object("ours"));
            assertThat(ours).as("take it out of the list").isNotEqualTo(theirs);
        } else {
            assertThat(ours).isEqualTo(theirs);
        }
    }

    /** Runs a case by ours. */
    static JsonObject ours(JsonObject example, World world) {
        JsonObject activity =
                JsonObject.EMPTY
                        .with("type", "action")
                        .with("provider", example.object("provider"));
        RunContext run = RunContext.of(example.object("configuration"), example.object("secrets"));
        try {
            JsonObject record =
                    ActivityFunction.run(ActivityCall.of(activity, run), world, Registered.ALL);
            String output = JsonWriter.compact(record.get("output").orElseThrow());
            return told(
                    "completed",
                    Json.of("succeeded"),
                    JsonReader.parse(output.replaceAll("0x[0-9a-f]+", "0x0")));
        } catch (ActivityFailed failed) {
            return told("completed", Json.of("failed"), Json.ofNull())
                    .with(
                            "exception",
                            "chaoslib.exceptions.ActivityFailed: " + failed.getMessage());
        } catch (InterruptExecution interruption) {
            return told("interrupted", Json.ofNull(), Json.ofNull());
        } catch (InvalidActivity invalid) {
            return told("aborted", Json.ofNull(), Json.ofNull());
        }
    }

    private static JsonObject told(String status, Json record, Json output) {
        return JsonObject.EMPTY
                .with("status", status)
                .with("record", record)
                .with("output", output);
    }

    /** Holds each listed difference to a case. */
    @Test
    void listsNoOtherDifferences() throws Exception {
        List<String> names = new ArrayList<>();
        cases().forEach(example -> names.add(example.string("name").orElseThrow()));
        assertThat(names).containsAll(differences.fields().keySet());
    }
}
