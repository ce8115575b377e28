package chaosstates.infra;

import static org.assertj.core.api.Assertions.assertThat;

import chaosstates.catalogue.Catalogue;
import chaosstates.compile.Compilation;
import chaosstates.lambdas.api.Environment;
import chaosstates.lambdas.api.Programs;
import chaosstates.lambdas.packages.python.PythonLock;
import chaosstates.lambdas.packages.python.PythonPackages;
import chaosstates.lambdas.packages.python.Uv;
import chaosstates.lambdas.registry.Activities;
import chaosstates.problem.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Test of what keeps Python functions from being deployed. */
class PythonCodeTest {

    private static final String EXPERIMENT =
            """
            title: Pods
            description: The shop survives
            runtime: {python: {dependencies: [chaostoolkit-kubernetes]}}
            method:
              - type: action
                name: kill
                provider: {type: python, module: chaosk8s.pod.actions, func: terminate_pods}
            """;

    private static final Uv NO_UV =
            new Uv(
                    program -> {
                        throw new Programs.NoSuchProgram(program.path());
                    },
                    "uv",
                    Environment.of(Map.of()));

    private static final String SHOWN = "statemachines/pods.python.txt";

    @TempDir private Path folder;
    private Path lock;
    private Compilation compiled;

    @BeforeEach
    void compile() throws IOException {
        Path file = Files.writeString(folder.resolve("pods.yaml"), EXPERIMENT);
        lock = folder.resolve("pods.python.txt");
        Catalogue known = PythonCode.known(read(file), Activities.CATALOGUE);
        compiled = ExperimentFile.compile(file, known).value().orElseThrow();
    }

    /** Reads the experiment only, to find out which modules it names. */
    private static Compilation read(Path file) {
        return ExperimentFile.compile(file, PythonFunctionsTest.CATALOGUE).value().orElseThrow();
    }

    private List<Problem> problems() {
        PythonPackages packages = new PythonPackages(NO_UV, folder);
        return new PythonCode(folder, lock, SHOWN, packages)
                .of(compiled, Activities.CATALOGUE)
                .problems();
    }

    private void lock(String version, String... dependencies) throws IOException {
        PythonLock.Asked asked = new PythonLock.Asked(version, List.of(dependencies));
        Files.writeString(lock, new PythonLock(asked, "a==1 --hash=sha256:00\n").text());
    }

    @Test
    void aMissingLock() {
        assertThat(problems()).extracting(Problem::id).containsExactly("StaleLock");
        assertThat(problems().getFirst().message())
                .isEqualTo("the lock of the Python packages is missing");
    }

    @Test
    void aLockOfWhatWasAskedForBefore() throws IOException {
        lock("3.13", "chaostoolkit-kubernetes", "requests");
        ProblemExamples.check(problems());
        lock("3.12", "chaostoolkit-kubernetes");
        assertThat(problems()).extracting(Problem::id).containsExactly("StaleLock");
    }

    @Test
    void aPackageThatCannotBeMade() throws IOException {
        lock("3.13", "chaostoolkit-kubernetes");
        assertThat(problems()).extracting(Problem::id).containsExactly("PythonPackage");
        assertThat(problems().getFirst().message()).startsWith("uv is not on this machine");
    }

    @Test
    void nothingForAnExperimentWithoutPython() throws IOException {
        Path file = Files.writeString(folder.resolve("none.yaml"), WITHOUT);
        compiled = ExperimentFile.compile(file, Activities.CATALOGUE).orThrow();
        assertThat(problems()).isEmpty();
    }

    private static final String WITHOUT =
            """
            title: none
            description: none
            method:
              - {type: probe, name: site, provider: {type: http, url: "http://shop.example/"}}
            """;
}
