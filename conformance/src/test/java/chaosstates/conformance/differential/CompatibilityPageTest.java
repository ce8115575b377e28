package chaosstates.conformance.differential;

import static org.assertj.core.api.Assertions.assertThat;

import chaosstates.testing.Golden;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The pages {@code docs/compatibility.md} and {@code docs/compatibility/}: they are fresh, each
 * intended difference has a reason, and each difference is shown by cases and tests that run.
 */
class CompatibilityPageTest {

    private static final Path DOCS = Cases.REPOSITORY.resolve("docs");
    private static final List<String> MODULES =
            List.of("core", "lambdas", "runner", "crashes", "conformance");

    static List<Difference> differences() throws IOException {
        return Difference.pages().stream().flatMap(page -> page.differences().stream()).toList();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("differences")
    void isShown(Difference difference) throws IOException {
        assertThat(difference.shownBy()).isNotEmpty();
        for (Difference.Shown shown : difference.shownBy()) {
            assertThat(isRun(shown.kind(), shown.name())).as(shown.toString()).isTrue();
        }
    }

    @Test
    void namesAreUnique() throws IOException {
        assertThat(Difference.names()).doesNotHaveDuplicates();
    }

    /** The differences without a reason. This list may only get shorter. */
    @Test
    void differencesThatAreNotIntendedAreKnown() throws IOException {
        assertThat(differences().stream().filter(it -> !it.isIntended()).map(Difference::name))
                .containsExactly("Unreachable web sites");
    }

    @Test
    void intendedDifferencesOfRandomExperimentsHaveAReason() throws IOException {
        assertThat(Difference.names())
                .containsAll(
                        IntendedDifferences.read().all().stream()
                                .map(IntendedDifferences.Intended::name)
                                .toList());
    }

    static Map<String, String> pages() throws IOException {
        return CompatibilityPages.of(Difference.pages());
    }

    static Set<String> names() throws IOException {
        return pages().keySet();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("names")
    void isFresh(String name) throws IOException {
        Golden.check(DOCS.resolve(name), pages().get(name));
    }

    @Test
    void noOtherPageIsThere() throws IOException {
        assertThat(pagesIn(DOCS)).containsExactlyInAnyOrderElementsOf(names());
    }

    private static List<String> pagesIn(Path docs) throws IOException {
        try (Stream<Path> files = Files.list(docs.resolve("compatibility"))) {
            return Stream.concat(Stream.of(docs.resolve("compatibility.md")), files)
                    .map(file -> docs.relativize(file).toString())
                    .toList();
        }
    }

    private static boolean isRun(String kind, String name) throws IOException {
        return switch (kind) {
            case "test" -> Cases.isRun("java: " + name.replace('.', '#'));
            case "vector" -> Cases.isRun("vector: " + name);
            case "activity case" -> isRunIn("activities", name);
            case "hostile answer" -> isRunIn("hostile-answers", name);
            case "journal of both" -> isRunIn("chaos-toolkit", name);
            default -> isRunIn(kind.replace(' ', '-') + "s", name);
        };
    }

    private static boolean isRunIn(String folder, String name) throws IOException {
        for (String module : MODULES) {
            Path resources = Cases.REPOSITORY.resolve(module + "/src/test/resources");
            for (String file : files(resources.resolve(folder), name)) {
                if (Cases.isRun(module + "/" + folder + "/" + file)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Lists the files that may hold a case of that name. */
    private static List<String> files(Path folder, String name) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            List<String> holding =
                    files.filter(file -> file.toString().endsWith(".json"))
                            .filter(file -> hasCase(file, name))
                            .map(file -> file.getFileName().toString())
                            .toList();
            return Stream.concat(Stream.of(name, name + ".json"), holding.stream()).toList();
        }
    }

    private static boolean hasCase(Path file, String name) {
        return Stream.of("case", "name")
                .anyMatch(key -> Cases.holds(file, "\"%s\": \"%s\"".formatted(key, name)));
    }
}
