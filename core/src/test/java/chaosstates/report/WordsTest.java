package chaosstates.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Figures as people read them. */
class WordsTest {

    @ParameterizedTest
    @CsvSource({
        "1, 100 %",
        "0.99999, 99.9 %",
        "0.9736, 97.3 %",
        "0.57, 57 %",
        "0.0004, 0 %",
    })
    void partsAreRoundedDown(double part, String words) {
        assertThat(Words.share(part)).isEqualTo(words);
    }

    /** Computed parts are a little less than they should be. */
    @ParameterizedTest
    @CsvSource({"0.9, 10 %", "0.7, 30 %", "0.8, 20 %"})
    void theRestOfAPartIsWhole(double part, String rest) {
        assertThat(Words.share(1 - part)).isEqualTo(rest);
    }
}
