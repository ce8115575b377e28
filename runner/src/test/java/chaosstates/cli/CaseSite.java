package chaosstates.cli;

import chaosstates.json.Json;
import chaosstates.json.JsonArray;
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
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;

/**
 * A web site on loopback, as a case describes it: {@code {"/path": {"status", "headers", "body"}}};
 * what is not there is answered with 404. A call of AWS's JSON protocol is found by its operation,
 * e.g. {@code "AWSStepFunctions.StopExecution"}, one of its query protocol by {@code
 * "Action=GetCallerIdentity"}; its {@code body} may be an object. Where a list stands, its answers
 * are given in turn, the last one ever after. It remembers what it was asked.
 */
final class CaseSite implements AutoCloseable {

    private static final List<String> SHOWN = List.of("Accept", "Authorization", "Content-Type");

    private final JsonObject pages;
    private final HttpServer server;
    private final List<String> asked = new CopyOnWriteArrayList<>();
    private final Map<String, Integer> given = new ConcurrentHashMap<>();

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

    /** Returns each request on lines of its own. */
    String asked() {
        return String.join("", asked);
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        String asking =
                new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        asked.add(request(exchange, asking));
        JsonObject page = page(exchange, asking);
        byte[] body = body(page).getBytes(StandardCharsets.UTF_8);
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

    private static String operation(HttpExchange exchange) {
        return exchange.getRequestHeaders().getFirst("X-Amz-Target");
    }

    private JsonObject page(HttpExchange exchange, String asking) {
        String operation = operation(exchange);
        String path = exchange.getRequestURI().getPath();
        String key = operation != null ? operation : action(asking).filter(pages::has).orElse(path);
        return pages.get(key).orElse(JsonObject.EMPTY) instanceof JsonArray pagesInTurn
                ? (JsonObject) pagesInTurn.items().get(turn(key, pagesInTurn.items().size()))
                : pages.object(key);
    }

    /** Returns what a form of the query protocol begins with, e.g. {@code Action=GetRole}. */
    private static Optional<String> action(String form) {
        return Stream.of(form.split("&")).filter(field -> field.startsWith("Action=")).findFirst();
    }

    private int turn(String key, int turns) {
        return Math.min(given.merge(key, 1, Integer::sum), turns) - 1;
    }

    private static String body(JsonObject page) {
        return page.object("body").fields().isEmpty()
                ? page.string("body").orElse("")
                : page.object("body").toString();
    }

    private static int status(JsonObject page) {
        return page.get("status").orElse(Json.of(page.fields().isEmpty() ? 404 : 200))
                        instanceof JsonNumber number
                ? number.value().intValue()
                : 200;
    }

    private static String request(HttpExchange exchange, String body) {
        StringBuilder text = new StringBuilder("asked: ");
        if (operation(exchange) == null) {
            text.append(exchange.getRequestMethod()).append(' ').append(exchange.getRequestURI());
            text.append(headers(exchange));
        } else {
            text.append(operation(exchange));
        }
        return text.append(body.isEmpty() ? "\n" : "\n  " + body + "\n").toString();
    }

    private static String headers(HttpExchange exchange) {
        StringBuilder text = new StringBuilder();
        for (String name : SHOWN) {
            String value = exchange.getRequestHeaders().getFirst(name);
            if (value != null) {
                String shown = value.replaceFirst("(AWS4-HMAC-SHA256) .*", "$1 …");
                text.append("\n  ").append(name).append(": ").append(shown);
            }
        }
        return text.toString();
    }
}
