package chaosstates.lambdas;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import chaosstates.activity.ActivityFailed;
import chaosstates.activity.InvalidActivity;
import chaosstates.json.Json;
import chaosstates.json.JsonArray;
import chaosstates.json.JsonObject;
import chaosstates.json.JsonReader;
import chaosstates.lambdas.api.Environment;
import chaosstates.lambdas.api.World;
import chaosstates.lambdas.function.ActivityFunction;
import chaosstates.lambdas.registry.Registered;
import chaosstates.lambdas.world.RealWorld;
import chaosstates.wire.ActivityCall;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Answers that no good server gives, byte for byte, each with its {@code outcome}: a record's
 * {@code output}, or the message with which the activity {@code failed} or was {@code invalid}.
 * Nothing else may come of them, and all in the time and the memory that a function has. What
 * {@code breaks off} the original fails as invalid by its rules.
 */
class HostileAnswersTest {

    private static final Path CASES = Path.of("src/test/resources/hostile-answers/answers.json");
    private static final Duration LONGEST = Duration.ofMinutes(1);

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
        JsonObject outcome = example.object("outcome");
        check(example, payload -> payload, outcome);
        JsonObject compatible =
                example.has("compat")
                        ? JsonObject.EMPTY.with("invalid", outcome.get("failed").orElseThrow())
                        : outcome;
        check(example, payload -> payload.with("compat", true), compatible);
    }

    private static void check(
            JsonObject example, UnaryOperator<JsonObject> rules, JsonObject expected)
            throws IOException {
        try (RawServer server = RawServer.of(example)) {
            JsonObject payload = rules.apply(payload(example, server.url()));
            Json outcome = assertTimeoutPreemptively(LONGEST, () -> outcome(payload));
            String address = server.url().replace("http://", "");
            Matching.check(
                    JsonReader.parse(expected.toString().replace("{address}", address)), outcome);
        }
    }

    private static Json outcome(JsonObject payload) {
        World world = RealWorld.of(Clock.systemUTC(), Environment.of(Map.of()));
        try {
            JsonObject record =
                    ActivityFunction.run(ActivityCall.read(payload), world, Registered.ALL);
            return JsonObject.EMPTY.with("output", record.get("output").orElseThrow());
        } catch (ActivityFailed failed) {
            return JsonObject.EMPTY.with("failed", failed.getMessage());
        } catch (InvalidActivity invalid) {
            return JsonObject.EMPTY.with("invalid", invalid.getMessage());
        }
    }

    private static JsonObject payload(JsonObject example, String url) {
        JsonObject provider =
                JsonObject.EMPTY
                        .with("type", "http")
                        .with("url", url + "/")
                        .with("timeout", example.get("timeout").orElse(Json.ofNull()));
        return JsonObject.EMPTY.with(
                "activity", JsonObject.EMPTY.with("name", "call").with("provider", provider));
    }
}
