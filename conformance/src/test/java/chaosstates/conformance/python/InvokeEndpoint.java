package chaosstates.conformance.python;

import chaosstates.json.Json;
import chaosstates.json.JsonObject;
import chaosstates.json.JsonWriter;
import chaosstates.lambdas.LambdaRuntime;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Executors;

/** Lambda's Invoke on loopback, with one function behind it: a process of AWS's runtime client. */
final class InvokeEndpoint implements AutoCloseable {

    private final HttpServer server;
    private final Starting starting;
    private LambdaRuntime function;

    /** Start of the function. */
    @FunctionalInterface
    interface Starting {
        LambdaRuntime start() throws IOException, InterruptedException;
    }

    InvokeEndpoint(Starting starting) throws IOException, InterruptedException {
        this.starting = starting;
        this.function = starting.start();
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/2015-03-31/functions/", this::serve);
        server.start();
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** Returns the function's log, since it was started last. */
    String said() {
        return function.said();
    }

    private synchronized void serve(HttpExchange exchange) throws IOException {
        String payload =
                new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        LambdaRuntime.Answer answer = answer(payload);
        if (answer.isError()) {
            exchange.getResponseHeaders().set("X-Amz-Function-Error", "Unhandled");
        }
        byte[] body = JsonWriter.compact(answer.body()).getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(200, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    /** A process that ends during a call is started anew, as Lambda does. */
    private LambdaRuntime.Answer answer(String payload) throws IOException {
        try {
            return answered(payload);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException(stopped);
        }
    }

    private LambdaRuntime.Answer answered(String payload) throws IOException, InterruptedException {
        try {
            return function.invoke(payload);
        } catch (IllegalStateException ended) {
            function.close();
            function = starting.start();
            Json error =
                    JsonObject.EMPTY
                            .with("errorType", "Runtime.ExitError")
                            .with("errorMessage", "Error: Runtime exited");
            return new LambdaRuntime.Answer(true, error);
        }
    }

    @Override
    public void close() {
        server.stop(0);
        function.close();
    }
}
