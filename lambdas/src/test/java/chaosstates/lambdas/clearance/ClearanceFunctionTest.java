package chaosstates.lambdas.clearance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import chaosstates.activity.Blocked;
import chaosstates.json.Json;
import chaosstates.lambdas.Exchanges;
import chaosstates.lambdas.Matching;
import chaosstates.lambdas.ScriptedServer;
import chaosstates.lambdas.api.Environment;
import chaosstates.lambdas.function.FunctionCase;
import chaosstates.lambdas.handler.ClearanceHandler;
import chaosstates.lambdas.journal.JournalCase;
import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Test of the clearance against a server that plays CloudWatch, FIS, S3 and Step Functions. */
class ClearanceFunctionTest {

    @TestFactory
    Stream<DynamicTest> cases() {
        return FunctionCase.of("clearance-function").stream()
                .map(example -> DynamicTest.dynamicTest(example.name(), () -> check(example)));
    }

    private static void check(FunctionCase example) throws IOException {
        try (ScriptedServer server = new ScriptedServer(Exchanges.replies(example.declared()))) {
            Environment environment =
                    Environment.of(example.environment(JournalCase.environment(server.url())));
            ClearanceHandler handler = new ClearanceHandler(environment, FunctionCase.NOON);
            if (example.declared().has("failed")) {
                Throwable blocked =
                        catchThrowable(() -> FunctionCase.handled(handler, example.event()));
                assertThat(blocked).isInstanceOf(Blocked.class);
                Matching.check(
                        example.declared().get("failed").orElseThrow(),
                        Json.of(blocked.getMessage()));
            } else {
                Matching.check(
                        example.declared().object("result"),
                        FunctionCase.handled(handler, example.event()));
            }
            Exchanges.check(example.declared(), server);
        }
    }
}
