package chaosstates.check;

import static org.assertj.core.api.Assertions.assertThat;

import chaosstates.json.Json;
import chaosstates.json.JsonArray;
import chaosstates.json.JsonObject;
import chaosstates.json.JsonReader;
import chaosstates.problem.Problem;
import chaosstates.problem.ProblemPrinter;
import chaosstates.problem.ProblemPrinter.Style;
import chaosstates.testing.Golden;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** {@code problem-kinds.json} describes every problem, and {@code docs/problems.md} follows. */
class ProblemKindsTest {

    private static final Path KINDS = Path.of("src", "test", "resources", "problem-kinds.json");
    private static final Path REFERENCE = Path.of("..", "docs", "problems.md");

    private static final Path SOURCES = Path.of("src", "main", "java", "chaosstates");

    /** Packages that look at what a user wrote. */
    private static final List<String> PACKAGES =
            List.of("json", "model", "catalogue", "control", "check");

    private static final Pattern USE =
            Pattern.compile("(?:error|warning)\\(\\s*\"([A-Z][A-Za-z]+)\"");

    @Test
    void describesExactlyWhatTheCodeReports() throws IOException {
        Set<String> used = new TreeSet<>();
        for (String name : PACKAGES) {
            try (Stream<Path> sources = Files.list(SOURCES.resolve(name))) {
                sources.map(Golden::text).forEach(text -> used.addAll(idsIn(text)));
            }
        }
        assertThat(ids()).containsExactlyInAnyOrderElementsOf(used);
    }

    @Test
    void eachKindHasACase() {
        Set<String> shown =
                ProblemCase.all()
                        .flatMap(example -> example.problems().stream())
                        .map(Problem::id)
                        .collect(Collectors.toSet());
        assertThat(shown).containsExactlyInAnyOrderElementsOf(ids());
    }

    @Test
    void referenceIsFresh() {
        Golden.check(REFERENCE, reference());
    }

    private static List<String> idsIn(String source) {
        return USE.matcher(source).results().map(use -> use.group(1)).toList();
    }

    private static String reference() {
        return "# Problems\n\n"
                + "What `chaos validate` and every other command can say about an experiment file."
                + " An error stops the work, a warning does not. The name stands in brackets at the"
                + " end of the message.\n\n"
                + "This page is generated from `core/src/test/resources/problem-kinds.json` and the"
                + " cases beside it.\n\n"
                + kinds().map(ProblemKindsTest::entry).collect(Collectors.joining("\n"));
    }

    private static String entry(JsonObject kind) {
        ProblemCase example =
                new ProblemCase(
                        KINDS.resolveSibling("problem-cases").resolve(text(kind, "example")));
        Problem problem =
                example.problems().stream()
                        .filter(found -> found.id().equals(text(kind, "id")))
                        .findFirst()
                        .orElseThrow();
        String printed =
                ProblemPrinter.print(
                        List.of(problem), Map.of(example.fileName(), example.text()), Style.PLAIN);
        return """
        ## %s

        %s

        Why: %s

        What would do: %s

        ```text
        %s
        ```
        """
                .formatted(
                        text(kind, "id"),
                        text(kind, "what"),
                        text(kind, "why"),
                        text(kind, "mend"),
                        printed.substring(0, printed.indexOf("\n\n")));
    }

    private static List<String> ids() {
        return kinds().map(kind -> text(kind, "id")).toList();
    }

    private static Stream<JsonObject> kinds() {
        Json kinds = JsonReader.parse(Golden.text(KINDS));
        return ((JsonArray) kinds).items().stream().map(JsonObject.class::cast);
    }

    private static String text(JsonObject object, String key) {
        return object.string(key).orElseThrow();
    }
}
