package chaosstates.lambdas.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chaosstates.activity.Blocked;
import chaosstates.json.JsonObject;
import chaosstates.lambdas.Exchanges;
import chaosstates.lambdas.Matching;
import chaosstates.lambdas.ScriptedServer;
import chaosstates.lambdas.api.Environment;
import chaosstates.lambdas.aws.AwsClients;
import chaosstates.lambdas.aws.Executions;
import chaosstates.lambdas.clearance.Holders;
import chaosstates.lambdas.clearance.Leases;
import chaosstates.lambdas.clearance.S3Leases;
import chaosstates.testing.Golden;
import chaosstates.wire.JournalCall;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Runs every {@link JournalCase} against a server that plays Step Functions and S3. */
class JournalFunctionTest {

    private static final Path WRITTEN = Path.of("src/test/resources/journals-written");

    @TestFactory
    Stream<DynamicTest> cases() {
        return JournalCase.all().stream()
                .map(example -> DynamicTest.dynamicTest(example.name(), () -> check(example)));
    }

    private static void check(JournalCase example) throws IOException {
        try (ScriptedServer server = new ScriptedServer(Exchanges.replies(example.declared()))) {
            AwsClients aws = new AwsClients(Environment.of(JournalCase.environment(server.url())));
            Leases leases =
                    new S3Leases(aws.s3(), "journals", new Holders(new Executions(aws.sfn())));
            List<Journalled> told = new ArrayList<>();
            JournalFunction function =
                    new JournalFunction(
                            new ExecutionHistory(aws.sfn(), duration -> {}, Duration.ZERO),
                            new JournalStore(aws.s3(), "journals"),
                            leases,
                            run -> {
                                told.add(run);
                                run.leases().forEach(it -> leases.release(it, run.execution()));
                            },
                            (execution, what) -> {
                                throw new AssertionError(what);
                            });
            JournalCall call = JournalCall.read(example.declared().object("payload"));
            if (example.declared().has("failed")) {
                assertThatThrownBy(() -> function.run(call))
                        .isInstanceOf(Blocked.class)
                        .hasMessage(example.declared().string("failed").orElseThrow());
            } else {
                Matching.check(example.declared().object("result"), function.run(call));
            }
            Exchanges.check(example.declared(), server);
            checkWritten(example, server);
            checkCompared(server);
            checkTold(example, told);
        }
    }

    /** Holds each journal that went to S3 against the golden file of its case. */
    private static void checkWritten(JournalCase example, ScriptedServer server) {
        server.requests().stream()
                .filter(request -> request.method().equals("PUT"))
                .filter(request -> request.target().endsWith("/journal.json"))
                .forEach(request -> Golden.check(WRITTEN.resolve(example.name()), request.body()));
    }

    /** Asserts that the page compares with the last run that held, where the journal knows one. */
    private static void checkCompared(ScriptedServer server) {
        boolean isLastKnown =
                written(server, "/journal.json").anyMatch(it -> it.contains("\"last\":"));
        assertThat(written(server, "/report.html"))
                .allMatch(
                        page ->
                                isLastKnown
                                        == page.contains("Compared with the last run that held"));
    }

    private static Stream<String> written(ScriptedServer server, String end) {
        return server.requests().stream()
                .filter(it -> it.method().equals("PUT") && it.target().endsWith(end))
                .map(it -> it.body());
    }

    /** Asserts that an event is sent only for a run that is over; one case has its content. */
    private static void checkTold(JournalCase example, List<Journalled> told) {
        JsonObject payload = example.declared().object("payload");
        boolean isLast = !payload.has("state") && !payload.has("assess");
        assertThat(told).as("runs that were told of").hasSize(isLast ? 1 : 0);
        JsonObject expected = example.declared().object("told");
        if (!expected.fields().isEmpty()) {
            assertThat(told.getFirst().detail()).isEqualTo(expected.object("detail"));
            assertThat(told.getFirst().metrics()).isEqualTo(expected.object("metrics"));
        }
    }
}
