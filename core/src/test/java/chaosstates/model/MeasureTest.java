package chaosstates.model;

import static org.assertj.core.api.Assertions.assertThat;

import chaosstates.model.Figure.Unit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rounding of all that we say. */
class MeasureTest {

    @ParameterizedTest
    @CsvSource({
        "SECONDS, 0, 0 s",
        "SECONDS, 0.0004, 0 s",
        "SECONDS, 0.0156, 16 ms",
        "SECONDS, 1.254, 1.25 s",
        "SECONDS, 45.02, 45 s",
        "SECONDS, 106.4, 1 min 46 s",
        "SECONDS, 7500, 2 h 5 min",
        "SECONDS, 1e308, 1.0E308 s",
        "SHARE, 0.97049, 97 %",
        "SHARE, 1.00124, 100.1 %",
        "COUNT, 3, 3",
        "RATIO, 2.3456, 2.35 times",
        "NUMBER, 0.00123456, 0.001235",
        "NUMBER, 1234567.8, 1234568",
        "NUMBER, -12.3456, -12.35",
        "NUMBER, 1e300, 1.0E300",
    })
    void isRounded(Unit unit, double value, String said) {
        assertThat(Measure.of(unit, value)).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource({
        "SECONDS, 30, 30 s",
        "SHARE, 0.99999, 99.999 %",
        "RATIO, 2, 2 times",
        "COUNT, 1.5, 1.5",
    })
    void aPromiseIsSaidAsItIs(Unit unit, double bound, String said) {
        assertThat(Measure.bound(unit, bound)).isEqualTo(said);
    }

    /** Asserts that a broken promise never looks kept. */
    @ParameterizedTest
    @CsvSource({
        "SECONDS, 30.02, 30, 30.02 s",
        "SECONDS, 45.02, 30, 45 s",
        "SECONDS, 30, 30, 30 s",
        "SHARE, 0.97049, 0.97, 97.049 %",
        "SHARE, 0.9704, 0.98, 97 %",
        "RATIO, 2.004, 2, 2.004 times",
    })
    void isToldFromThePromise(Unit unit, double value, double promised, String said) {
        assertThat(Measure.beside(unit, value, promised)).isEqualTo(said);
    }
}
