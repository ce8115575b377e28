package chaosstates.lambdas;

import chaosstates.json.Json;
import chaosstates.json.JsonArray;
import chaosstates.json.JsonNumber;
import chaosstates.json.JsonObject;
import chaosstates.json.JsonString;
import chaosstates.testing.LoopbackServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;

/**
 * A server on loopback that knows no HTTP: it answers whatever it is asked with the pieces of a
 * script, and then closes the connection, resets it ({@code reset}) or does nothing ({@code hang}).
 *
 * <p>A piece is a text of Latin-1, or {@code {"repeat": text}} with {@code times} or {@code
 * "forever": true} and perhaps {@code millis} before each, or {@code {"gzip": text, "times": n}} of
 * which the last bytes may be {@code cut}, or one of them, counted from the end, {@code flipped}.
 */
final class RawServer implements AutoCloseable {

    private static final int MANY = 8192;
    private static final Pattern LENGTH = Pattern.compile("(?i)\r\nContent-Length: (\\d+)");

    private final LoopbackServer server;
    private final List<Json> pieces;
    private final String then;

    RawServer(List<Json> pieces, String then) throws IOException {
        this.pieces = pieces;
        this.then = then;
        this.server = LoopbackServer.start(this::serve);
    }

    /** Starts a server with a case's {@code answer} and {@code then}. */
    static RawServer of(JsonObject example) throws IOException {
        JsonArray pieces = (JsonArray) example.get("answer").orElseThrow();
        return new RawServer(pieces.items(), example.string("then").orElse("close"));
    }

    String url() {
        return server.url();
    }

    @Override
    public void close() throws IOException {
        server.close();
    }

    private void serve(Socket client) throws IOException, InterruptedException {
        readRequest(client);
        for (Json piece : pieces) {
            write(piece, client.getOutputStream());
        }
        end(client);
    }

    /** Reads all of the request: a connection that is closed before would be reset. */
    private static void readRequest(Socket client) throws IOException {
        StringBuilder head = new StringBuilder();
        while (head.indexOf("\r\n\r\n") < 0) {
            int next = client.getInputStream().read();
            if (next < 0) {
                throw new IOException("nobody asks");
            }
            head.append((char) next);
        }
        Matcher length = LENGTH.matcher(head);
        client.getInputStream().readNBytes(length.find() ? Integer.parseInt(length.group(1)) : 0);
    }

    private void end(Socket client) throws IOException {
        switch (then) {
            case "hang" -> {}
            case "reset" -> {
                client.setSoLinger(true, 0);
                client.close();
            }
            default -> client.close();
        }
    }

    private static void write(Json piece, OutputStream out)
            throws IOException, InterruptedException {
        switch (piece) {
            case JsonString text -> out.write(bytes(text.value()));
            case JsonObject object when object.has("gzip") -> out.write(packed(object));
            case JsonObject object -> repeat(object, out);
            default -> throw new IllegalArgumentException("no piece of an answer: " + piece);
        }
    }

    private static void repeat(JsonObject piece, OutputStream out)
            throws IOException, InterruptedException {
        byte[] bytes = bytes(piece.string("repeat").orElseThrow());
        long left = piece.has("forever") ? Long.MAX_VALUE : number(piece, "times");
        if (piece.has("millis")) {
            for (; left > 0; left--) {
                Thread.sleep(number(piece, "millis"));
                out.write(bytes);
            }
        }
        writeMany(bytes, left, out);
    }

    private static void writeMany(byte[] bytes, long times, OutputStream out) throws IOException {
        byte[] many = repeated(bytes, (int) Math.min(times, MANY));
        long left = times;
        for (; left >= MANY; left -= MANY) {
            out.write(many);
        }
        out.write(many, 0, bytes.length * (int) left);
    }

    private static byte[] packed(JsonObject piece) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(packed)) {
            writeMany(bytes(piece.string("gzip").orElseThrow()), number(piece, "times"), out);
        }
        byte[] whole = packed.toByteArray();
        if (piece.has("flipped")) {
            whole[whole.length - (int) number(piece, "flipped")] ^= 1;
        }
        return Arrays.copyOf(whole, whole.length - (int) number(piece, "cut"));
    }

    private static byte[] repeated(byte[] bytes, int times) {
        ByteArrayOutputStream repeated = new ByteArrayOutputStream();
        for (int i = 0; i < times; i++) {
            repeated.writeBytes(bytes);
        }
        return repeated.toByteArray();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static long number(JsonObject piece, String key) {
        return piece.get(key).orElse(Json.of(0)) instanceof JsonNumber number
                ? number.value().longValue()
                : 0;
    }
}
