package chaosstates.lambdas.secrets;

import static org.assertj.core.api.Assertions.assertThat;

import chaosstates.json.Json;
import chaosstates.json.JsonObject;
import chaosstates.lambdas.ActivityCase;
import chaosstates.lambdas.Exchanges;
import chaosstates.lambdas.Matching;
import chaosstates.lambdas.ScriptedServer;
import chaosstates.lambdas.api.Environment;
import chaosstates.lambdas.api.World;
import chaosstates.lambdas.world.RealWorld;
import chaosstates.problem.Checked;
import chaosstates.problem.Problem;
import chaosstates.substitution.ConfigurationProbe;
import chaosstates.substitution.Resolved;
import chaosstates.substitution.Resolver;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Test of the cases {@code secret-cases/<case>.json}: declarations, requests to a server and its
 * replies, and the resulting secrets and problems.
 */
class SecretCasesTest {

    private static final Path CASES = Path.of("src/test/resources/secret-cases");

    @TestFactory
    Stream<DynamicTest> cases() throws IOException {
        try (Stream<Path> files = Files.list(CASES)) {
            return files.sorted().toList().stream()
                    .map(
                            file ->
                                    DynamicTest.dynamicTest(
                                            file.getFileName().toString(), () -> check(file)));
        }
    }

    private static void check(Path file) throws IOException {
        ActivityCase example = new ActivityCase("", "", Files.readString(file));
        try (ScriptedServer server = new ScriptedServer(Exchanges.replies(example.declared()))) {
            JsonObject expected = example.on(server.url());
            Checked<Resolved> resolved = resolve(example, expected, server.url());
            Exchanges.check(expected, server);
            assertThat(resolved.get().secrets()).isEqualTo(expected.get("resolved").orElseThrow());
            checkProblems(expected, resolved.problems());
        }
    }

    private static Checked<Resolved> resolve(
            ActivityCase example, JsonObject expected, String server) {
        World world =
                RealWorld.of(InstantSource.system(), Environment.of(example.environment(server)))
                        .withSecrets(expected.object("given"));
        return new Resolver(world.environment()::get, ConfigurationProbe.none(), new Sources(world))
                .resolve(
                        expected.object("configuration"),
                        expected.object("secrets"),
                        world.given());
    }

    private static void checkProblems(JsonObject expected, List<Problem> problems) {
        assertThat(problems).hasSize(expected.has("problem") ? 1 : 0);
        problems.forEach(
                problem ->
                        Matching.check(
                                expected.get("problem").orElseThrow(), Json.of(problem.message())));
    }
}
