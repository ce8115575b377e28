package chaosstates.lambdas;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import chaosstates.activity.ActivityFailed;
import chaosstates.activity.InvalidActivity;
import chaosstates.json.Json;
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
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/**
 * Answers that AWS never gives, byte for byte, to calls of each of its protocols, with what comes
 * of them: an {@code output}, or the message with which the activity {@code failed}. Nothing else
 * may come of them, and all in the time and the memory that a function has.
 */
@Tag("slow")
@Execution(ExecutionMode.CONCURRENT)
class HostileAwsTest {

    private static final Path CASES = Path.of("src/test/resources/hostile-answers/aws.json");
    private static final Duration LONGEST = Duration.ofMinutes(1);

    @TestFactory
    Stream<DynamicTest> answers() throws IOException {
        JsonObject file = (JsonObject) JsonReader.parse(Files.readString(CASES));
        return file.objects("answers").stream()
                .flatMap(
                        answer ->
                                answer.object("outcomes").fields().keySet().stream()
                                        .map(protocol -> test(file, answer, protocol)));
    }

    private static DynamicTest test(JsonObject file, JsonObject answer, String protocol) {
        return DynamicTest.dynamicTest(
                answer.string("name").orElseThrow() + " (" + protocol + ")",
                () ->
                        check(
                                file.object("calls").object(protocol),
                                answer,
                                answer.object("outcomes").object(protocol)));
    }

    private static void check(JsonObject provider, JsonObject answer, JsonObject expected)
            throws IOException {
        try (RawServer server = RawServer.of(answer)) {
            World world =
                    RealWorld.of(InstantSource.system(), Environment.of(settings(server.url())));
            Json outcome =
                    assertTimeoutPreemptively(LONGEST, () -> outcome(payload(provider), world));
            String bound = expected.toString().replace("{server}", server.url());
            Matching.check(JsonReader.parse(bound), outcome);
        }
    }

    private static Map<String, String> settings(String url) {
        return Map.of(
                "AWS_ENDPOINT_URL", url,
                "AWS_REGION", "eu-west-1",
                "AWS_ACCESS_KEY_ID", "AKIDEXAMPLE",
                "AWS_SECRET_ACCESS_KEY", "not-a-secret");
    }

    private static Json outcome(JsonObject payload, World world) {
        try {
            JsonObject record =
                    ActivityFunction.run(ActivityCall.read(payload), world, Registered.ALL);
            return JsonObject.EMPTY.with("output", record.get("output").orElseThrow());
        } catch (ActivityFailed | InvalidActivity failed) {
            return JsonObject.EMPTY.with("failed", failed.getMessage());
        }
    }

    private static JsonObject payload(JsonObject provider) {
        JsonObject python = provider.with("type", "python");
        return JsonObject.EMPTY.with(
                "activity", JsonObject.EMPTY.with("name", "call").with("provider", python));
    }
}
