package chaosstates.lambdas.handler;

import static org.assertj.core.api.Assertions.assertThat;

import chaosstates.json.Json;
import chaosstates.json.JsonArray;
import chaosstates.json.JsonObject;
import chaosstates.json.JsonReader;
import chaosstates.lambdas.Exchanges;
import chaosstates.lambdas.ScriptedServer;
import chaosstates.lambdas.api.Environment;
import chaosstates.lambdas.journal.JournalCase;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Test of the events of ended runs, when their journals are written. */
class JournalHandlerTest {

    private static final JournalCase WRITTEN = named("written.json");
    private static final JournalCase LEASED = named("leases-are-given-back.json");

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    @Test
    void printsTheMetricsAndPutsAnEvent() throws IOException {
        try (ScriptedServer server = server(reply(200, "{\"FailedEntryCount\": 0}"))) {
            assertThat(handled(server)).containsEntry("verdict", Json.of("held"));
            JsonObject put = (JsonObject) JsonReader.parse(server.requests().getLast().body());
            JsonObject event =
                    (JsonObject) ((JsonArray) put.get("Entries").orElseThrow()).items().getFirst();
            assertThat(event.string("EventBusName")).contains("default");
            assertThat(event.string("Source")).contains("chaos-states");
            assertThat(event.string("DetailType")).contains("Chaos Experiment Ended");
            assertThat(JsonReader.parse(event.string("Detail").orElseThrow()))
                    .isEqualTo(WRITTEN.declared().object("told").object("detail"));
            assertThat(said.toString().lines().findFirst())
                    .contains(WRITTEN.declared().object("told").object("metrics").toString());
        }
    }

    @Test
    void aJournalIsWrittenAlthoughNobodyCanBeTold() throws IOException {
        String denied = "{\"__type\": \"AccessDeniedException\", \"message\": \"not you\"}";
        try (ScriptedServer server = server(reply(400, denied))) {
            assertThat(handled(server)).containsEntry("verdict", Json.of("held"));
            assertThat(said.toString())
                    .contains("\"level\":\"WARN\"")
                    .contains("the event of the ended run: ")
                    .contains("not you");
        }
    }

    @Test
    void aJournalIsWrittenAlthoughItsReportCanNotBe() throws IOException {
        List<Json> replies = new ArrayList<>(Exchanges.replies(WRITTEN.declared()).subList(0, 2));
        replies.add(reply(403, "{}"));
        replies.add(reply(200, "{\"FailedEntryCount\": 0}"));
        try (ScriptedServer server = new ScriptedServer(replies)) {
            assertThat(handled(server))
                    .containsEntry("verdict", Json.of("held"))
                    .containsKey("journal")
                    .doesNotContainKey("report");
            assertThat(said.toString()).contains("\"level\":\"WARN\"").contains("the report: ");
        }
    }

    @Test
    void anEventThatWasNotTakenIsSaid() throws IOException {
        String refused =
                """
                {"FailedEntryCount": 1, "Entries":
                 [{"ErrorCode": "InternalFailure", "ErrorMessage": "come again"}]}\
                """;
        try (ScriptedServer server = server(reply(200, refused))) {
            assertThat(handled(server)).containsEntry("verdict", Json.of("held"));
            assertThat(said.toString()).contains("the event of the ended run: come again");
        }
    }

    @Test
    void aLeaseThatIsNotGivenBackIsSaid() throws IOException {
        List<Json> replies = new ArrayList<>(Exchanges.replies(LEASED.declared()).subList(0, 3));
        replies.add(reply(403, "{}"));
        replies.add(reply(404, "{}"));
        replies.add(reply(200, "{\"FailedEntryCount\": 0}"));
        try (ScriptedServer server = new ScriptedServer(replies)) {
            assertThat(handled(LEASED, server)).containsEntry("verdict", Json.of("held"));
            assertThat(said.toString())
                    .contains("\"level\":\"WARN\"")
                    .contains("the lease of rds:cluster:main: ");
            assertThat(server.requests()).hasSize(6);
        }
    }

    private static JournalCase named(String name) {
        return JournalCase.all().stream()
                .filter(example -> example.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static ScriptedServer server(JsonObject last) throws IOException {
        List<Json> replies = new ArrayList<>(Exchanges.replies(WRITTEN.declared()));
        replies.add(last);
        return new ScriptedServer(replies);
    }

    private static JsonObject reply(int status, String body) {
        return JsonObject.EMPTY
                .with("status", status)
                .with(
                        "headers",
                        JsonObject.EMPTY.with("Content-Type", "application/x-amz-json-1.1"))
                .with("body", JsonReader.parse(body));
    }

    private Map<String, Json> handled(ScriptedServer server) throws IOException {
        return handled(WRITTEN, server);
    }

    private Map<String, Json> handled(JournalCase example, ScriptedServer server)
            throws IOException {
        Map<String, String> variables = new HashMap<>(JournalCase.environment(server.url()));
        variables.put("EVENT_BUS", "default");
        CallLog log =
                new CallLog(
                        new PrintStream(said, true, StandardCharsets.UTF_8),
                        InstantSource.fixed(Instant.parse("2026-01-02T03:04:05Z")),
                        "journal");
        ByteArrayOutputStream answer = new ByteArrayOutputStream();
        byte[] payload =
                example.declared().object("payload").toString().getBytes(StandardCharsets.UTF_8);
        new JournalHandler(Environment.of(variables), log)
                .handleRequest(new ByteArrayInputStream(payload), answer, null);
        return ((JsonObject) JsonReader.parse(answer.toString(StandardCharsets.UTF_8))).fields();
    }
}
