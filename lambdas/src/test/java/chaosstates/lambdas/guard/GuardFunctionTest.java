package chaosstates.lambdas.guard;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import chaosstates.activity.InvalidActivity;
import chaosstates.json.Json;
import chaosstates.json.JsonArray;
import chaosstates.json.JsonObject;
import chaosstates.json.JsonReader;
import chaosstates.json.JsonString;
import chaosstates.lambdas.Exchanges;
import chaosstates.lambdas.Matching;
import chaosstates.lambdas.ScriptedServer;
import chaosstates.lambdas.api.Environment;
import chaosstates.lambdas.aws.AwsClients;
import chaosstates.lambdas.aws.Executions;
import chaosstates.lambdas.clearance.StopConditions;
import chaosstates.lambdas.function.FunctionCase;
import chaosstates.lambdas.handler.GuardHandler;
import chaosstates.lambdas.journal.JournalCase;
import chaosstates.lambdas.journal.JournalStore;
import chaosstates.wire.platform.GuardCall;
import chaosstates.wire.platform.GuardResult;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
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
            RequestStreamHandler handler = handler(example.environment(environment(server.url())));
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
        return variables;
    }

    /** A function for one machine, as the guard of an app makes it for each. */
    private static RequestStreamHandler handler(Map<String, String> variables) {
        Environment environment = Environment.of(variables);
        AwsClients aws = new AwsClients(environment);
        JournalStore journals = new JournalStore(aws.s3(), environment.required("JOURNAL_BUCKET"));
        GuardFunction function =
                new GuardFunction(
                        new Watch(
                                environment.required("MACHINE"),
                                environment.lines("ALARMS"),
                                environment.get("SAFETY_LEVER").isPresent()),
                        new Executions(aws.sfn()),
                        (run, start) -> journals.has(JournalStore.key("shop", run), start),
                        new StopConditions(aws),
                        FunctionCase.NOON);
        return (in, out, context) -> {
            String event = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            JsonObject asked = (JsonObject) JsonReader.parse(event);
            GuardResult result = function.run(GuardCall.read(asked), scope(asked));
            out.write(result.json().toString().getBytes(StandardCharsets.UTF_8));
        };
    }

    /** Reads the member {@code held} of a case: runs that hold leases, and no others are meant. */
    private static Scope scope(JsonObject event) {
        return event.get("held")
                .map(JsonArray.class::cast)
                .map(held -> held.items().stream().map(run -> ((JsonString) run).value()).toList())
                .map(held -> new Scope(held, false))
                .orElse(Scope.WHOLE);
    }

    @Test
    void anythingElseIsRefused() {
        RequestStreamHandler handler = handler(environment("http://localhost:1"));
        assertThatThrownBy(() -> FunctionCase.handled(handler, "{\"detail-type\": \"Other\"}"))
                .isInstanceOf(InvalidActivity.class)
                .hasMessage("neither a known event nor a sweep");
    }

    @Test
    void aMissingVariableIsNamed() {
        assertThatThrownBy(() -> new GuardHandler(Environment.of(Map.of()), FunctionCase.NOON))
                .isInstanceOf(InvalidActivity.class)
                .hasMessage("the variable JOURNAL_BUCKET is missing");
    }
}
