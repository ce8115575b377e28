package chaosstates.problem;

import static org.assertj.core.api.Assertions.assertThat;

import chaosstates.problem.ProblemPrinter.Style;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The plain form is pinned by {@code problem-cases}. */
class ProblemPrinterTest {

    private static final Location SECOND_LINE = new Location("x.json", 2, 3);

    private static final Problem PROBLEM =
            Problem.error(ShapeKind.WRONG_TYPE, SECOND_LINE, "found that", "write this");

    @Test
    void saysNothingWhenThereIsNothingToSay() {
        assertThat(ProblemPrinter.print(List.of(), Map.of(), Style.PLAIN)).isEmpty();
    }

    @Test
    void doesWithoutTheText() {
        assertThat(ProblemPrinter.print(List.of(PROBLEM), Map.of(), Style.PLAIN))
                .isEqualTo(
                        """
                        error: x.json:2:3: found that [WrongType]
                        hint: write this

                        1 error
                        """);
    }

    @Test
    void doesWithoutAPlace() {
        Problem nowhere = Problem.warning(ShapeKind.WRONG_TYPE, Location.NOWHERE, "found that", "");

        assertThat(ProblemPrinter.print(List.of(nowhere), Map.of(), Style.PLAIN))
                .isEqualTo("warning: found that [WrongType]\n\n1 warning\n");
    }

    @Test
    void keepsTheCaretUnderItsColumnAfterTabs() {
        assertThat(
                        ProblemPrinter.print(
                                List.of(PROBLEM), Map.of("x.json", "{\r\n\t\t1"), Style.PLAIN))
                .contains("   2 | \t\t1\n     | \t\t^\n");
    }

    @Test
    void sortsAndSaysEachOnce() {
        Problem first =
                Problem.warning(
                        ShapeKind.EXTRA_KEY, new Location("x.json", 1, 1), "found more", "");

        assertThat(ProblemPrinter.print(List.of(PROBLEM, first, PROBLEM), Map.of(), Style.PLAIN))
                .startsWith("warning: x.json:1:1: found more")
                .endsWith("1 error, 1 warning\n")
                .containsOnlyOnce("found that");
    }

    @Test
    void paintsForATerminal() {
        assertThat(ProblemPrinter.print(List.of(PROBLEM), Map.of("x.json", "{\n  1"), Style.ANSI))
                .startsWith("\u001b[1;31merror\u001b[0m: x.json:2:3: ")
                .contains("     |   \u001b[1;32m^\u001b[0m\n");
    }
}
