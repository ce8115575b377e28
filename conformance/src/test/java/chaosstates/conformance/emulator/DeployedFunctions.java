package chaosstates.conformance.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import chaosstates.conformance.AwsSettings;
import chaosstates.conformance.FunctionEndpoint;
import chaosstates.conformance.MotoServer;
import chaosstates.conformance.python.DeployedPython;
import chaosstates.digest.Sha256;
import chaosstates.json.Json;
import chaosstates.json.JsonArray;
import chaosstates.json.JsonObject;
import chaosstates.json.JsonReader;
import chaosstates.lambdas.LambdaRuntime;
import chaosstates.lambdas.UnpackedPackage;
import chaosstates.lambdas.packages.FunctionPackage;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The functions that are deployed on the emulator, each run as Lambda runs it: the package that was
 * uploaded, in AWS's runtime interface client, with handler and environment of the template. Each
 * is started by its first call.
 */
final class DeployedFunctions implements FunctionEndpoint.Functions, AutoCloseable {

    private static final Path RUNTIME = Path.of("../lambdas/target/runtime").toAbsolutePath();

    /** The time for which a deployment waits for runs, so that a refusal comes soon. */
    private static final String DEPLOYMENT_PATIENCE = "5";

    private final MotoServer moto;
    private final URI lambda;
    private final Path folder;
    private final Map<String, Path> packages = new HashMap<>();
    private final Map<String, JsonObject> deployed = new TreeMap<>();
    private final Map<String, Deque<LambdaRuntime>> idle = new HashMap<>();
    private final List<LambdaRuntime> running = new ArrayList<>();

    /**
     * @param lambda where functions call others
     * @param folder with the packages that are uploaded; they are unpacked there
     */
    DeployedFunctions(MotoServer moto, URI lambda, Path folder) {
        this.moto = moto;
        this.lambda = lambda;
        this.folder = folder;
    }

    /** Looks which functions are deployed now. */
    synchronized void refresh() throws Exception {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path zip : files.filter(Files::isRegularFile).toList()) {
                packages.put(hash(zip), zip);
            }
        }
        String listed = moto.get("lambda", "/2015-03-31/functions/");
        JsonArray all =
                (JsonArray) ((JsonObject) JsonReader.parse(listed)).get("Functions").orElseThrow();
        for (Json function : all.items()) {
            JsonObject known = (JsonObject) function;
            deployed.put(known.string("FunctionArn").orElseThrow(), known);
        }
    }

    /** Computes the hash by which Lambda knows a package. */
    private static String hash(Path zip) throws Exception {
        return Sha256.base64(Files.readAllBytes(zip));
    }

    /** The bucket that a function writes journals to. */
    String journals(String function) {
        return deployed.get(function)
                .object("Environment")
                .object("Variables")
                .string("JOURNAL_BUCKET")
                .orElseThrow();
    }

    /** The ARN of the function with that logical id in its template. */
    String deployedAs(String logicalId) {
        return deployed.keySet().stream()
                .filter(arn -> arn.contains("-" + logicalId + "-"))
                .findFirst()
                .orElseThrow();
    }

    @Override
    public FunctionEndpoint.Answer invoke(String function, Json payload) throws Exception {
        if (!deployed.containsKey(function)) {
            refresh();
        }
        JsonObject its = deployed.get(function);
        LambdaRuntime container = container(its);
        LambdaRuntime.Answer answer = container.invoke(payload.toString());
        free(its, container);
        return new FunctionEndpoint.Answer(answer.isError(), answer.body());
    }

    /**
     * Finds an idle container, or starts one: a function that is at work is called beside that, as
     * in Lambda.
     */
    private synchronized LambdaRuntime container(JsonObject function) throws Exception {
        LambdaRuntime there = idle(function).poll();
        if (there != null) {
            return there;
        }
        LambdaRuntime started = start(function);
        running.add(started);
        return started;
    }

    private synchronized void free(JsonObject function, LambdaRuntime container) {
        idle(function).push(container);
    }

    /** Functions that are alike in all that a process sees share their containers. */
    private Deque<LambdaRuntime> idle(JsonObject function) {
        String kind =
                function.string("CodeSha256").orElseThrow()
                        + function.objects("Layers")
                        + function.string("Handler").orElseThrow()
                        + function.object("Environment");
        return idle.computeIfAbsent(kind, none -> new ArrayDeque<>());
    }

    private LambdaRuntime start(JsonObject function) throws Exception {
        Map<String, String> environment = new HashMap<>(AwsSettings.of(moto.endpoint()));
        environment.put("AWS_ENDPOINT_URL_LAMBDA", lambda.toString());
        environment.put("DEPLOYMENT_PATIENCE", DEPLOYMENT_PATIENCE);
        JsonObject variables = function.object("Environment").object("Variables");
        variables
                .fields()
                .keySet()
                .forEach(name -> environment.put(name, variables.string(name).orElseThrow()));
        FunctionPackage code =
                new FunctionPackage(
                        zip(function.string("CodeSha256").orElseThrow()),
                        layer(function).map(this::zip));
        Path root = unpacked(code);
        String handler = function.string("Handler").orElseThrow();
        return function.string("Runtime").orElseThrow().startsWith("python")
                ? DeployedPython.runtime(root, handler, environment)
                : new LambdaRuntime(root, RUNTIME, handler, environment);
    }

    /** Asks for the hash of the function's layer, if it has one. */
    private Optional<String> layer(JsonObject function) throws Exception {
        List<JsonObject> layers = function.objects("Layers");
        if (layers.isEmpty()) {
            return Optional.empty();
        }
        String arn = layers.getFirst().string("Arn").orElseThrow();
        String[] parts = arn.split(":");
        String path = "/2018-10-31/layers/%s/versions/%s".formatted(parts[6], parts[7]);
        return ((JsonObject) JsonReader.parse(moto.get("lambda", path)))
                .object("Content")
                .string("CodeSha256");
    }

    private Path zip(String hash) {
        Path zip = packages.get(hash);
        assertThat(zip).as("the package with the hash %s", hash).isNotNull();
        return zip;
    }

    private static Path unpacked(FunctionPackage code) throws IOException {
        Path root =
                code.own()
                        .resolveSibling(
                                code.own().getFileName()
                                        + code.layer()
                                                .map(layer -> "-" + layer.getFileName())
                                                .orElse("-alone"));
        if (!Files.exists(root)) {
            UnpackedPackage.of(code, root);
        }
        return root;
    }

    /** Returns the logs of all called functions. */
    synchronized String logs() {
        StringBuilder logs = new StringBuilder();
        running.forEach(function -> logs.append(function.said()));
        return logs.toString();
    }

    @Override
    public synchronized void close() {
        running.forEach(LambdaRuntime::close);
    }
}
