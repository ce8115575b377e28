package chaosstates.lambdas;

import chaosstates.json.Json;
import chaosstates.json.JsonObject;
import chaosstates.json.JsonReader;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A function in a process of its own: AWS's runtime interface client on the class path, the package
 * in the task's root, and a Lambda Runtime API on loopback.
 *
 * @see <a href="https://docs.aws.amazon.com/lambda/latest/dg/runtimes-api.html">Lambda Runtime
 *     API</a>
 */
public final class LambdaRuntime implements AutoCloseable {

    private static final String MAIN = "com.amazonaws.services.lambda.runtime.api.client.AWSLambda";
    private static final String API = "/2018-06-01/runtime/";
    private static final int PATIENCE_SECONDS = 600;

    /** Lock of starts: AWS's client unpacks its native part to one file in /tmp. */
    private static final Object STARTING = new Object();

    /**
     * Answer of a function: a result, or an error with its {@code errorType} and {@code
     * errorMessage}.
     */
    public record Answer(boolean isError, Json body) {

        String field(String name) {
            return ((JsonObject) body).string(name).orElse("");
        }
    }

    private final BlockingQueue<String> payloads = new LinkedBlockingQueue<>();
    private final BlockingQueue<Answer> answers = new LinkedBlockingQueue<>();
    private final HttpServer api;
    private final Process process;
    private final Path log;
    private final long startedAt = System.nanoTime();
    private volatile long readyAt;

    /**
     * @param root where the package is unpacked
     * @param runtime the folder with the jars of the runtime interface client
     */
    public LambdaRuntime(Path root, Path runtime, String handler, Map<String, String> environment)
            throws IOException {
        this(root, runtime, handler, environment, List.of());
    }

    /**
     * @param options of the JVM, beside those that resemble Lambda's
     */
    LambdaRuntime(
            Path root,
            Path runtime,
            String handler,
            Map<String, String> environment,
            List<String> options)
            throws IOException {
        this(java(runtime, handler, options), root, handler, environment);
    }

    private LambdaRuntime(
            List<String> command, Path root, String handler, Map<String, String> environment)
            throws IOException {
        api = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        api.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        api.createContext(API, this::serve);
        api.start();
        log = Files.createTempFile(root.getParent(), "function", ".log");
        synchronized (STARTING) {
            process = start(command, root, handler, environment);
            awaitReady();
        }
    }

    private void awaitReady() {
        while (readyAt == 0 && process.isAlive() && elapsed().toSeconds() < PATIENCE_SECONDS) {
            LockSupport.parkNanos(5_000_000);
        }
    }

    /**
     * Starts a function of Python.
     *
     * @param client the folder where AWS's runtime interface client for Python is installed
     */
    public static LambdaRuntime python(
            String python, Path root, Path client, String handler, Map<String, String> environment)
            throws IOException {
        Map<String, String> variables = new HashMap<>(environment);
        variables.put("PYTHONPATH", client.toString());
        return new LambdaRuntime(
                List.of(python, "-m", "awslambdaric", handler), root, handler, variables);
    }

    private static List<String> java(Path runtime, String handler, List<String> options)
            throws IOException {
        List<String> command =
                new ArrayList<>(
                        List.of(
                                System.getProperty("java.home") + "/bin/java",
                                "-XX:TieredStopAtLevel=1",
                                "-XX:+UseSerialGC",
                                "--enable-native-access=ALL-UNNAMED"));
        command.addAll(options);
        command.addAll(List.of("-cp", classPath(runtime), MAIN, handler));
        return command;
    }

    private Process start(
            List<String> command, Path root, String handler, Map<String, String> environment)
            throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().keySet().removeIf(name -> name.startsWith("AWS_"));
        builder.environment().putAll(environment);
        builder.environment().putAll(reserved(root, handler));
        return builder.directory(root.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
    }

