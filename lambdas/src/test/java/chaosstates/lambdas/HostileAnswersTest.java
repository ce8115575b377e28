package chaosstates.lambdas;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import chaosstates.activity.ActivityFailed;
import chaosstates.activity.InvalidActivity;
import chaosstates.json.Json;
import chaosstates.json.JsonArray;
import chaosstates.json.JsonObject;
import chaosstates.json.JsonReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Answers that no good server gives, byte for byte, each with its {@code outcome}: a record's
 * {@code output}, or the message with which the activity {@code failed} or was {@code invalid}.
 * Nothing else may come of them, and all in the time and the memory that a function has.
 */
class HostileAnswersTest {

    private static final Path CASES = Path.of("src/test/resources/hostile-answers/answers.json");
    private static final Duration LONGEST = Duration.ofSeconds(10);

    @TestFactory
    Stream<DynamicTest> answers() throws IOException {
        JsonArray cases = (JsonArray) JsonReader.parse(Files.readString(CASES));
        return cases.items().stream()
                .map(JsonObject.class::cast)
                .map(
                        example ->
                                DynamicTest.dynamicTest(
                                        example.string("name").orElseThrow(),
                                        () -> check(example)));
    }

    private static void check(JsonObject example) throws IOException {
        try (RawServer server = RawServer.of(example)) {
            Json outcome = assertTimeoutPreemptively(LONGEST, () -> outcome(example, server.url()));
            String address = server.url().replace("http://", "");
            Json expected =
                    JsonReader.parse(
                            example.object("outcome").toString().replace("{address}", address));
            Matching.check(expected, outcome);
        }
    }

    private static Json outcome(JsonObject example, String url) {
        World world = World.real(Clock.systemUTC(), Environment.of(Map.of()));
        try {
            JsonObject record = ActivityFunction.run(payload(example, url), world);
            return JsonObject.EMPTY.with("output", record.get("output").orElseThrow());
        } catch (ActivityFailed failed) {
            return JsonObject.EMPTY.with("failed", Json.of(failed.getMessage()));
        } catch (InvalidActivity invalid) {
            return JsonObject.EMPTY.with("invalid", Json.of(invalid.getMessage()));
        }
    }

    private static JsonObject payload(JsonObject example, String url) {
        JsonObject provider =
                JsonObject.EMPTY
                        .with("type", Json.of("http"))
                        .with("url", Json.of(url + "/"))
                        .with("timeout", example.get("timeout").orElse(Json.ofNull()));
        return JsonObject.EMPTY.with(
                "activity",
                JsonObject.EMPTY.with("name", Json.of("call")).with("provider", provider));
    }
}
