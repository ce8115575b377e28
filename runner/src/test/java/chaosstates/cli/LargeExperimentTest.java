package chaosstates.cli;

import static org.assertj.core.api.Assertions.assertThat;

import chaosstates.cli.shell.Shell;
import chaosstates.cli.shell.Terminal;
import chaosstates.json.Json;
import chaosstates.json.JsonObject;
import chaosstates.json.JsonText;
import chaosstates.lambdas.api.Environment;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An experiment that is more than Step Functions takes. */
class LargeExperimentTest {

    private static final String EXCESS =
            "large is more than Step Functions takes: the definition has";

    @TempDir private Path temporary;

    private Path experiment;

    private record Said(int exitCode, String text) {}

    @BeforeEach
    void write() throws IOException {
        JsonObject provider =
                JsonObject.EMPTY.with("type", "http").with("url", "https://shop.example/");
        JsonObject probe = JsonObject.EMPTY.with("type", "probe").with("provider", provider);
        JsonObject large =
                JsonObject.EMPTY
                        .with("title", "Many probes")
                        .with("description", "More than a definition takes")
                        .with(
                                "method",
                                Json.of(
                                        IntStream.range(0, 700)
                                                .mapToObj(i -> probe.with("name", "probe-" + i))
                                                .toList()));
        experiment = temporary.resolve("large.json");
        Files.writeString(experiment, JsonText.of(large));
    }

    @Test
    void runsHereWithAWarning() {
        Said said =
                called(
                        "rehearse",
                        experiment.toString(),
                        "--no-report",
                        "--journal-path=" + temporary.resolve("journal.json"));
        assertThat(said.text()).containsOnlyOnce(EXCESS).contains("Here it runs.");
        assertThat(said.exitCode()).isZero();
    }

    @Test
    void isRefusedForAws() {
        Said said = called("compile", experiment.toString());
        assertThat(said.text()).contains(EXCESS).doesNotContain("Here it runs.");
        assertThat(said.exitCode()).isEqualTo(1);
    }

    private Said called(String... arguments) {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        PrintStream stream = new PrintStream(said, true, StandardCharsets.UTF_8);
        Terminal terminal =
                new Terminal(new BufferedReader(Reader.nullReader()), stream, stream, false);
        Environment home = Environment.of(Map.of("HOME", temporary.toString()));
        int exitCode =
                Main.commandLine(Shell.of(terminal, home, Clock.systemUTC())).execute(arguments);
        return new Said(exitCode, said.toString(StandardCharsets.UTF_8));
    }
}
