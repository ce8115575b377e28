package chaosstates.lambdas.journal;

import static org.assertj.core.api.Assertions.assertThat;

import chaosstates.journal.Conclusion;
import chaosstates.journal.Journal;
import chaosstates.journal.LastHeld;
import chaosstates.journal.Status;
import chaosstates.journal.Verdict;
import chaosstates.json.Json;
import chaosstates.json.JsonObject;
import chaosstates.json.JsonReader;
import chaosstates.lambdas.ScriptedServer;
import chaosstates.lambdas.api.Environment;
import chaosstates.lambdas.aws.AwsClients;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Pointer to the last run that held, as it goes over the wire. */
class LastHeldTest {

    private static final String NONE =
            """
            {"status": 404, "headers": {"Content-Type": "application/xml"},
             "body": "<Error><Code>NoSuchKey</Code><Message>None.</Message></Error>"}
            """;

    private static final String LAST =
            """
            {"start": "2026-01-02T03:04:05+00:00",
             "watches": [{"probe": "site", "figures": {"availability": 0.75}}]}
            """;

    private static JsonObject json(String text) {
        return (JsonObject) JsonReader.parse(text);
    }

    private static JournalStore store(ScriptedServer server) {
        Environment environment = Environment.of(JournalCase.environment(server.url()));
        return new JournalStore(new AwsClients(environment).s3(), "journals");
    }

    @Test
    void nothingIsKnownBeforeARunHasHeld() throws IOException {
        try (ScriptedServer server = new ScriptedServer(List.of(JsonReader.parse(NONE)))) {
            assertThat(store(server).last(JournalStore.lastKey("shop"))).isEqualTo(LastHeld.NONE);
            assertThat(server.requests().getFirst().target())
                    .endsWith("/journals/shop/last-held.json");
        }
    }

    @Test
    void aRunThatHeldIsKeptWithItsFigures() throws IOException {
        Json well = JsonReader.parse("{\"status\": 200, \"headers\": {}, \"body\": \"\"}");
        try (ScriptedServer server = new ScriptedServer(List.of(well))) {
            Journal held = journal(Verdict.HELD);
            store(server).putLast("key", LastHeld.of(held).orElseThrow());
            assertThat(server.requests().getFirst().body())
                    .contains(json(LAST).toString().substring(0, 40));
            assertThat(LastHeld.of(journal(Verdict.DEVIATED))).isEmpty();
        }
    }

    private static Journal journal(Verdict verdict) {
        return new Journal(
                new Conclusion(verdict, "", Status.COMPLETED, false, List.of()), () -> json(LAST));
    }

    @Test
    void onlyAnEarlierRunIsComparedWith() {
        LastHeld last = new LastHeld(json(LAST));
        assertThat(last.before(Instant.parse("2026-01-02T03:04:06Z"))).isEqualTo(last);
        assertThat(last.before(Instant.parse("2026-01-02T03:04:05Z"))).isEqualTo(LastHeld.NONE);
    }
}
