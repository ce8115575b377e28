package chaosstates.conformance.differential;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/**
 * Surroundings of random experiments: a web site on loopback and a script, both with a little state
 * and a record of their calls.
 */
public final class Stage implements AutoCloseable {

    private static final String TEXT = "text/plain; charset=utf-8";
    private static final String JSON = "application/json";

    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Path folder;
    private final List<String> requests = new CopyOnWriteArrayList<>();
    private final StageAnswers answers = StageAnswers.read();
    private final AtomicInteger count = new AtomicInteger();
    private volatile boolean up = true;
    private volatile double second;
    private volatile Consumer<String> interrupted = signal -> {};

    private Stage(HttpServer server, Path folder) throws IOException {
        this.server = server;
        this.folder = folder;
    }

    /**
     * @param folder for the script and its marks
     */
    static Stage open(Path folder) throws IOException {
        Path script = Path.of("src/test/resources/random/work");
        Files.copy(script, folder.resolve("work"), StandardCopyOption.COPY_ATTRIBUTES);
        InetSocketAddress any = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
        Stage stage = new Stage(HttpServer.create(any, 0), folder);
        stage.server.createContext("/", stage::answer);
        stage.server.setExecutor(stage.threads);
        stage.server.start();
        return stage;
    }

    URI uri() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    /** A text in which {@code http://site.example} and {@code /folder.example} stand for it. */
    public String there(String text) {
        return text.replace("http://site.example", uri().toString())
                .replace("/folder.example", folder.toString());
    }

    Path folder() {
        return folder;
    }

    /**
     * Resets the state.
     *
     * @param length how many seconds a second lasts
     */
    void reset(double length) throws IOException {
        up = true;
        count.set(0);
        second = length;
        requests.clear();
        Files.writeString(folder.resolve("second"), length + "\n");
        Files.writeString(folder.resolve("marks"), "");
    }

    /**
     * @param run is sent the signal that {@code /interrupt/SIGNAL} names
     */
    void interrupting(Consumer<String> run) {
        interrupted = run;
    }

    List<String> requests() {
        return List.copyOf(requests);
    }

    List<String> marks() throws IOException {
        return Files.readAllLines(folder.resolve("marks"));
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    private void answer(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        String asked = exchange.getRequestMethod() + " " + exchange.getRequestURI();
        String sent = exchange.getRequestHeaders().getFirst("X-Text");
        requests.add(asked + (sent == null ? "" : " (" + sent + ")") + " " + body);
        String path = exchange.getRequestURI().getPath();
        String last = path.substring(path.lastIndexOf('/') + 1);
        switch (path.substring(0, path.length() - last.length())) {
            case "/status/" -> respond(exchange, Integer.parseInt(last), TEXT, "status " + last);
            case "/slow/" -> {
                pause(Integer.parseInt(last) * second);
                respond(exchange, 200, TEXT, "slow");
            }
            case "/interrupt/" -> {
                interrupted.accept(last);
                respond(exchange, 200, TEXT, last);
            }
            case "/set/" -> {
                up = last.equals("up");
                respond(exchange, 200, TEXT, last);
            }
            case "/answers/" -> answers.give(exchange, last);
            default -> named(exchange, last, body);
        }
    }

    private void named(HttpExchange exchange, String name, String body) throws IOException {
        switch (name) {
            case "flag" -> respond(exchange, up ? 200 : 503, JSON, "{\"up\": " + up + "}");
            case "count" ->
                    respond(exchange, 200, JSON, "{\"count\": " + count.incrementAndGet() + "}");
            case "json" -> respond(exchange, 200, JSON, document());
            case "echo" -> respond(exchange, 200, JSON, echo(exchange, body));
            case "latin" -> respond(exchange, 200, "text/html", "Café");
            case "broken-json" -> respond(exchange, 200, JSON, "{\"a\": ");
            case "redirect" -> redirect(exchange, "/echo?after=1");
            case "endless" -> redirect(exchange, "/endless");
            case "cut" -> {
                exchange.sendResponseHeaders(200, 10);
                exchange.getResponseBody().write('x');
                exchange.getResponseBody().flush();
                exchange.close();
            }
            case "told" -> respond(exchange, 200, TEXT, "");
            case "never" -> {
                pause(2);
                exchange.close();
            }
            default -> exchange.close();
        }
    }

    private static String document() {
        return """
        {"ratio": 1.0, "n": [1, 2], "text": "1", "nothing": null,
         "list": [{"v": 1, "w": "z"}, {"v": 2, "w": "é"}, {"w": "z"}]}\
        """;
    }

    private static String echo(HttpExchange exchange, String body) {
        Headers headers = exchange.getRequestHeaders();
        return """
        {"method": "%s", "target": %s, "type": %s, "text": %s, "body": %s}\
        """
                .formatted(
                        exchange.getRequestMethod(),
                        quoted(exchange.getRequestURI().toString()),
                        quoted(headers.getFirst("Content-Type")),
                        quoted(headers.getFirst("X-Text")),
                        quoted(body));
    }

    private static String quoted(String text) {
        return text == null ? "null" : chaosstates.json.Json.of(text).toString();
    }

    private static void redirect(HttpExchange exchange, String to) throws IOException {
        exchange.getResponseHeaders().set("Location", to);
        respond(exchange, 302, TEXT, "");
    }

    private static void respond(HttpExchange exchange, int status, String type, String text)
            throws IOException {
        exchange.getResponseHeaders().set("Content-Type", type);
        StageAnswers.respond(exchange, status, text.getBytes(StandardCharsets.UTF_8));
    }

    private static void pause(double seconds) {
        try {
            Thread.sleep((long) (seconds * 1000));
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
        }
    }
}
