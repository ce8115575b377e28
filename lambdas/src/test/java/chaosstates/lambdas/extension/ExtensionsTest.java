package chaosstates.lambdas.extension;

import static org.assertj.core.api.Assertions.assertThat;

import chaosstates.catalogue.ActivitySpec;
import chaosstates.json.Json;
import chaosstates.json.JsonObject;
import chaosstates.lambdas.api.Call;
import chaosstates.lambdas.api.Extension;
import chaosstates.problem.Checked;
import chaosstates.problem.Problem;
import chaosstates.problem.ProblemPrinter;
import chaosstates.testing.Golden;
import chaosstates.testing.Jars;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Test of what is said of extensions. A case has a folder for each jar, with what is in the jar or
 * is compiled for it; libraries are in {@code lib}.
 */
class ExtensionsTest {

    private static final Path CASES = Path.of("src/test/resources/extension-cases");

    @TempDir private Path folder;

    static List<Path> cases() {
        return Golden.cases("extension-cases");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void says(Path example) throws IOException {
        Golden.check(example.resolve("expected.txt"), said(load(example)));
    }

    private Checked<Extensions> load(Path example) throws IOException {
        Path lib = Files.createDirectory(folder.resolve("lib"));
        List<Path> libraries = make(example.resolve("lib"), lib, List.of());
        return Extensions.load(make(example, folder, libraries));
    }

    private static List<Path> make(Path from, Path to, List<Path> libraries) throws IOException {
        if (!Files.exists(from)) {
            return List.of();
        }
        List<Path> classPath = new ArrayList<>(libraries);
        classPath.addAll(List.of(Jars.home(Extension.class), Jars.home(Json.class)));
        try (Stream<Path> files = Files.list(from)) {
            for (Path source : files.filter(file -> file.toString().endsWith(".jar")).toList()) {
                Path jar = to.resolve(source.getFileName());
                if (Files.isDirectory(source)) {
                    Jars.make(source, jar, classPath);
                } else {
                    Files.copy(source, jar);
                }
            }
        }
        return Extensions.jarsIn(to);
    }

    private String said(Checked<Extensions> loaded) {
        StringBuilder said = new StringBuilder();
        loaded.get().jars().forEach(jar -> said.append(shown(jar)));
        said.append(ProblemPrinter.print(loaded.problems(), Map.of(), ProblemPrinter.Style.PLAIN));
        return said.toString().replace(folder.toString(), "FOLDER");
    }

    private static String shown(ExtensionJar jar) {
        List<String> ids = jar.specs().stream().map(ActivitySpec::id).toList();
        return "%s, version `%s`: %s%n".formatted(jar.name(), jar.version(), ids);
    }

    @Test
    void whatIsNotThereOrAFolderIsSaid() {
        Checked<Extensions> loaded =
                Extensions.load(List.of(folder.resolve("taps.jar"), folder, folder));
        assertThat(loaded.problems())
                .extracting(Problem::message)
                .containsExactlyInAnyOrder("there is no such file", "it is a folder");
    }

    /** Code of the jar runs, and finds its library. */
    @Test
    void anActivityRuns() throws IOException {
        Extensions loaded = load(CASES.resolve("with-a-library")).orThrow();
        Call call =
                new Call(
                        JsonObject.EMPTY.with(
                                "arguments", JsonObject.EMPTY.with("tap", Json.of("kitchen"))),
                        JsonObject.EMPTY,
                        JsonObject.EMPTY);
        assertThat(loaded.activities().getFirst().run(call, null)).isEqualTo(Json.of(true));
    }

    @Test
    void aFunctionNeedsTheJarOfItsActivitiesWithItsLibraries() throws IOException {
        Extensions loaded = load(CASES.resolve("with-a-library")).orThrow();
        assertThat(loaded.files(List.of("http", "acme.taps.probes.is_open")))
                .containsExactly(
                        folder.resolve("taps-1.2.jar"), folder.resolve("lib/pipes-1.0.jar"));
        assertThat(loaded.files(List.of("http"))).isEmpty();
    }

    @Test
    void theCatalogueHasThemBesideOurs() throws IOException {
        Extensions loaded = load(CASES.resolve("works")).orThrow();
        assertThat(loaded.catalogue().find("acme.taps.probes.is_open")).isPresent();
        assertThat(loaded.catalogue().find("chaosaws.rds.probes.cluster_status")).isPresent();
    }
}
