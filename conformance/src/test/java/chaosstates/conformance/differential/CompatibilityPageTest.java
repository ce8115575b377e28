package chaosstates.conformance.differential;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * {@code docs/compatibility.md}: each intended difference has a reason, and is {@code shown by}
 * tests, between commas. One is
 *
 * <ul>
 *   <li>{@code vector `NAME`}, one of {@link VectorsTest}
 *   <li>{@code KIND case `NAME`}: a file or a folder in the test resources of a module, or a case
 *       within such a file, by its {@code case} or {@code name}; {@code hostile answer} and {@code
 *       journal of both} (of {@code ChaosToolkitTest}) are the same
 *   <li>{@code `CLASS.METHOD`}
 *   <li>{@code not tested}, only where it stands in {@link #NOT_TESTED}
 * </ul>
 */
class CompatibilityPageTest {

    private static final Path PAGE = Cases.REPOSITORY.resolve("docs/compatibility.md");
    private static final List<String> MODULES = List.of("core", "lambdas", "runner", "conformance");
    private static final Pattern SHOWN = Pattern.compile("([a-z -]*)`([^`]+)`");
    private static final Pattern CELL = Pattern.compile(SHOWN + "(, " + SHOWN + ")*");

    /** The differences without a test. This list may only get shorter. */
    private static final List<String> NOT_TESTED = List.of();

    private record Row(String what, String why, String shownBy) {

        private static Row of(String line) {
            String[] cells = line.split(" ?\\| ?", -1);
            return new Row(cells[1], cells[4], cells.length > 6 ? cells[5] : "");
        }

        private boolean isTested() {
            return !shownBy.equals("not tested");
        }

        @Override
        public String toString() {
            return what;
        }
    }

    static List<Row> rows() throws IOException {
        String text = Files.readString(PAGE);
        return text.substring(text.indexOf("## Intended"), text.indexOf("## Known"))
                .lines()
                .filter(line -> line.startsWith("|"))
                .skip(2)
                .map(Row::of)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void hasAReasonAndIsShown(Row row) throws IOException {
        assertThat(row.why()).as("why").isNotBlank();
        if (row.isTested()) {
            assertThat(row.shownBy()).as("shown by").matches(CELL);
            for (MatchResult shown : SHOWN.matcher(row.shownBy()).results().toList()) {
                assertThat(isRun(shown.group(1).trim(), shown.group(2))).as(shown.group()).isTrue();
            }
        }
    }

    @Test
    void whatIsNotTestedIsKnown() throws IOException {
        assertThat(rows().stream().filter(row -> !row.isTested()).map(Row::what))
                .containsExactlyElementsOf(NOT_TESTED);
    }

    private static boolean isRun(String kind, String name) throws IOException {
        return switch (kind) {
            case "" -> Cases.isRun("java: " + name.replace('.', '#'));
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

    /** Where a case of that name may stand. */
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