    /**
     * Returns the variables that Lambda sets itself.
     *
     * @see <a
     *     href="https://docs.aws.amazon.com/lambda/latest/dg/configuration-envvars.html#configuration-envvars-runtime">Defined
     *     runtime environment variables</a>
     */
    private Map<String, String> reserved(Path root, String handler) {
        return Map.of(
                "AWS_LAMBDA_RUNTIME_API", "127.0.0.1:" + api.getAddress().getPort(),
                "LAMBDA_TASK_ROOT", root.toString(),
                "_HANDLER", handler,
                "AWS_EXECUTION_ENV", "AWS_Lambda_java25",
                "AWS_LAMBDA_FUNCTION_NAME", "tested",
                "AWS_LAMBDA_FUNCTION_VERSION", "$LATEST",
                "AWS_LAMBDA_FUNCTION_MEMORY_SIZE", "1024",
                "AWS_LAMBDA_LOG_GROUP_NAME", "tested",
                "AWS_LAMBDA_LOG_STREAM_NAME", "tested");
    }

    private static String classPath(Path folder) throws IOException {
        try (Stream<Path> jars = Files.list(folder)) {
            return jars.map(jar -> jar.toAbsolutePath().toString())
                    .sorted()
                    .collect(Collectors.joining(File.pathSeparator));
        }
    }

    /** Has the function handle a payload; one at a time, as Lambda does. */
    public synchronized Answer invoke(String payload) throws InterruptedException {
        payloads.add(payload);
        Answer answer = null;
        for (int second = 0; answer == null && second < PATIENCE_SECONDS; second++) {
            answer = answers.poll(1, TimeUnit.SECONDS);
            if (answer == null && !process.isAlive()) {
                break;
            }
        }
        if (answer == null) {
            throw new IllegalStateException("the function did not answer; it said: " + said());
        }
        return answer;
    }

    /** Returns the function's log. */
    public String said() {
        try {
            return Files.readString(log);
        } catch (IOException nothing) {
            return "nothing";
        }
    }

    private void serve(HttpExchange exchange) throws IOException {
        String what = exchange.getRequestURI().getPath().substring(API.length());
        if (what.equals("invocation/next")) {
            next(exchange);
        } else {
            String body =
                    new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            answers.add(new Answer(what.endsWith("/error"), JsonReader.parse(body)));
            exchange.sendResponseHeaders(202, -1);
        }
        exchange.close();
    }

    /** Measures the time from the start of the process to its first question for work. */
    Duration startUp() {
        return Duration.ofNanos(readyAt - startedAt);
    }

    /** Measures the time from the start of the process to now. */
    Duration elapsed() {
        return Duration.ofNanos(System.nanoTime() - startedAt);
    }

    /** Measures the most memory that the process has had, in MiB. */
    long peakMebibytes() throws IOException {
        return Files.readAllLines(Path.of("/proc", String.valueOf(process.pid()), "status"))
                .stream()
                .filter(line -> line.startsWith("VmHWM:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                .findFirst()
                .orElseThrow();
    }

    Duration processorTime() {
        return process.info().totalCpuDuration().orElse(Duration.ZERO);
    }

    private void next(HttpExchange exchange) throws IOException {
        readyAt = readyAt == 0 ? System.nanoTime() : readyAt;
        try {
            byte[] payload = payloads.take().getBytes(StandardCharsets.UTF_8);
            // Without a content type the client's native part crashes.
            Map.of(
                            "Content-Type", "application/json",
                            "Lambda-Runtime-Aws-Request-Id", "8476a536-e9f4-11e8-9739-2dfe598c3fcd",
                            "Lambda-Runtime-Deadline-Ms", "32503680000000",
                            "Lambda-Runtime-Invoked-Function-Arn",
                                    "arn:aws:lambda:eu-west-1:123456789012:function:tested")
                    .forEach(
                            (name, value) ->
                                    exchange.getResponseHeaders().put(name, List.of(value)));
            exchange.sendResponseHeaders(200, payload.length);
            exchange.getResponseBody().write(payload);
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        process.destroyForcibly().onExit().orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS).join();
        api.stop(0);
    }
}
