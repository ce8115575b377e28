package chaosstates.lambdas.handler;

import static org.assertj.core.api.Assertions.assertThat;

import chaosstates.json.Json;
import chaosstates.json.JsonObject;
import chaosstates.json.JsonReader;
import chaosstates.lambdas.Exchanges;
import chaosstates.lambdas.ScriptedServer;
import chaosstates.lambdas.api.Environment;
import chaosstates.lambdas.function.FunctionCase;
import chaosstates.lambdas.journal.JournalCase;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Test of the answers to CloudFormation, against a server that plays it, S3 and Step Functions. */
class DeploymentHandlerTest {

    @TestFactory
    Stream<DynamicTest> cases() {
        return FunctionCase.of("deployment-function").stream()
                .map(example -> DynamicTest.dynamicTest(example.name(), () -> check(example)));
    }

    private static void check(FunctionCase declared) throws IOException {
        try (ScriptedServer server = new ScriptedServer(Exchanges.replies(declared.declared()))) {
            FunctionCase example = declared.on(server);
            Map<String, String> variables = new HashMap<>(JournalCase.environment(server.url()));
            variables.put("DEPLOYMENT_PATIENCE", "0");
            DeploymentHandler handler =
                    new DeploymentHandler(Environment.of(variables), FunctionCase.NOON);
            Json answer = FunctionCase.handled(handler, example.event());
            assertThat(answer).isEqualTo(example.declared().object("result"));
            ScriptedServer.Request last = server.requests().getLast();
            assertThat(last.headers()).doesNotContainKey("Content-Type");
            assertThat((JsonObject) JsonReader.parse(last.body())).isEqualTo(answer);
            Exchanges.check(example.declared(), server);
        }
    }
}
