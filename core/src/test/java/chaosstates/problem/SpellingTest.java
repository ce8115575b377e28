package chaosstates.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {

    private static final List<String> WORDS =
            List.of("ref", "name", "tolerance", "rollbacks", "chaosaws.rds.probes.cluster_status");

    @ParameterizedTest
    @CsvSource({
        "tolerence, tolerance",
        "tolernace, tolerance",
        "Tolerance, tolerance",
        "rollback, rollbacks",
        "nmae, name",
        "reff, ref",
        "chaosaws.rds.probe.clsuter_sttus, chaosaws.rds.probes.cluster_status",
    })
    void findsTheWordThatWasMeant(String word, String meant) {
        assertThat(Spelling.closest(word, WORDS)).contains(meant);
    }

    @ParameterizedTest
    @CsvSource({"rx", "id", "''", "owner", "toleranzia", "chaosaws.ec2.probes.instance_state"})
    void findsNothingInWhatIsAnotherWord(String word) {
        assertThat(Spelling.closest(word, WORDS)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"ab, ba, 1", "abc, abc, 0", "'', abc, 3", "kitten, sitting, 3", "ca, abc, 3"})
    void countsSlips(String a, String b, int slips) {
        assertThat(Spelling.distance(a, b)).isEqualTo(slips);
        assertThat(Spelling.distance(b, a)).isEqualTo(slips);
    }
}
