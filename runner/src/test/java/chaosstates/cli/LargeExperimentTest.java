package chaosstates.cli;

import static org.assertj.core.api.Assertions.assertThat;

import chaosstates.json.Json;
import chaosstates.json.JsonObject;
import chaosstates.json.JsonText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
                Said.by(
                        temporary,
                        "rehearse",
                        experiment.toString(),
                        "--no-report",
                        "--journal-path=" + temporary.resolve("journal.json"));
        assertThat(said.text()).containsOnlyOnce(EXCESS).contains("Here it runs.");
        assertThat(said.exitCode()).isZero();
    }

    @Test
    void isRefusedForAws() {
        Said said = Said.by(temporary, "compile", experiment.toString());
        assertThat(said.text()).contains(EXCESS).doesNotContain("Here it runs.");
        assertThat(said.exitCode()).isEqualTo(1);
    }
}
