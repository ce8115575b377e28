package chaosstates.lambdas;

import chaosstates.lambdas.journal.ExecutionHistory;
import chaosstates.lambdas.journal.JournalFunction;
import chaosstates.lambdas.journal.JournalStore;
import java.io.IOException;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Runs every {@link JournalCase} against a server that plays Step Functions and S3. */
class JournalFunctionTest {

    @TestFactory
    Stream<DynamicTest> cases() {
        return JournalCase.all().stream()
                .map(example -> DynamicTest.dynamicTest(example.name(), () -> check(example)));
    }

    private static void check(JournalCase example) throws IOException {
        try (ScriptedServer server = new ScriptedServer(Exchanges.replies(example.declared()))) {
            AwsClients aws = new AwsClients(Environment.of(JournalCase.environment(server.url())));
            JournalFunction function =
                    new JournalFunction(
                            new ExecutionHistory(aws.sfn(), duration -> {}, Duration.ZERO),
                            new JournalStore(aws.s3(), "journals"));
            Matching.check(
                    example.declared().object("result"),
                    function.run(example.declared().object("payload")));
            Exchanges.check(example.declared(), server);
        }
    }
}
