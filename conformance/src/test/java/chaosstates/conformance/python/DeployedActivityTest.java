package chaosstates.conformance.python;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import chaosstates.deploy.PackageNeeds;
import chaosstates.json.Json;
import chaosstates.json.JsonObject;
import chaosstates.lambdas.LambdaRuntime;
import chaosstates.lambdas.UnpackedPackage;
import chaosstates.lambdas.handler.ActivityHandler;
import chaosstates.lambdas.packages.FunctionPackages;
import chaosstates.wire.ActivityCall;
import chaosstates.wire.RunContext;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/**
 * Activities of Python as they are deployed: the package of the activity's function in Lambda's
 * runtime client for Java calls, by Invoke, the package of Python in that for Python.
 */
@Tag("slow")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DeployedActivityTest {

    private static final Path BUILT = Path.of("../lambdas/target").toAbsolutePath().normalize();
    private static final List<String> FUNCTIONS =
            List.of("fx.raises_value_error", "fx.raises_interrupt", "fx.wants_both");

    @TempDir private static Path folder;
    private InvokeEndpoint endpoint;
    private Path java;

    @BeforeAll
    void start() throws Exception {
        boolean isBuilt =
                Files.exists(BUILT.resolve("lib")) && Files.exists(BUILT.resolve("runtime"));
        if (!isBuilt && !"true".equals(System.getenv("CI"))) {
            System.err.println("SKIPPED, nothing was called: mvn package builds the packages");
            assumeTrue(false, "no packages");
        }
        Path root = DeployedPython.unpacked(LocalPython.MODULES, List.of(), FUNCTIONS, folder);
        endpoint = DeployedPython.start(root, FUNCTIONS, Map.of());
        java = folder.resolve("java");
        UnpackedPackage.of(
                FunctionPackages.in(BUILT)
                        .of(PackageNeeds.of(List.of(PackageNeeds.HTTP)).callingPython(), List.of()),
                java);
    }

    @AfterAll
    void stop() {
        if (endpoint != null) {
            endpoint.close();
        }
    }

    private LambdaRuntime.Answer answer(String function, JsonObject provider) throws Exception {
        Map<String, String> variables =
                new HashMap<>(
                        DeployedPython.worldOfModules(endpoint, List.of("fx"))
                                .environment()
                                .variables());
        variables.put("ACTIVITY", "fx." + function);
        JsonObject activity =
                JsonObject.EMPTY
                        .with("type", "probe")
                        .with("name", function)
                        .with("provider", provider);
        RunContext run =
                RunContext.of(
                        JsonObject.EMPTY.with("zone", "a"),
                        JsonObject.EMPTY.with(
                                "shop",
                                JsonObject.EMPTY.with(
                                        "token",
                                        JsonObject.EMPTY
                                                .with("type", "env")
                                                .with("key", "CASE_TOKEN"))));
        try (LambdaRuntime its =
                new LambdaRuntime(
                        java,
                        BUILT.resolve("runtime"),
                        ActivityHandler.class.getName(),
                        variables)) {
            return its.invoke(ActivityCall.of(activity, run).json().toString());
        }
    }

    private static JsonObject provider(String function) {
        return JsonObject.EMPTY.with("type", "python").with("module", "fx").with("func", function);
    }

    @Test
    void anOutputIsRecordedWithoutSecrets() throws Exception {
        JsonObject provider =
                provider("wants_both")
                        .with("arguments", JsonObject.EMPTY.with("a", Json.of(1)))
                        .with("secrets", Json.texts(List.of("shop")));
        LambdaRuntime.Answer answer = answer("wants_both", provider);
        assertThat(answer.isError()).as("%s", answer.body()).isFalse();
        JsonObject record = (JsonObject) answer.body();
        assertThat(record.string("status")).contains("succeeded");
        assertThat(record.get("output").get().toString())
                .contains("\"zone\":\"a\"", "***")
                .doesNotContain("s3cret-token");
    }

    @Test
    void anErrorHasTheNameThatTheMachineCatches() throws Exception {
        assertThat(error("raises_value_error"))
                .isEqualTo("chaosstates.activity.ActivityFailed: ValueError: no good");
        assertThat(error("raises_interrupt"))
                .startsWith("chaosstates.activity.InterruptExecution: ");
    }

    private String error(String function) throws Exception {
        JsonObject body = (JsonObject) answer(function, provider(function)).body();
        return body.string("errorType").orElse("") + ": " + body.string("errorMessage").orElse("");
    }
}
