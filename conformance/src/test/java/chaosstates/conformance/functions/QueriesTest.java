package chaosstates.conformance.functions;

import static org.assertj.core.api.Assertions.assertThat;

import chaosstates.conformance.Peers;
import chaosstates.conformance.Program;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The cases of queries have the results that Python's jmespath finds. */
class QueriesTest {

    private static final Path CASES = Path.of("../lambdas/src/test/resources/queries.json");

    @Test
    void areThoseOfJmespath() throws Exception {
        Program.Result result =
                Program.of(
                                Peers.MODULE,
                                Peers.python("python"),
                                Peers.script("query_cases.py"),
                                CASES)
                        .within(60)
                        .run();
        assertThat(result.exitCode()).as(result.out() + result.err()).isZero();
    }
}
