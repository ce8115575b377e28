package chaosstates.plan;

import static org.assertj.core.api.Assertions.assertThat;

import chaosstates.PlanCase;
import chaosstates.testing.Golden;
import chaosstates.wire.Around;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Test that a plan can be made again from its JSON, without the catalogue. */
class PlanJsonTest {

    static List<Path> cases() {
        return Golden.cases("compile-cases");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void thePlanIsMadeAgain(Path folder) {
        Plan plan = PlanCase.read(folder).plan();
        Plan again = PlanJson.read(PlanJson.write(plan), plan.experiment());
        assertThat(states(again)).isEqualTo(states(plan));
        assertThat(embedded(again)).isEqualTo(embedded(plan));
    }

    private static List<String> states(Plan plan) {
        return Stream.concat(
                        plan.steps().map(Step::state),
                        plan.controls().all().stream().map(ControlStep::state))
                .toList();
    }

    private static List<Around> embedded(Plan plan) {
        return plan.embeddedControls().map(EmbeddedControls::around).toList();
    }
}
