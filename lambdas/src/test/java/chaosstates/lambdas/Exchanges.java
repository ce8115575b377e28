package chaosstates.lambdas;

import static org.assertj.core.api.Assertions.assertThat;

import chaosstates.json.Json;
import chaosstates.json.JsonArray;
import chaosstates.json.JsonObject;
import chaosstates.json.JsonReader;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The {@code exchanges} of a case: each a {@code request} that is expected, and its {@code reply}.
 */
public final class Exchanges {

    private Exchanges() {}

    public static List<Json> replies(JsonObject script) {
        return in(script).stream().map(exchange -> exchange.get("reply").orElseThrow()).toList();
    }

    private static List<JsonObject> in(JsonObject script) {
        return script
                .get("exchanges")
                .map(JsonArray.class::cast)
                .map(JsonArray::items)
                .orElse(List.of())
                .stream()
                .map(JsonObject.class::cast)
                .toList();
    }

    /** Checks that the server was asked what the script says, and nothing else. */
    public static void check(JsonObject script, ScriptedServer server) {
        List<JsonObject> exchanges = in(script);
        List<ScriptedServer.Request> requests = server.requests();
        assertThat(requests).as("requests").hasSize(exchanges.size());
        for (int i = 0; i < requests.size(); i++) {
            checkRequest(exchanges.get(i).object("request"), requests.get(i));
        }
    }

    private static void checkRequest(JsonObject expected, ScriptedServer.Request request) {
        expected.string("method").ifPresent(it -> assertThat(request.method()).isEqualTo(it));
        expected.string("target").ifPresent(it -> assertThat(request.target()).isEqualTo(it));
        expected.string("body").ifPresent(it -> assertThat(request.body()).isEqualTo(it));
        expected.get("json")
                .ifPresent(it -> assertThat(JsonReader.parse(request.body())).isEqualTo(it));
        expected.get("form").ifPresent(it -> assertThat(form(request.body())).isEqualTo(it));
        Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        headers.putAll(request.headers());
        expected.object("headers")
                .fields()
                .forEach((name, value) -> checkHeader(value, headers.get(name)));
    }

    /** Null in a case says that the header must not be there. */
    private static void checkHeader(Json expected, String actual) {
        Matching.check(expected, actual == null ? Json.ofNull() : Json.of(actual));
    }

    private static JsonObject form(String body) {
        Map<String, Json> form = new TreeMap<>();
        for (String pair : body.split("&")) {
            String[] parts = pair.split("=", 2);
            form.put(decoded(parts[0]), Json.of(decoded(parts[1])));
        }
        return Json.of(form);
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
