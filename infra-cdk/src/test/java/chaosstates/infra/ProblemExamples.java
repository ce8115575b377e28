package chaosstates.infra;

import chaosstates.problem.Problem;
import chaosstates.problem.ProblemPrinter;
import chaosstates.problem.ProblemPrinter.Style;
import chaosstates.testing.Golden;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Problems as the app prints them, for {@code docs/problems.md}, which a test of core makes. */
public final class ProblemExamples {

    private static final Path FOLDER = Path.of("src/test/resources/problems");

    private ProblemExamples() {}

    /** Holds the first problem against the example of its kind. */
    public static void check(List<Problem> problems) {
        Problem first = problems.getFirst();
        Golden.check(
                FOLDER.resolve(first.id() + ".txt"),
                ProblemPrinter.print(List.of(first), Map.of(), Style.PLAIN));
    }
}
