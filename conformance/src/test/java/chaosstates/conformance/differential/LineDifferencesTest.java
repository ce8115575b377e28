package chaosstates.conformance.differential;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineDifferencesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    a: 1; b | a: 1; b |
                    a: 1; b | b | at: only theirs: a: 1
                    b | b; a: 1 | at: only ours: a: 1
                    a: 1; b | a: 2; b | at: theirs a: 1, ours a: 2
                    a: 1; a: 2 | a: 2 | at: only theirs: a: 1
                    a; x | a; y | at: only theirs: x; at: only ours: y
                    a: 1; b; c | a: 2; c | at: theirs a: 1, ours a: 2; at: only theirs: b
                    a; b | b; a | at: only theirs: a; at: only ours: a
                    a: 1; b; a: 3 | b; a: 3; a: 4 | at: theirs a: 1, ours a: 4
                    """)
    void areTold(String theirs, String ours, String differences) {
        assertThat(LineDifferences.ofLogs("at", lines(theirs), lines(ours)))
                .isEqualTo(lines(differences));
    }

    private static List<String> lines(String text) {
        return text == null ? List.of() : Stream.of(text.split("; ")).toList();
    }

    @Test
    void areNoPairsUnlessTheyAreOfLogs() {
        assertThat(LineDifferences.of("at", List.of("a: 1"), List.of("a: 2")))
                .containsExactly("at: only theirs: a: 1", "at: only ours: a: 2");
    }
}
