package chaosstates.lambdas.journal;

import static org.assertj.core.api.Assertions.assertThat;

import chaosstates.json.JsonObject;
import chaosstates.json.JsonReader;
import chaosstates.lambdas.Exchanges;
import chaosstates.lambdas.ScriptedServer;
import chaosstates.lambdas.api.Environment;
import chaosstates.lambdas.aws.AwsClients;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Question of a watch whether the run is over, as it goes over the wire. */
class ExecutionHistoryTest {

    private static final String RUN =
            "arn:aws:states:eu-west-1:123456789012:execution:one-call:run-1";

    private static final String EXCHANGE =
            """
            {"exchanges": [{
              "request": {"method": "POST", "target": "/",
                "headers": {"X-Amz-Target": "AWSStepFunctions.GetExecutionHistory"},
                "json": {"executionArn": "%s", "maxResults": 100, "reverseOrder": true,
                  "includeExecutionData": false}},
              "reply": {"status": 200, "headers": {"Content-Type": "application/x-amz-json-1.0"},
                "body": {"events": [
                  {"id": 8, "previousEventId": 7, "timestamp": 1795521601, "type": "TaskStarted"},
                  {"id": 7, "previousEventId": 6, "timestamp": 1795521600, "type": "PassStateEntered",
                   "stateEnteredEventDetails": {"name": "Watched to the end"}}]}}}]}
            """;

    @ParameterizedTest
    @CsvSource({"Watched to the end, true", "Journal, false"})
    void tellsByTheLatestEvents(String state, boolean isThere) throws IOException {
        JsonObject script = (JsonObject) JsonReader.parse(EXCHANGE.formatted(RUN));
        try (ScriptedServer server = new ScriptedServer(List.of())) {
            server.script(Exchanges.replies(script));
            Environment environment = Environment.of(JournalCase.environment(server.url()));
            ExecutionHistory history =
                    new ExecutionHistory(
                            new AwsClients(environment).sfn(), rest -> {}, Duration.ZERO);
            assertThat(history.hasEntered(RUN, state)).isEqualTo(isThere);
            Exchanges.check(script, server);
        }
    }
}
