package chaosstates.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * The cases of our activities, through the Chaos Toolkit's own providers and chaosaws: what a
 * server is asked, what comes out, what a failure says. A case that says why it {@code differs} has
 * to.
 */
class OriginalActivitiesTest {

    private static final Path CASES =
            Peers.MODULE.resolve("../lambdas/src/test/resources/activities");

    @Test
    void doWhatOurCasesSay() throws Exception {
        Program.Result result =
                Program.of(
                                Peers.MODULE,
                                Peers.python("python"),
                                Peers.script("activity_cases.py"),
                                CASES)
                        .within(120)
                        .run();
        assertThat(result.exitCode()).as(result.err()).isZero();
        List<String> lines = result.out().lines().toList();
        assertThat(lines.subList(0, lines.size() - 1))
                .as("cases that the original has otherwise")
                .isEmpty();
        assertThat(lines.getLast()).matches("\\{\"ran\": [1-9]\\d+}");
    }
}
