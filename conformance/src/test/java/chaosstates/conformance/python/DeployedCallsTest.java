package chaosstates.conformance.python;

import static org.assertj.core.api.Assertions.assertThat;

import chaosstates.json.JsonObject;
import chaosstates.lambdas.api.World;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Calls of the package in Lambda's runtime come to the same as those of {@code chaos run}. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DeployedCallsTest {

    @TempDir private static Path folder;

    private JsonObject differences;
    private JsonObject originals;
    private InvokeEndpoint endpoint;
    private World world;

    static List<JsonObject> cases() throws Exception {
        return CallsTest.cases();
    }

    private static TreeSet<String> functions() throws Exception {
        TreeSet<String> functions = new TreeSet<>();
        for (JsonObject example : cases()) {
            JsonObject provider = example.object("provider");
            functions.add(
                    provider.string("module").orElse("")
                            + "."
                            + provider.string("func").orElse(""));
        }
        return functions;
    }

    @BeforeAll
    void start() throws Exception {
        originals = CallsTest.originals();
        differences = CallsTest.differences();
        Path root = DeployedPython.unpacked(LocalPython.MODULES, List.of(), functions(), folder);
        endpoint = DeployedPython.start(root, functions(), CallsTest.VARIABLES);
        world = DeployedPython.world(endpoint, functions());
    }

    @AfterAll
    void stop() {
        if (endpoint != null) {
            endpoint.close();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void bothComeToTheSame(JsonObject example) {
        String name = example.string("name").orElseThrow();
        JsonObject listed = differences.object(name);
        assertThat(CallsTest.ours(example, world))
                .isEqualTo(listed.has("ours") ? listed.object("ours") : originals.object(name));
    }
}
