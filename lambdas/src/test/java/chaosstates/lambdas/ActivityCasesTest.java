package chaosstates.lambdas;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chaosstates.activity.ActivityFailed;
import chaosstates.activity.InterruptExecution;
import chaosstates.activity.InvalidActivity;
import chaosstates.json.Json;
import chaosstates.json.JsonObject;
import chaosstates.lambdas.api.Environment;
import chaosstates.lambdas.api.World;
import chaosstates.lambdas.function.ActivityFunction;
import chaosstates.lambdas.registry.Registered;
import chaosstates.lambdas.world.RealWorld;
import chaosstates.wire.ActivityCall;
import java.io.IOException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Runs every {@link ActivityCase} against a server that plays its script. */
class ActivityCasesTest {

    private static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");

    @TestFactory
    Stream<DynamicTest> cases() {
        return ActivityCase.all().stream()
                .map(
                        example ->
                                DynamicTest.dynamicTest(
                                        example.id() + "/" + example.name(), () -> check(example)));
    }

    private static void check(ActivityCase example) throws IOException {
        try (ScriptedServer server = new ScriptedServer(Exchanges.replies(example.declared()))) {
            World world =
                    RealWorld.of(
                            InstantSource.fixed(NOON),
                            Environment.of(example.environment(server.url())));
            JsonObject expected = example.on(server.url());
            checkOutcome(expected, example.payload(server.url()), world);
            Exchanges.check(expected, server);
        }
    }

    private static void checkOutcome(JsonObject expected, JsonObject payload, World world) {
        if (expected.has("failed")) {
            checkThrown(ActivityFailed.class, expected.get("failed").get(), payload, world);
        } else if (expected.has("interrupts")) {
            checkThrown(InterruptExecution.class, expected.get("interrupts").get(), payload, world);
        } else if (expected.has("invalid")) {
            checkThrown(InvalidActivity.class, expected.get("invalid").get(), payload, world);
        } else {
            JsonObject record =
                    ActivityFunction.run(ActivityCall.read(payload), world, Registered.ALL);
            Matching.check(expected.get("output").orElseThrow(), record.get("output").get());
        }
    }

    private static void checkThrown(Class<?> type, Json message, JsonObject payload, World world) {
        assertThatThrownBy(
                        () ->
                                ActivityFunction.run(
                                        ActivityCall.read(payload), world, Registered.ALL))
                .isExactlyInstanceOf(type)
                .message()
                .satisfies(text -> Matching.check(message, Json.of(text)));
    }
}
