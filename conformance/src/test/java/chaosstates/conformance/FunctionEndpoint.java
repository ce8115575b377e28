package chaosstates.conformance;

import chaosstates.engine.TaskInvoker;
import chaosstates.json.Json;
import chaosstates.json.JsonObject;
import chaosstates.json.JsonReader;
import chaosstates.json.JsonWriter;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * AWS Lambda's Invoke operation on loopback: how another engine calls our code.
 *
 * @see <a href="https://docs.aws.amazon.com/lambda/latest/api/API_Invoke.html">Invoke</a>
 */
public final class FunctionEndpoint implements AutoCloseable {

    private static final String FUNCTIONS = "/2015-03-31/functions/";
    private static final String INVOCATIONS = "/invocations";

    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private volatile Functions functions = (name, payload) -> new Answer(false, Json.ofNull());

    /** Answer of a function: a result, or an error in the form of its runtime. */
    public record Answer(boolean isError, Json body) {}

    /** Functions by name or ARN. */
    @FunctionalInterface
    public interface Functions {
        Answer invoke(String function, Json payload) throws Exception;
    }

    private FunctionEndpoint(HttpServer server) {
        this.server = server;
    }

    public static FunctionEndpoint start() throws IOException {
        HttpServer server =
                HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        FunctionEndpoint endpoint = new FunctionEndpoint(server);
        server.setExecutor(endpoint.threads);
        server.createContext(FUNCTIONS, endpoint::invoke);
        server.start();
        return endpoint;
    }

    public URI uri() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    /** Has these functions answer from now on. */
    public void serve(Functions these) {
        functions = these;
    }

    /** Has functions of this process answer from now on. */
    void serveOurs(TaskInvoker these) {
        functions =
                (name, payload) -> {
                    try {
                        return new Answer(false, these.invoke(name, payload));
                    } catch (Exception failure) {
                        return new Answer(true, asTheJavaRuntimeHasIt(failure));
                    }
                };
    }

    @Override
    public void close() {
        server.stop(0);
        threads.close();
    }

    private void invoke(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        String name = path.substring(FUNCTIONS.length(), path.length() - INVOCATIONS.length());
        String payload =
                new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        Answer answer = answer(name, payload);
        if (answer.isError()) {
            exchange.getResponseHeaders().set("X-Amz-Function-Error", "Unhandled");
        }
        byte[] body = JsonWriter.compact(answer.body()).getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(200, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private Answer answer(String name, String payload) {
        try {
            return functions.invoke(name, JsonReader.parse(payload));
        } catch (Exception | AssertionError failure) {
            return new Answer(true, asTheJavaRuntimeHasIt(failure));
        }
    }

    private static JsonObject asTheJavaRuntimeHasIt(Throwable failure) {
        List<Json> trace =
                Arrays.stream(failure.getStackTrace())
                        .<Json>map(frame -> Json.of(frame.toString()))
                        .toList();
        return JsonObject.EMPTY
                .with("errorMessage", String.valueOf(failure.getMessage()))
                .with("errorType", failure.getClass().getName())
                .with("stackTrace", trace);
    }
}
