package chaosstates.conformance.python;

import chaosstates.json.Json;
import chaosstates.json.JsonObject;
import chaosstates.json.JsonWriter;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;

/** API server of a Kubernetes cluster on loopback: three pods run in each namespace. */
public final class FakeCluster implements AutoCloseable {

    private static final int PODS = 3;

    private final HttpServer server;

    private FakeCluster(HttpServer server) {
        this.server = server;
    }

    /** Starts a cluster on a free port. */
    public static FakeCluster start() throws IOException {
        InetSocketAddress free = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
        FakeCluster cluster = new FakeCluster(HttpServer.create(free, 0));
        cluster.server.createContext("/", FakeCluster::answer);
        cluster.server.start();
        return cluster;
    }

    public String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private static void answer(HttpExchange exchange) throws IOException {
        boolean isPods = exchange.getRequestURI().getPath().endsWith("/pods");
        byte[] body =
                JsonWriter.compact(isPods ? pods() : JsonObject.EMPTY)
                        .getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(isPods ? 200 : 404, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private static JsonObject pods() {
        List<Json> all = IntStream.range(0, PODS).mapToObj(FakeCluster::pod).toList();
        return JsonObject.EMPTY
                .with("kind", "PodList")
                .with("apiVersion", "v1")
                .with("metadata", JsonObject.EMPTY)
                .with("items", all);
    }

    private static Json pod(int number) {
        return JsonObject.EMPTY
                .with("metadata", JsonObject.EMPTY.with("name", "web-" + number))
                .with("status", JsonObject.EMPTY.with("phase", "Running"));
    }
}
