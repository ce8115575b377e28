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
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/** API server of a Kubernetes cluster on loopback: three pods run in each namespace. */
public final class FakeCluster implements AutoCloseable {

    private static final int PODS = 3;

    private static final JsonObject NOTHING = JsonObject.EMPTY;

    /** The path by which EKS describes the cluster. */
    private static final String IN_EKS = "/clusters/shop";

    private final HttpServer server;
    private final List<String> authorizations = Collections.synchronizedList(new ArrayList<>());
    private final AtomicInteger descriptions = new AtomicInteger();

    private FakeCluster(HttpServer server) {
        this.server = server;
    }

    /** Starts a cluster on a free port. */
    public static FakeCluster start() throws IOException {
        InetSocketAddress free = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
        FakeCluster cluster = new FakeCluster(HttpServer.create(free, 0));
        cluster.server.createContext("/", cluster::answer);
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

    /** Returns the credentials of the requests for pods. */
    List<String> authorizations() {
        return List.copyOf(authorizations);
    }

    /** Counts how often EKS was asked for the cluster. */
    int descriptions() {
        return descriptions.get();
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        if (path.equals(IN_EKS)) {
            descriptions.incrementAndGet();
        }
        boolean isPods = path.endsWith("/pods");
        if (isPods) {
            authorizations.add(exchange.getRequestHeaders().getFirst("Authorization"));
        }
        JsonObject answer = isPods ? pods() : path.equals(IN_EKS) ? description() : NOTHING;
        byte[] body = JsonWriter.compact(answer).getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(answer.equals(NOTHING) ? 404 : 200, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    /** Describes the cluster as EKS does. */
    private JsonObject description() {
        return JsonObject.EMPTY.with(
                "cluster",
                JsonObject.EMPTY
                        .with("name", "shop")
                        .with("arn", "arn:aws:eks:eu-west-1:123456789012:cluster/shop")
                        .with("endpoint", url()));
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
