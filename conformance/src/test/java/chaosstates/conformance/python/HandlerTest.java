package chaosstates.conformance.python;

import static org.assertj.core.api.Assertions.assertThat;

import chaosstates.catalogue.Hook;
import chaosstates.catalogue.Level;
import chaosstates.json.Json;
import chaosstates.json.JsonObject;
import chaosstates.lambdas.api.Arguments;
import chaosstates.lambdas.api.HookCall;
import chaosstates.lambdas.api.PythonAnswer;
import chaosstates.lambdas.api.PythonAnswer.Failed;
import chaosstates.lambdas.api.PythonAnswer.Invalid;
import chaosstates.lambdas.api.PythonAnswer.Output;
import chaosstates.lambdas.api.PythonAnswer.Played;
import chaosstates.lambdas.api.PythonCall;
import chaosstates.lambdas.api.PythonHook;
import chaosstates.lambdas.api.World;
import chaosstates.lambdas.packages.python.Contents;
import chaosstates.lambdas.packages.python.OwnModules;
import chaosstates.lambdas.packages.python.PythonLock;
import chaosstates.lambdas.packages.python.Uv;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Test of the handler of Python functions, from an archived package in Lambda's runtime client. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HandlerTest {

    private static final Path MODULES =
            Path.of("src/test/resources/python-deployed").toAbsolutePath();
    private static final List<String> FUNCTIONS =
            List.of("talks.tell", "talks.end", "talks.read", "talks.libraries");
    private static final String SECRET = "s3cret token";

    @TempDir private static Path folder;
    private InvokeEndpoint endpoint;
    private World world;

    /** Publishes a package that has a `typing` and an own path beside its modules. */
    private static Uv uv() throws Exception {
        Wheels wheels = new Wheels(folder.resolve("wheels"));
        wheels.add("chaostoolkit-lib", Map.of("chaoslib/__init__.py", ""));
        wheels.add(
                "shadow",
                Map.of(
                        "typing.py", "raise ImportError('the wrong typing')\n",
                        "shadow.pth", "shadow_more\n",
                        "shadow_more/further.py", "WHERE = 'by a .pth'\n",
                        "shadowed.py",
                                "NAME = 'shadowed'\ndef added():\n    import further\n    return further.WHERE\n"));
        return DeployedPython.uv(wheels.variables());
    }

    @BeforeAll
    void start() throws Exception {
        Uv uv = uv();
        OwnModules own = new OwnModules(MODULES);
        SortedMap<String, Path> files = own.of(List.of("talks", "remembers"));
        files.putAll(own.matching(List.of("data/*.json")));
        PythonLock lock =
                PythonLock.of(
                        new PythonLock.Asked(DeployedPython.version(), List.of("shadow")), uv);
        Contents contents = new Contents(lock, FUNCTIONS, List.of("remembers"), files);
        Path root = DeployedPython.unpacked(contents, uv, 1000, folder);
        assertThat(root.resolve("lib.zip")).exists();
        Path temporary = Files.createDirectory(folder.resolve("tmp"));
        List<String> modules = List.of("talks", "remembers");
        endpoint =
                DeployedPython.startModules(root, modules, Map.of("TMPDIR", temporary.toString()));
        world = DeployedPython.worldOfModules(endpoint, List.of("talks", "remembers", "os"));
    }

    @AfterAll
    void stop() {
        if (endpoint != null) {
            endpoint.close();
        }
    }

    private PythonAnswer answer(String module, String function, JsonObject arguments) {
        return world.python()
                .call(
                        new PythonCall(
                                module,
                                function,
                                arguments,
                                JsonObject.EMPTY,
                                Optional.empty(),
                                JsonObject.EMPTY.with("token", SECRET)));
    }

    private PythonAnswer answer(String function) {
        return answer("talks", function, JsonObject.EMPTY);
    }

    @Test
    void itsLogTellsNoSecret() {
        assertThat(answer("talks", "tell", JsonObject.EMPTY.with("token", SECRET)))
                .isEqualTo(new Output(Json.of(SECRET.length())));
        assertThat(endpoint.said())
                .contains("printed ***", "written ***", "logged ***", "raised ***")
                .doesNotContain(SECRET);
    }

    @Test
    void aProcessThatEndsFailsTheActivityAlone() {
        assertThat(answer("end"))
                .isEqualTo(
                        new Failed(
                                "the Python process ended during the call: Error: Runtime exited"));
        assertThat(answer("read")).isInstanceOf(Output.class);
    }

    @Test
    void findsFilesOfTheExperiment() {
        assertThat(answer("read")).isEqualTo(new Output(Json.of("{\"apples\": 3}")));
    }

    @Test
    void packagesLieBehindTheStandardLibrary() {
        JsonObject found =
                JsonObject.EMPTY
                        .with("typing", Json.of(true))
                        .with("named", "shadowed")
                        .with("path", "by a .pth");
        assertThat(answer("libraries")).isEqualTo(new Output(found));
    }

    @Test
    void callsNothingThatTheExperimentDoesNotName() {
        assertThat(answer("os", "getcwd", JsonObject.EMPTY))
                .isEqualTo(new Invalid("this function is not made for os.getcwd"));
        assertThat(answer("talks", "print", JsonObject.EMPTY))
                .isEqualTo(new Invalid("this function is not made for talks.print"));
    }

    /** A container may serve several runs, and may never have seen the beginning of one. */
    @Test
    void controlsAreConfiguredOnceForEachRun() {
        assertThat(configured("one", "a")).isEqualTo("[\"a\"]");
        assertThat(configured("one", "b")).isEqualTo("[\"a\"]");
        assertThat(configured("two", "c")).isEqualTo("[\"a\",\"c\"]");
    }

    private String configured(String run, String zone) {
        HookCall call =
                new HookCall(
                        Hook.after(Level.ACTIVITY),
                        JsonObject.EMPTY.with("name", "kill"),
                        JsonObject.EMPTY.with("status", "succeeded"),
                        JsonObject.EMPTY,
                        new Arguments(JsonObject.EMPTY),
                        JsonObject.EMPTY.with("zone", zone),
                        JsonObject.EMPTY);
        PythonAnswer answer =
                world.during(Optional.of("arn:" + run))
                        .python()
                        .call(new PythonHook("remembers", call));
        return ((Played) answer).additions().get("configured").orElseThrow().toString();
    }
}
