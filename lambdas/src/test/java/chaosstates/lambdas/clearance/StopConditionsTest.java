package chaosstates.lambdas.clearance;

import static org.assertj.core.api.Assertions.assertThat;

import chaosstates.json.Json;
import chaosstates.json.JsonReader;
import chaosstates.lambdas.ScriptedServer;
import chaosstates.lambdas.api.Environment;
import chaosstates.lambdas.aws.AwsClients;
import chaosstates.lambdas.journal.JournalCase;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Asserts how alarms are asked for that are too many for one call. */
class StopConditionsTest {

    private static final Json NONE =
            JsonReader.parse(
                    """
                    {"status": 200, "headers": {"Content-Type": "text/xml"}, "body":
                    "<DescribeAlarmsResponse><DescribeAlarmsResult></DescribeAlarmsResult></DescribeAlarmsResponse>"}
                    """);

    @Test
    void alarmsAreAskedForByTheHundred() throws IOException {
        List<String> alarms = IntStream.range(0, 101).mapToObj(number -> "a" + number).toList();
        try (ScriptedServer server = new ScriptedServer(List.of(NONE, NONE))) {
            AwsClients aws = new AwsClients(Environment.of(JournalCase.environment(server.url())));
            assertThat(new StopConditions(aws).objections(alarms, false))
                    .hasSize(101)
                    .allMatch(objection -> objection.kind() == Objection.Kind.UNKNOWN);
            assertThat(server.requests()).hasSize(2);
        }
    }
}
