package chaosstates.cli;

import chaosstates.json.Json;
import chaosstates.json.JsonNumber;
import chaosstates.json.JsonObject;
import chaosstates.json.JsonReader;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * A web site on loopback, as a case describes it: {@code {"/path": {"status", "headers", "body"}}};
 * what is not there is answered with 404. It remembers what it was asked.
 */
final class CaseSite implements AutoCloseable {

    private static final List<String> SHOWN = List.of("Accept", "Authorization", "Content-Type");

    private final JsonObject pages;
    private final HttpServer server;
    private final List<String> asked = new CopyOnWriteArrayList<>();

    private CaseSite(JsonObject pages, HttpServer server) {
        this.pages = pages;
        this.server = server;
    }

    static CaseSite of(Path description) throws IOException {
        JsonObject pages =
                Files.exists(description)
                        ? (JsonObject) JsonReader.parse(Files.readString(description))
                        : JsonObject.EMPTY;
        CaseSite site =
                new CaseSite(
                        pages,
                        HttpServer.create(
                                new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0));
        site.server.createContext("/", site::answer);
        site.server.start();
        return site;
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** Each request on lines of its own. */
    String asked() {
        return String.join("", asked);
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        asked.add(request(exchange));
        JsonObject page = pages.object(exchange.getRequestURI().getPath());
        byte[] body = page.string("body").orElse("").getBytes(StandardCharsets.UTF_8);
        page.object("headers")
                .fields()
                .keySet()
                .forEach(
                        name ->
                                exchange.getResponseHeaders()
                                        .set(name, page.object("headers").string(name).get()));
        exchange.sendResponseHeaders(status(page), body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private static int status(JsonObject page) {
        return page.get("status").orElse(Json.of(page.fields().isEmpty() ? 404 : 200))
                        instanceof JsonNumber number
                ? number.value().intValue()
                : 200;
    }

    private static String request(HttpExchange exchange) throws IOException {
        StringBuilder text = new StringBuilder("asked: ");
        text.append(exchange.getRequestMethod()).append(' ').append(exchange.getRequestURI());
        for (String name : SHOWN) {
            String value = exchange.getRequestHeaders().getFirst(name);
            if (value != null) {
                text.append("\n  ").append(name).append(": ").append(value);
            }
        }
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        return text.append(body.isEmpty() ? "\n" : "\n  " + body + "\n").toString();
    }
}
