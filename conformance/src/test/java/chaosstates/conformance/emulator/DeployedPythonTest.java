package chaosstates.conformance.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import chaosstates.conformance.JournalComparison;
import chaosstates.conformance.Peers;
import chaosstates.conformance.Program;
import chaosstates.json.JsonObject;
import chaosstates.json.JsonReader;
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
