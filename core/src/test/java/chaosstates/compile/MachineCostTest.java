package chaosstates.compile;

import static org.assertj.core.api.Assertions.assertThat;

import chaosstates.PlanCase;
import chaosstates.asl.Pass;
import chaosstates.asl.State;
import chaosstates.asl.States;
import chaosstates.asl.Succeed;
import chaosstates.asl.Transition;
import chaosstates.cost.MachineCost;
import chaosstates.testing.Golden;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * Counted by hand over {@code compile-cases/whole}: the events a state are in the API's reference.
 */
class MachineCostTest {

    private static final Path WHOLE =
            Golden.cases("compile-cases").stream()
                    .filter(folder -> folder.endsWith("whole"))
                    .findFirst()
                    .orElseThrow();

    private final MachineCost cost = MachineCost.of(Compiler.compile(PlanCase.read(WHOLE).plan()));

    @Test
    void theGoodCourse() {
        // Check input, Run, five Tasks and the Journal, one Wait, Verdict, Held
        assertThat(cost.held().transitions()).isEqualTo(2 + 5 + 1 + 1 + 2);
        // of the execution 2, of the choices, the wait and the end 2 each, of Run 4, of each task 5
        assertThat(cost.held().events()).isEqualTo(2 + 2 + 4 + 5 * 5 + 2 + 5 + 2 + 2);
        assertThat(cost.held().seconds()).isEqualTo(2);
        assertThat(cost.held().price().transitions()).isEqualTo(11 * 0.000025);
    }

    /** A function that waits for one of Python costs as much as both. */
    @Test
    void functionsOfPythonAreCalledBesideTheirCallers() {
        MachineCost both =
                MachineCost.of(Compiler.compile(PlanCase.read(WHOLE).plan()), payload -> 1024);
        assertThat(both.held().calls()).isEqualTo(2 * cost.held().calls());
        assertThat(both.worst().calls()).isEqualTo(2 * cost.worst().calls());
        assertThat(both.held().mibSeconds())
                .isEqualTo(cost.held().mibSeconds() + 1024.0 * cost.held().calls());
        assertThat(both.held().transitions()).isEqualTo(cost.held().transitions());
    }

    @Test
    void theWorstCourseUsesUpEveryRetryAndEveryTimeLimit() {
        assertThat(cost.worst().transitions()).isGreaterThan(cost.held().transitions() + 5 * 5);
        // four tasks of 30 s, tried six times each, after 1, 2, 4, 8 and 16 s
        long tasks = 4 * (6 * 30 + 1 + 2 + 4 + 8 + 16);
        // the rollback of 30 s, tried thirteen times, after 5, 10, 20 and nine times 30 s
        long rollback = 13 * 30 + 5 + 10 + 20 + 9 * 30;
        // the journal: 300 s, five times, after 2, 4, 8 and 16 s
        long journal = 5 * 300 + 2 + 4 + 8 + 16;
        assertThat(cost.worst().seconds()).isEqualTo(tasks + rollback + journal + 2);
    }

    @Test
    void aMachineMayBeLong() {
        Map<String, State> states = new HashMap<>();
        for (int number = 0; number < 20_000; number++) {
            Transition next = new Transition.Next(String.valueOf(number + 1));
            states.put(String.valueOf(number), Pass.to(next));
        }
        states.put("20000", new Succeed(""));
        MachineCost all = MachineCost.of(new States("0", states));
        assertThat(all.held().transitions()).isEqualTo(20_001);
        assertThat(all.worst().transitions()).isEqualTo(20_001);
    }
}
