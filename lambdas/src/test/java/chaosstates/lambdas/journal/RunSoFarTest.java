package chaosstates.lambdas.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chaosstates.activity.InvalidActivity;
import chaosstates.json.JsonObject;
import chaosstates.json.JsonReader;
import chaosstates.lambdas.Exchanges;
import chaosstates.lambdas.ScriptedServer;
import chaosstates.lambdas.api.Environment;
import chaosstates.lambdas.api.World;
import chaosstates.lambdas.aws.AwsClients;
import chaosstates.lambdas.function.ControlFunction;
import chaosstates.lambdas.registry.Registered;
import chaosstates.lambdas.world.RealWorld;
import chaosstates.wire.ControlCall;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A control that is called after the experiment is told what the execution's history says. */
public class RunSoFarTest {

    private static final Path CASE =
            Path.of("src/test/resources/run-so-far/after-the-experiment.json");

    /** The first look at the history does not show the state that asks yet. */
    @Test
    void theJournalIsFoldedFromTheHistory() throws IOException {
        try (ScriptedServer server = new ScriptedServer(List.of())) {
            JsonObject example = example(server);
            server.script(Exchanges.replies(example));
            World world = world(server);
            ControlCall call = ControlCall.read(example.object("payload"));
            JsonObject result =
                    new ControlFunction(Registered.ALL, world)
                            .run(call, () -> run(world).state(call))
                            .json();
            assertThat(result).isEqualTo(example.object("result"));
            Exchanges.check(example, server);
        }
    }

    @Test
    void aStateThatCallsNoControlIsRefused() throws IOException {
        try (ScriptedServer server = new ScriptedServer(List.of())) {
            JsonObject payload = example(server).object("payload");
            JsonObject asked = payload.object("journal").with("state", "Journal");
            assertThatThrownBy(
                            () ->
                                    run(world(server))
                                            .state(
                                                    ControlCall.read(
                                                            payload.with("journal", asked))))
                    .isInstanceOf(InvalidActivity.class)
                    .hasMessage("the plan calls no control in Journal");
        }
    }

    public static JsonObject example(ScriptedServer server) throws IOException {
        String text = Files.readString(CASE).replace("{server}", server.url());
        return (JsonObject) JsonReader.parse(text);
    }

    private static World world(ScriptedServer server) {
        Map<String, String> variables = JournalCase.environment(server.url());
        return RealWorld.of(InstantSource.fixed(Instant.EPOCH), Environment.of(variables));
    }

    private static RunSoFar run(World world) {
        return new RunSoFar(
                new ExecutionHistory(
                        new AwsClients(world.environment()).sfn(), duration -> {}, Duration.ZERO));
    }
}
