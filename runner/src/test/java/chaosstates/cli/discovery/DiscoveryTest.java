package chaosstates.cli.discovery;

import static org.assertj.core.api.Assertions.assertThat;

import chaosstates.cli.Main;
import chaosstates.cli.shell.Shell;
import chaosstates.cli.shell.Terminal;
import chaosstates.json.Json;
import chaosstates.json.JsonArray;
import chaosstates.json.JsonObject;
import chaosstates.json.JsonReader;
import chaosstates.lambdas.api.Environment;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiscoveryTest {

    @Test
    void listsWhatExistsHereAndRunsNothing(@TempDir Path folder) throws IOException {
        Path written = folder.resolve("discovery.json");
        String[] call = {"discover", "chaostoolkit-addons", "--discovery-path=" + written};
        assertThat(Main.commandLine(shell()).execute(call)).isZero();
        JsonObject discovery = (JsonObject) JsonReader.parse(Files.readString(written));
        assertThat(((JsonArray) discovery.get("activities").orElseThrow()).items())
                .singleElement()
                .extracting(activity -> ((JsonObject) activity).string("name").orElseThrow())
                .isEqualTo("idle_for");
        assertThat(discovery.get("system")).contains(Json.ofNull());
        assertThat(discovery.object("platform").get("python")).contains(Json.ofNull());
    }

    private static Shell shell() {
        PrintStream nowhere = new PrintStream(PrintStream.nullOutputStream());
        return Shell.of(
                new Terminal(new BufferedReader(Reader.nullReader()), nowhere, nowhere, false),
                Environment.of(Map.of("HOME", "/nowhere")),
                Clock.systemUTC());
    }
}
