package chaosstates.conformance.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import chaosstates.conformance.JournalComparison;
import chaosstates.conformance.Peers;
import chaosstates.conformance.Program;
import chaosstates.json.JsonObject;
import chaosstates.json.JsonReader;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/**
 * Test of a deployed experiment whose activities, tolerance and control are in Python: its machine
 * calls functions in Java, and these call those in Python, of the package that was deployed.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Order(1)
class DeployedPythonTest {

    private static final String EXPERIMENT = "shop";
    private static final int FINE = 200;
    private static final int BROKEN = 503;

    private Emulator emulator;

    @BeforeAll
    void deploy(@TempDir Path folder) throws Exception {
        emulator = Emulator.startWithPython(folder);
    }

    @AfterAll
    void close() throws Exception {
        if (emulator != null) {
            emulator.close();
        }
    }

    @Test
    void itsJournalIsThatOfALocalRun(@TempDir Path folder) throws Exception {
        DeployedRun run = DeployedRun.start(emulator.moto(), EXPERIMENT, "held", "{}");
        assertThat(run.ended().string("status")).as(run.history()).contains("SUCCEEDED");
        JsonObject deployed = emulator.journal(run);
        JsonObject local = local(folder);
        assertThat(JournalComparison.differences(deployed.without("verdict"), local))
                .as("what the deployed run and the local one differ in")
                .isEmpty();
        assertThat(deployed.object("verdict")).isEqualTo(local.object("verdict"));
    }

    /** The function of Python is still at work then; another container of it undoes. */
    @Test
    void aRunThatIsStoppedWithinPythonIsUndone() throws Exception {
        String slow = "{\"configuration\": {\"seconds\": 30}}";
        DeployedRun run = DeployedRun.start(emulator.moto(), EXPERIMENT, "stopped", slow);
        run.reached("Action: break-site");
        awaitSite(BROKEN);
        run.stop();
        assertThat(run.status()).isEqualTo("ABORTED");
        assertThat(emulator.ended(run)).contains(run.arn());
        assertThat(run.guardian().ended().string("status")).contains("SUCCEEDED");

        JsonObject journal = emulator.journal(run);
        assertThat(journal.object("verdict").string("verdict")).contains("aborted");
        assertThat(names(journal, "run")).containsExactly("break-site");
        assertThat(journal.objects("run").getFirst().has("status")).isFalse();
        assertThat(journal.objects("rollbacks").getFirst().string("output"))
                .contains("the site is mended");
        assertThat(site()).isEqualTo(FINE);
    }

    private void awaitSite(int status) throws Exception {
        for (int left = 300; site() != status; left--) {
            assertThat(left).as("a site that answers %d", status).isPositive();
            Thread.sleep(100);
        }
    }

    private int site() throws Exception {
        try (HttpClient http = HttpClient.newHttpClient()) {
            HttpRequest request = HttpRequest.newBuilder(emulator.site().resolve("/")).build();
            return http.send(request, BodyHandlers.discarding()).statusCode();
        }
    }

    private static List<String> names(JsonObject journal, String key) {
        return journal.objects(key).stream()
                .map(record -> record.object("activity").string("name").orElseThrow())
                .toList();
    }

    /** Runs it from here; returns its journal. */
    private JsonObject local(Path folder) throws Exception {
        Path journal = folder.resolve("journal.json");
        List<Object> command = new ArrayList<>(Peers.ourselves());
        command.addAll(List.of("run", "--journal-path", journal));
        command.add(emulator.root().resolve("experiments/shop.yaml"));
        Map<String, String> variables = new HashMap<>(emulator.settings());
        variables.put("CHAOS_PYTHON", Peers.python("python").toString());
        variables.put("SHOP", "a shop");
        Program.Result run =
                Program.of(emulator.root().resolve("experiments"), command.toArray())
                        .with(variables)
                        .within(120)
                        .run();
        assertThat(journal).as(run.err()).exists();
        return (JsonObject) JsonReader.parse(Files.readString(journal));
    }
}
