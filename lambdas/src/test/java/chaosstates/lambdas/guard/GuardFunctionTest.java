package chaosstates.lambdas.guard;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import chaosstates.activity.InvalidActivity;
import chaosstates.json.Json;
import chaosstates.lambdas.Exchanges;
import chaosstates.lambdas.Matching;
import chaosstates.lambdas.ScriptedServer;
import chaosstates.lambdas.api.Environment;
import chaosstates.lambdas.function.FunctionCase;
import chaosstates.lambdas.handler.GuardHandler;
import chaosstates.lambdas.journal.JournalCase;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Events and sweeps, against a server that plays Step Functions, CloudWatch, FIS and S3. */
public class GuardFunctionTest {

    @TestFactory
    Stream<DynamicTest> cases() {
        return FunctionCase.of("guard-function").stream()
                .map(example -> DynamicTest.dynamicTest(example.name(), () -> check(example)));
    }

    private static void check(FunctionCase example) throws IOException {
        try (ScriptedServer server = new ScriptedServer(Exchanges.replies(example.declared()))) {
            GuardHandler handler = handler(example.environment(environment(server.url())));
            if (example.declared().has("failed")) {
                Throwable failure =
                        catchThrowable(() -> FunctionCase.handled(handler, example.event()));
                Matching.check(
                        example.declared().get("failed").orElseThrow(),
                        Json.of(String.valueOf(failure.getMessage())));
            } else {
                Matching.check(
                        example.declared().object("result"),
                        FunctionCase.handled(handler, example.event()));
            }
            Exchanges.check(example.declared(), server);
        }
    }

    public static Map<String, String> environment(String server) {
        String machine = "arn:aws:states:eu-west-1:123456789012:stateMachine:shop";
        Map<String, String> variables = new HashMap<>(JournalCase.environment(server));
        variables.put("MACHINE", machine);
        variables.put("EXPERIMENT", "shop");
        return variables;
    }

    private static GuardHandler handler(Map<String, String> variables) {
        return new GuardHandler(Environment.of(variables), FunctionCase.NOON);
    }

    @Test
    void anythingElseIsRefused() {
        GuardHandler handler = handler(environment("http://localhost:1"));
        assertThatThrownBy(() -> FunctionCase.handled(handler, "{\"detail-type\": \"Other\"}"))
                .isInstanceOf(InvalidActivity.class)
                .hasMessage("neither a known event nor a sweep");
    }

    @Test
    void aMissingVariableIsNamed() {
        Map<String, String> variables = environment("http://localhost:1");
        variables.remove("MACHINE");
        assertThatThrownBy(() -> handler(variables))
                .isInstanceOf(InvalidActivity.class)
                .hasMessage("the variable MACHINE is missing");
    }
}
