package chaosstates.conformance.python;

import chaosstates.json.Json;
import chaosstates.json.JsonWriter;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Server on loopback that answers JSON, and remembers what it was asked. */
final class FakeServer implements AutoCloseable {

    private final HttpServer server;
    private final List<String> asked = Collections.synchronizedList(new ArrayList<>());

    private FakeServer(HttpServer server) {
        this.server = server;
    }

    /** Request, with its whole body. */
    record Request(String method, URI uri, String body) {}

    /** Answer with a status and a body. */
    record Answer(int status, Json body) {}

    /** Service that a server stands for. */
    @FunctionalInterface
    interface Service {

        Answer answer(Request request);
    }

    static FakeServer start(Service service) throws IOException {
        InetSocketAddress free = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
        FakeServer started = new FakeServer(HttpServer.create(free, 0));
        started.server.createContext("/", exchange -> started.answer(exchange, service));
        started.server.start();
        return started;
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** Takes the requests since the last time, each with its method, path, query and body. */
    List<String> asked() {
        synchronized (asked) {
            List<String> all = List.copyOf(asked);
            asked.clear();
            return all;
        }
    }

    private void answer(HttpExchange exchange, Service service) throws IOException {
        String text = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        URI uri = exchange.getRequestURI();
        asked.add(exchange.getRequestMethod() + " " + uri + " " + text);
        Answer answer = service.answer(new Request(exchange.getRequestMethod(), uri, text));
        byte[] body = JsonWriter.compact(answer.body()).getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(answer.status(), body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
