package chaosstates.cli;

import chaosstates.json.JsonObject;
import chaosstates.json.JsonReader;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * A server on loopback that keeps secrets as Vault, Secrets Manager and Parameter Store do, and
 * repeats everything else that it is sent.
 */
final class EchoingSite implements AutoCloseable {

    private final Map<String, String> secrets;
    private final HttpServer server;
    private final List<String> asked = new CopyOnWriteArrayList<>();

    /**
     * @param secrets by path, or by name
     */
    EchoingSite(Map<String, String> secrets) throws IOException {
        this.secrets = secrets;
        this.server =
                HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** Returns each request with all its headers. */
    String asked() {
        return String.join("\n", asked);
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        String echo =
                exchange.getRequestMethod()
                        + " "
                        + exchange.getRequestURI()
                        + "\n"
                        + exchange.getRequestHeaders().values()
                        + "\n"
                        + body;
        asked.add(echo);
        String target = exchange.getRequestHeaders().getFirst("X-Amz-Target");
        String path = exchange.getRequestURI().getPath();
        if (path.startsWith("/v1/")) {
            JsonObject value = JsonObject.EMPTY.with("value", secrets.get(path));
            send(exchange, 200, nested("data", nested("data", value)).toString());
        } else if (target != null) {
            send(exchange, 200, secret(target, (JsonObject) JsonReader.parse(body)).toString());
        } else {
            send(exchange, path.equals("/echo") ? 200 : 403, echo);
        }
    }

    private JsonObject secret(String target, JsonObject request) {
        if (target.startsWith("AmazonSSM")) {
            String name = request.string("Name").orElseThrow();
            return nested("Parameter", JsonObject.EMPTY.with("Value", secrets.get(name)));
        }
        String id = request.string("SecretId").orElseThrow();
        String text = secrets.get(id);
        String kept = id.equals("json") ? JsonObject.EMPTY.with("value", text).toString() : text;
        return JsonObject.EMPTY.with("SecretString", kept);
    }

    private static JsonObject nested(String key, JsonObject value) {
        return JsonObject.EMPTY.with(key, value);
    }

    private static void send(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "text/plain; charset=utf-8");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}
