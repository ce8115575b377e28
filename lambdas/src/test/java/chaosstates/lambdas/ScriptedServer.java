package chaosstates.lambdas;

import chaosstates.json.Json;
import chaosstates.json.JsonObject;
import chaosstates.json.JsonString;
import chaosstates.json.JsonWriter;
import chaosstates.testing.LoopbackServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * A web server on loopback that answers each request with the next reply of a script, byte for
 * byte, and keeps what it was asked. A reply may also be {@code "drop"} or {@code "hang"}.
 */
public final class ScriptedServer implements AutoCloseable {

    /** Request to the server. */
    public record Request(String method, String target, Map<String, String> headers, String body) {}

    private final LoopbackServer server;
    private final Queue<Json> replies = new ConcurrentLinkedQueue<>();
    private final List<Request> requests = new CopyOnWriteArrayList<>();

    public ScriptedServer(List<Json> replies) throws IOException {
        this.replies.addAll(replies);
        this.server = LoopbackServer.start(this::serve);
    }

    public String url() {
        return server.url();
    }

    /** Forgets what was, for the next script. */
    public void script(List<Json> next) {
        requests.clear();
        replies.clear();
        replies.addAll(next);
    }

    public List<Request> requests() {
        return List.copyOf(requests);
    }

    @Override
    public void close() throws IOException {
        server.close();
    }

    private void serve(Socket client) throws IOException {
        Optional<Request> request = read(client);
        while (request.isPresent() && answer(request.get(), client)) {
            request = read(client);
        }
    }

    /** False when the connection is of no more use. */
    private boolean answer(Request request, Socket client) throws IOException {
        requests.add(request);
        Json reply = replies.isEmpty() ? Json.of("drop") : replies.remove();
        if (reply instanceof JsonObject answer) {
            write(answer, request, client.getOutputStream());
            return true;
        }
        if (reply.equals(Json.of("drop"))) {
            client.close();
        }
        return false;
    }

    private static Optional<Request> read(Socket client) throws IOException {
        InputStream in = client.getInputStream();
        String[] first = line(in).split(" ");
        if (first.length < 2) {
            return Optional.empty();
        }
        Map<String, String> headers = new LinkedHashMap<>();
        for (String line = line(in); !line.isEmpty(); line = line(in)) {
            String[] header = line.split(": ", 2);
            headers.merge(header[0], header.length > 1 ? header[1] : "", (a, b) -> a + ", " + b);
        }
        if (headers.containsKey("Expect")) {
            client.getOutputStream().write("HTTP/1.1 100 Continue\r\n\r\n".getBytes());
        }
        int length = Integer.parseInt(headers.getOrDefault("Content-Length", "0"));
        String body = new String(in.readNBytes(length), StandardCharsets.UTF_8);
        return Optional.of(new Request(first[0], first[1], headers, body));
    }

    private static String line(InputStream in) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int letter = in.read(); letter >= 0 && letter != '\n'; letter = in.read()) {
            if (letter != '\r') {
                line.write(letter);
            }
        }
        return line.toString(StandardCharsets.ISO_8859_1);
    }

    private static void write(JsonObject reply, Request request, OutputStream out)
            throws IOException {
        byte[] body = body(reply);
        StringBuilder head =
                new StringBuilder("HTTP/1.1 " + reply.get("status").orElse(Json.of(200)));
        head.append(" Said\r\n");
        reply.object("headers").fields().forEach((name, value) -> head.append(header(name, value)));
        head.append("Content-Length: ").append(body.length).append("\r\n\r\n");
        out.write(head.toString().getBytes(StandardCharsets.ISO_8859_1));
        if (!request.method().equals("HEAD")) {
            out.write(body);
        }
    }

    private static String header(String name, Json value) {
        return name.replaceFirst("#.*", "") + ": " + ((JsonString) value).value() + "\r\n";
    }

    private static byte[] body(JsonObject reply) {
        if (reply.has("base64")) {
            return Base64.getDecoder().decode(reply.string("base64").orElseThrow());
        }
        return switch (reply.get("body").orElse(Json.of(""))) {
            case JsonString text -> text.value().getBytes(StandardCharsets.UTF_8);
            case Json value -> JsonWriter.compact(value).getBytes(StandardCharsets.UTF_8);
        };
    }
}
