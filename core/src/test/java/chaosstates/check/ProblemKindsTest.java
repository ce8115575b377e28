package chaosstates.check;

import static org.assertj.core.api.Assertions.assertThat;

import chaosstates.problem.Kind;
import chaosstates.testing.Golden;
import chaosstates.testing.Prose;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * {@code docs/problems.md} describes every kind of problem, and shows one from the results of
 * cases: those here, of the command line, of the deployment, and of calls of any operation.
 */
class ProblemKindsTest {

    private static final Path PAGE = Path.of("../docs/problems.md");

    private static final List<Path> FOLDERS =
            List.of(
                    Path.of("../runner/src/test/resources/command-cases"),
                    Path.of("../infra-cdk/src/test/resources/problems"),
                    Path.of("../lambdas/src/test/resources/operation-cases"));

    /** Expected results of cases, those here first, and then the shortest. */
    private static final List<String> RESULTS =
            Stream.concat(
                            ProblemCase.all()
                                    .map(ProblemCase::printed)
                                    .sorted(Comparator.comparing(String::length)),
                            FOLDERS.stream().flatMap(ProblemKindsTest::results))
                    .toList();

    private static Stream<String> results(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files
                    .filter(file -> file.getFileName().toString().matches("expected\\..*|.*\\.txt"))
                    .sorted()
                    .map(Golden::text)
                    .sorted(Comparator.comparing(String::length))
                    .toList()
                    .stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static List<Kind> kinds() {
        return Kind.all();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void hasACase(Kind kind) {
        assertThat(example(kind)).as("a result with [%s]", kind.id()).isPresent();
    }

    @Test
    void noTwoHaveTheSameName() {
        assertThat(kinds()).extracting(Kind::id).doesNotHaveDuplicates();
    }

    @Test
    void pageIsFresh() {
        Golden.check(PAGE, page());
    }

    private static String page() {
        return """
        # Problems

        This page lists the problems that `chaos` and `cdk` report. An error stops the work, a warning does not.
        The name of a problem stands in brackets at the end of its message.

        This page is generated from `chaosstates.problem.Kind` and from the results of cases.

        """
                + kinds().stream().map(ProblemKindsTest::entry).collect(Collectors.joining("\n"));
    }

    private static String entry(Kind kind) {
        return """
        ## %s

        %s

        %s

        %s

        ```text
        %s
        ```
        """
                .formatted(
                        kind.id(),
                        Prose.wrapped(kind.words().what(), ""),
                        Prose.wrapped("Why: " + kind.words().why(), ""),
                        Prose.wrapped("What would do: " + kind.words().mend(), ""),
                        example(kind).orElse("(no case)"));
    }

    /** Finds a printed problem of that kind. */
    private static Optional<String> example(Kind kind) {
        Pattern printed =
                Pattern.compile(
                        "^(error|warning): .*\\[%s]\\n(.+\\n)*".formatted(kind.id()),
                        Pattern.MULTILINE);
        return RESULTS.stream()
                .flatMap(text -> printed.matcher(text).results())
                .findFirst()
                .map(found -> found.group().strip().replace("{case}/", ""));
    }
}
