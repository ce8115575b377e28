package chaosstates.conformance.differential;

import chaosstates.json.Json;
import chaosstates.json.JsonArray;
import chaosstates.json.JsonNumber;
import chaosstates.json.JsonObject;
import chaosstates.json.JsonReader;
import chaosstates.json.JsonString;
import com.sun.net.httpserver.HttpExchange;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;

/**
 * Answers of a web site whose bodies have to be understood by their types: {@code
 * random/answers.json}. Each has a {@code text}, and may have a {@code status}, a {@code type},
 * {@code headers}, the {@code charset} that its bytes are in, or be {@code packed}.
 */
record StageAnswers(JsonObject all) {

    static StageAnswers read() throws IOException {
        String text = Files.readString(Path.of("src/test/resources/random/answers.json"));
        return new StageAnswers((JsonObject) JsonReader.parse(text));
    }

    void give(HttpExchange exchange, String name) throws IOException {
        JsonObject answer = all.object(name);
        answer.string("type")
                .ifPresent(type -> exchange.getResponseHeaders().set("Content-Type", type));
        for (Json header : items(answer.get("headers").orElse(Json.of(List.of())))) {
            List<Json> pair = items(header);
            exchange.getResponseHeaders().add(text(pair.getFirst()), text(pair.getLast()));
        }
        byte[] body =
                answer.string("text")
                        .orElse("")
                        .getBytes(Charset.forName(answer.string("charset").orElse("UTF-8")));
        if (answer.has("packed")) {
            exchange.getResponseHeaders().set("Content-Encoding", "gzip");
            body = packed(body);
        }
        JsonNumber status = (JsonNumber) answer.get("status").orElse(Json.of(200));
        respond(exchange, status.value().intValue(), body);
    }

    static void respond(HttpExchange exchange, int status, byte[] body) throws IOException {
        boolean none = body.length == 0 || exchange.getRequestMethod().equals("HEAD");
        exchange.sendResponseHeaders(status, none ? -1 : body.length);
        if (!none) {
            exchange.getResponseBody().write(body);
        }
        exchange.close();
    }

    private static byte[] packed(byte[] body) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(body);
        }
        return packed.toByteArray();
    }

    private static List<Json> items(Json list) {
        return ((JsonArray) list).items();
    }

    private static String text(Json json) {
        return ((JsonString) json).value();
    }
}
