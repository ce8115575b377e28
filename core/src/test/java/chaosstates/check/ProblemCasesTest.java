package chaosstates.check;

import chaosstates.testing.Golden;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Test of every folder of {@code problem-cases}: an experiment and all its problems. */
class ProblemCasesTest {

    @ParameterizedTest
    @MethodSource("chaosstates.check.ProblemCase#all")
    void saysWhatIsExpected(ProblemCase example) {
        Golden.check(example.expected(), example.printed());
    }
}
