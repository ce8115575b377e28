package chaosstates.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Test of the names of machines, which differ where the experiments' do, or that is said. */
class NamesTest {

    private final Map<String, String> owners = new HashMap<>();

    private Optional<String> clash(String experiment) {
        return Names.of(experiment).clash(owners);
    }

    @Test
    void otherExperimentsHaveOtherMachines() {
        assertThat(clash("failover")).isEmpty();
        assertThat(clash("failover-2")).isEmpty();
        assertThat(owners).containsKeys("chaos-failover", "chaos-failover-guardian");
    }

    @Test
    void aPrefixThatIsThereIsNotPutBefore() {
        clash("x");
        assertThat(clash("chaos-x"))
                .contains("the experiments x and chaos-x would both have the machine chaos-x");
    }

    @Test
    void whatAwsDoesNotTakeIsReplaced_andLongNamesAreCut() {
        clash("a b");
        assertThat(clash("a-b")).isPresent();
        clash("y".repeat(80) + "1");
        assertThat(clash("y".repeat(80) + "2")).isPresent();
    }

    @Test
    void noExperimentHasTheNameOfAGuardian() {
        assertThat(clash("x-guardian"))
                .contains(
                        "the machine of x-guardian would be chaos-x-guardian, and such names are"
                                + " those of guardians");
    }
}
