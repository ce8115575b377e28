package chaosstates.conformance.functions;

import chaosstates.activity.ActivityFailed;
import chaosstates.activity.InterruptExecution;
import chaosstates.activity.InvalidActivity;
import chaosstates.conformance.AwsSettings;
import chaosstates.conformance.Peers;
import chaosstates.json.Json;
import chaosstates.json.JsonObject;
import chaosstates.json.JsonReader;
import chaosstates.json.JsonWriter;
import chaosstates.lambdas.api.Environment;
import chaosstates.lambdas.api.World;
import chaosstates.lambdas.function.ActivityFunction;
import chaosstates.lambdas.registry.Registered;
import chaosstates.lambdas.world.RealWorld;
import chaosstates.wire.ActivityCall;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.net.URI;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

/**
 * {@code peers/function_cases.py} in processes of its own, which run the original and ask for each
 * run of ours.
 */
final class BothFunctions {

    private static final Path CASES =
            Path.of("..", "lambdas", "src", "test", "resources", "functions");
    private static final int WORKERS = 2;

    private final Map<String, World> worlds = new HashMap<>();

    private BothFunctions() {}

    /**
     * Runs cases, shared out between two processes.
     *
     * @param pattern a part of the names of the functions to run; all, if it is empty
     * @return {@code {"case", "function", "arguments", "outcome", "found"}} for each
     */
    static List<JsonObject> run(String pattern) throws Exception {
        // Each run has a server of its own at the same address: no connection outlives it.
        System.setProperty("http.keepAlive", "false");
        List<Callable<List<JsonObject>>> workers =
                IntStream.range(0, WORKERS)
                        .<Callable<List<JsonObject>>>mapToObj(number -> () -> run(pattern, number))
                        .toList();
        List<JsonObject> report = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(WORKERS)) {
            for (Future<List<JsonObject>> part : threads.invokeAll(workers)) {
                report.addAll(part.get());
            }
        }
        return report;
    }

    private static List<JsonObject> run(String pattern, int worker)
            throws IOException, InterruptedException {
        Process process =
                new ProcessBuilder(
                                Peers.python("python").toString(),
                                Peers.script("function_cases.py").toString(),
                                CASES.toString(),
                                pattern,
                                String.valueOf(worker),
                                String.valueOf(WORKERS))
                        .redirectError(ProcessBuilder.Redirect.INHERIT)
                        .start();
        try (Writer answers = process.outputWriter();
                BufferedReader asks = process.inputReader()) {
            return new BothFunctions().serve(asks, answers);
        } finally {
            process.destroy();
        }
    }

    private List<JsonObject> serve(BufferedReader asks, Writer answers) throws IOException {
        for (String line = asks.readLine(); line != null; line = asks.readLine()) {
            JsonObject ask = (JsonObject) JsonReader.parse(line);
            if (ask.has("report")) {
                return ask.objects("report");
            }
            answers.write(JsonWriter.compact(answer(ask)) + "\n");
            answers.flush();
        }
        throw new IOException("the original's process has ended before its last case");
    }

    private JsonObject answer(JsonObject ask) {
        World world = worlds.computeIfAbsent(ask.string("endpoint").orElseThrow(), this::world);
        try {
            JsonObject record =
                    ActivityFunction.run(ActivityCall.read(payload(ask)), world, Registered.ALL);
            return JsonObject.EMPTY.with("output", record.get("output").orElseThrow());
        } catch (ActivityFailed | InterruptExecution | InvalidActivity failure) {
            return JsonObject.EMPTY.with("failed", Json.of(failure.getMessage()));
        } catch (RuntimeException mistake) {
            return JsonObject.EMPTY.with("mistake", Json.of(mistake.toString()));
        }
    }

    /** Nobody waits here. */
    private World world(String endpoint) {
        Environment environment = Environment.of(AwsSettings.of(URI.create(endpoint)));
        World real = RealWorld.of(InstantSource.system(), environment);
        return real.in(InstantSource.system(), duration -> {});
    }

    private static JsonObject payload(JsonObject ask) {
        String id = ask.string("id").orElseThrow();
        int dot = id.lastIndexOf('.');
        JsonObject provider =
                JsonObject.EMPTY
                        .with("type", Json.of("python"))
                        .with("module", Json.of(id.substring(0, dot)))
                        .with("func", Json.of(id.substring(dot + 1)))
                        .with("arguments", ask.object("arguments"));
        List<Json> groups =
                ask.object("secrets").fields().keySet().stream().<Json>map(Json::of).toList();
        return JsonObject.EMPTY
                .with(
                        "activity",
                        JsonObject.EMPTY
                                .with("name", Json.of("case"))
                                .with(
                                        "provider",
                                        groups.isEmpty()
                                                ? provider
                                                : provider.with("secrets", Json.of(groups))))
                .with("configuration", ask.object("configuration"))
                .with("secrets", ask.object("secrets"));
    }
}
