package chaosstates.lambdas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chaosstates.activity.ActivityFailed;
import chaosstates.activity.InvalidActivity;
import chaosstates.json.Json;
import chaosstates.json.JsonArray;
import chaosstates.json.JsonObject;
import chaosstates.json.JsonReader;
import chaosstates.json.JsonString;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Runs every {@code activities/<id>/<case>.json}: what is declared, what a server is to be asked
 * and what it replies, and what has to come out. {@code {server}} stands for the server's URL,
 * {@code {address}} for its host and port, {@code *} for anything.
 */
class ActivityCasesTest {

    private static final Path CASES = Path.of("src/test/resources/activities");
    private static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");

    @TestFactory
    Stream<DynamicTest> cases() throws IOException {
        try (Stream<Path> files = Files.walk(CASES)) {
            return files.filter(Files::isRegularFile).sorted().toList().stream()
                    .map(
                            file ->
                                    DynamicTest.dynamicTest(
                                            CASES.relativize(file).toString(), () -> check(file)));
        }
    }

    private static void check(Path file) throws IOException {
        String text = Files.readString(file);
        List<JsonObject> exchanges = objects(parse(text), "exchanges");
        List<Json> replies =
                exchanges.stream().map(exchange -> exchange.get("reply").orElseThrow()).toList();
        try (ScriptedServer server = new ScriptedServer(replies)) {
            JsonObject expected =
                    parse(
                            text.replace("{server}", server.url())
                                    .replace("{address}", server.url().substring(7)));
            checkOutcome(expected, file.getParent().getFileName().toString(), server);
            checkRequests(objects(expected, "exchanges"), server.requests());
        }
    }

    private static void checkOutcome(JsonObject expected, String id, ScriptedServer server) {
        JsonObject payload = payload(expected, id);
        World world = World.real(InstantSource.fixed(NOON), environment(expected, server));
        if (expected.has("failed")) {
            assertThatThrownBy(() -> ActivityFunction.run(payload, world))
                    .isExactlyInstanceOf(ActivityFailed.class)
                    .message()
                    .satisfies(text -> Matching.check(expected.get("failed").get(), Json.of(text)));
        } else if (expected.has("invalid")) {
            assertThatThrownBy(() -> ActivityFunction.run(payload, world))
                    .isExactlyInstanceOf(InvalidActivity.class)
                    .message()
                    .satisfies(
                            text -> Matching.check(expected.get("invalid").get(), Json.of(text)));
        } else {
            JsonObject record = ActivityFunction.run(payload, world);
            Matching.check(expected.get("output").orElseThrow(), record.get("output").get());
        }
    }

    private static JsonObject payload(JsonObject expected, String id) {
        int dot = id.lastIndexOf('.');
        JsonObject provider =
                dot < 0
                        ? expected.object("provider").with("type", Json.of(id))
                        : JsonObject.EMPTY
                                .with("type", Json.of("python"))
                                .with("module", Json.of(id.substring(0, dot)))
                                .with("func", Json.of(id.substring(dot + 1)))
                                .with("arguments", expected.object("arguments"));
        JsonObject withSecrets =
                expected.has("secrets")
                        ? provider.with(
                                "secrets",
                                Json.of(
                                        expected.object("secrets").fields().keySet().stream()
                                                .map(Json::of)
                                                .toList()))
                        : provider;
        return JsonObject.EMPTY
                .with("activity", JsonObject.EMPTY.with("provider", withSecrets))
                .with("configuration", expected.object("configuration"))
                .with("secrets", expected.object("secrets"));
    }

    private static Environment environment(JsonObject expected, ScriptedServer server) {
        Map<String, String> variables = new HashMap<>();
        variables.put("AWS_ENDPOINT_URL", server.url());
        variables.put("AWS_REGION", "eu-west-1");
        variables.put("AWS_ACCESS_KEY_ID", "AKIDEXAMPLE");
        variables.put("AWS_SECRET_ACCESS_KEY", "not-a-secret");
        expected.object("environment")
                .fields()
                .forEach(
                        (name, value) -> {
                            if (value instanceof JsonString text) {
                                variables.put(name, text.value());
                            } else {
                                variables.remove(name);
                            }
                        });
        return Environment.of(variables);
    }

    private static void checkRequests(
            List<JsonObject> exchanges, List<ScriptedServer.Request> requests) {
        assertThat(requests).as("requests").hasSize(exchanges.size());
        for (int i = 0; i < requests.size(); i++) {
            check(exchanges.get(i).object("request"), requests.get(i));
        }
    }

    private static void check(JsonObject expected, ScriptedServer.Request request) {
        expected.string("method")
                .ifPresent(method -> assertThat(request.method()).isEqualTo(method));
        expected.string("target")
                .ifPresent(target -> assertThat(request.target()).isEqualTo(target));
        expected.string("body").ifPresent(body -> assertThat(request.body()).isEqualTo(body));
        expected.get("form").ifPresent(form -> assertThat(form(request.body())).isEqualTo(form));
        Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        headers.putAll(request.headers());
        expected.object("headers")
                .fields()
                .forEach(
                        (name, value) ->
                                Matching.check(
                                        value,
                                        headers.containsKey(name)
                                                ? Json.of(headers.get(name))
                                                : Json.ofNull()));
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

    private static JsonObject parse(String text) {
        return (JsonObject) JsonReader.parse(text);
    }

    private static List<JsonObject> objects(JsonObject parent, String key) {
        return parent
                .get(key)
                .map(JsonArray.class::cast)
                .map(JsonArray::items)
                .orElse(List.of())
                .stream()
                .map(JsonObject.class::cast)
                .toList();
    }
}
