package chaosstates.conformance;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/**
 * A small web site on loopback. {@code /} answers 200, and 503 between {@code /break} and {@code
 * /mend}; {@code /json} answers JSON.
 */
public final class Site implements AutoCloseable {

    private final HttpServer server;
    private volatile boolean broken;

    private Site(HttpServer server) {
        this.server = server;
    }

    public static Site start() throws IOException {
        Site site =
                new Site(
                        HttpServer.create(
                                new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0));
        site.server.createContext("/", site::answer);
        site.server.start();
        return site;
    }

    public URI uri() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        exchange.getRequestBody().readAllBytes();
        switch (exchange.getRequestURI().getPath()) {
            case "/break" -> {
                broken = true;
                respond(exchange, 200, "text/plain; charset=utf-8", "broken");
            }
            case "/mend" -> {
                broken = false;
                respond(exchange, 200, "text/plain; charset=utf-8", "mended");
            }
            case "/json" ->
                    respond(exchange, 200, "application/json", "{\"ratio\": 1.0, \"n\": [1]}");
            default ->
                    respond(
                            exchange,
                            broken ? 503 : 200,
                            "text/html; charset=utf-8",
                            "<h1>" + (broken ? "Sorry" : "Café") + "</h1>");
        }
    }

    private static void respond(HttpExchange exchange, int status, String type, String text)
            throws IOException {
        byte[] body = text.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", type);
        boolean head = exchange.getRequestMethod().equals("HEAD");
        exchange.sendResponseHeaders(status, head ? -1 : body.length);
        if (!head) {
            exchange.getResponseBody().write(body);
        }
        exchange.close();
    }
}
