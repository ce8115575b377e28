package chaosstates.conformance.python;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chaosstates.conformance.Peers;
import chaosstates.conformance.Program;
import chaosstates.interpreter.PythonEnvironment;
import chaosstates.interpreter.PythonEnvironments;
import chaosstates.interpreter.PythonUnavailable;
import chaosstates.lambdas.api.Environment;
import chaosstates.lambdas.world.LocalPrograms;
import chaosstates.tell.Log;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Environments of Python are made by the real uv, once for what is declared. */
class EnvironmentsTest {

    /** Small package of one file, without any that it needs in turn. */
    private static final String SMALL = "six==1.17.0";

    private static final String EXPERIMENT =
            """
            title: There is a root
            description: A function of Python's own library
            method:
            - name: there
              type: probe
              provider: {type: python, module: os.path, func: exists, arguments: {path: /}}
            """;

    private static final String MADE = "INFO Making an environment of Python, once, with ";

    private static Path bin;
    @TempDir private static Path uvCache;

    private final List<String> said = new CopyOnWriteArrayList<>();
    private final Log log = (level, sentence) -> said.add(level + " " + sentence);

    @BeforeAll
    static void setUp() throws Exception {
        bin = Peers.python("uv").getParent();
    }

    private PythonEnvironments environments(Path cache, Map<String, String> more) {
        Map<String, String> variables = new HashMap<>(System.getenv());
        variables.remove(PythonEnvironments.OWN);
        variables.put("PATH", bin + ":" + System.getenv("PATH"));
        variables.put("UV_CACHE_DIR", uvCache.toString());
        variables.putAll(more);
        Environment environment = Environment.of(variables);
        LocalPrograms programs = new LocalPrograms(environment, Path.of(""));
        return new PythonEnvironments(cache, environment, programs, log);
    }

    private static PythonEnvironment find(PythonEnvironments environments, String... requirements) {
        try {
            return environments.find(Optional.empty(), List.of(requirements));
        } catch (PythonUnavailable unavailable) {
            throw new IllegalStateException(unavailable);
        }
    }

    private long made() {
        return said.stream().filter(line -> line.startsWith(MADE)).count();
    }

    @Test
    void makesOneOnce(@TempDir Path cache) throws Exception {
        PythonEnvironment one = find(environments(cache, Map.of()), SMALL);
        assertThat(said).anyMatch(line -> line.startsWith("INFO Installed "));
        assertThat(find(environments(cache, Map.of("PATH", "/nowhere")), SMALL))
                .as("neither uv nor a network is needed for one that is there")
                .isEqualTo(one);
        assertThat(made()).isEqualTo(1);
        try (Stream<Path> files = Files.list(cache)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .noneMatch(name -> name.contains("making"));
        }
        assertThat(imports(one, "six")).isZero();
        assertThat(imports(one, "chaoslib.exceptions")).isZero();
    }

    /** Runs of two processes at once: one waits for the other. */
    @Test
    void makesOneForTwoRunsAtOnce(@TempDir Path folder) throws Exception {
        Files.writeString(folder.resolve("experiment.yaml"), EXPERIMENT);
        List<CompletableFuture<Program.Result>> both =
                Stream.of("one", "two")
                        .map(name -> CompletableFuture.supplyAsync(() -> run(folder, name)))
                        .toList();
        List<Program.Result> ended = List.of(both.getFirst().get(), both.getLast().get());
        assertThat(ended).extracting(Program.Result::exitCode).containsOnly(0);
        assertThat(ended.stream().filter(it -> it.err().contains("Making an environment")))
                .hasSize(1);
    }

    private static Program.Result run(Path folder, String name) {
        List<Object> command = new ArrayList<>(Peers.ourselves());
        command.addAll(List.of("run", "--journal-path", name + ".json", "experiment.yaml"));
        Map<String, String> variables =
                Map.of(
                        "HOME", folder.toString(),
                        "PATH", bin + ":" + System.getenv("PATH"),
                        "UV_CACHE_DIR", uvCache.toString());
        try {
            return Program.of(folder, command.toArray()).with(variables).within(120).run();
        } catch (IOException | InterruptedException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static int imports(PythonEnvironment environment, String module) throws Exception {
        return new ProcessBuilder(environment.interpreter().toString(), "-c", "import " + module)
                .inheritIO()
                .start()
                .waitFor();
    }

    @Test
    void makesOneWithoutANetworkWhereUvHasThePackages(@TempDir Path cache) {
        find(environments(cache.resolve("one"), Map.of()), SMALL);
        PythonEnvironments offline = environments(cache.resolve("two"), Map.of("UV_OFFLINE", "1"));
        assertThat(find(offline, SMALL).interpreter()).exists();
    }

    @Test
    void tellsWhichPackageIsToBlame(@TempDir Path cache) {
        PythonEnvironments environments = environments(cache, Map.of());
        assertThatThrownBy(
                        () ->
                                environments.find(
                                        Optional.empty(), List.of(SMALL, "six-of-nobody==9")))
                .isInstanceOfSatisfying(
                        PythonUnavailable.class,
                        it -> assertThat(it.requirement()).contains("six-of-nobody==9"))
                .hasMessageContaining("the Python packages can't be installed")
                .hasMessageContaining("six-of-nobody was not found");
        assertThat(cache).isDirectoryNotContaining(it -> Files.isDirectory(it));
    }

    @Test
    void usesAnInterpreterAsItIs(@TempDir Path cache) {
        String own = bin.resolve("python").toString();
        PythonEnvironments environments = environments(cache, Map.of("CHAOS_PYTHON", own));
        assertThat(find(environments, "anything").interpreter()).isEqualTo(Path.of(own));
        assertThat(made()).isZero();
    }

    @Test
    void refusesAnInterpreterThatIsNone(@TempDir Path cache) {
        PythonEnvironments environments = environments(cache, Map.of("CHAOS_PYTHON", "/bin/false"));
        assertThatThrownBy(() -> environments.find(Optional.empty(), List.of()))
                .hasMessageContaining("CHAOS_PYTHON names `/bin/false`");
    }

    @Test
    void saysThatThereIsNeitherUvNorPython(@TempDir Path cache) {
        PythonEnvironments environments =
                environments(cache, Map.of("PATH", "/nowhere", "PYENV_ROOT", "/nowhere"));
        assertThatThrownBy(() -> environments.find(Optional.of("3.13"), List.of()))
                .hasMessage(
                        "there is no Python 3.13 with `venv` and `pip` on this machine, and no `uv`");
    }

    @Test
    void saysThatUvWouldFetchPython(@TempDir Path cache, @TempDir Path path) throws Exception {
        Files.createSymbolicLink(path.resolve("uv"), bin.resolve("uv").toRealPath());
        PythonEnvironments environments =
                environments(cache, Map.of("PATH", path.toString(), "PYENV_ROOT", "/nowhere"));
        assertThatThrownBy(() -> environments.toLookAt(Optional.of("3.9"), List.of(), false))
                .hasMessage("a Python 3.9 is not here yet");
    }

    /** A link to a Python of this machine, beside which no uv lies. */
    @Test
    void makesOneByPip(@TempDir Path cache, @TempDir Path path) throws Exception {
        Path python = bin.resolve("python").toRealPath();
        Files.createSymbolicLink(path.resolve("python3"), python);
        PythonEnvironments environments = environments(cache, Map.of("PATH", path.toString()));
        assertThat(imports(find(environments, SMALL), "six")).isZero();
        assertThat(said).anyMatch(line -> line.startsWith("INFO Collecting six"));
    }
}
