package chaosstates.conformance.functions;

import static org.assertj.core.api.Assertions.assertThat;

import chaosstates.conformance.Peers;
import chaosstates.conformance.Program;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The facts of {@code lambdas/…/aws/facts} are those of botocore's service files. */
class ServiceFactsTest {

    private static final Path FACTS =
            Path.of("../lambdas/src/main/resources/chaosstates/lambdas/aws/facts");

    @Test
    void areThoseOfBotocore() throws Exception {
        Program.Result result =
                Program.of(
                                Peers.MODULE,
                                Peers.python("python"),
                                Peers.script("service_facts.py"),
                                "--check",
                                FACTS)
                        .within(120)
                        .run();
        assertThat(result.exitCode()).as(result.out() + result.err()).isZero();
    }
}
