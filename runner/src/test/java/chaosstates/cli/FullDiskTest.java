package chaosstates.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A disk that fills up while a run goes on: Linux has a device for that. */
@EnabledOnOs(OS.LINUX)
class FullDiskTest {

    private static final Path FULL = Path.of("/dev/full");
    private static final String EXPERIMENT =
            "src/test/resources/command-cases/rehearse-rollback-refers/experiment.yaml";

    @TempDir private Path temporary;

    private Path full;

    /** A link: nothing may happen to the device itself, whoever runs this. */
    @BeforeEach
    void link() throws IOException {
        full = Files.createSymbolicLink(temporary.resolve("full"), FULL);
    }

    @Test
    void keepsNoVerdictBackForAJournalAndLosesNone() throws IOException {
        Said said = rehearsed("--journal-path=" + full);
        assertThat(said.text())
                .contains("The journal can't be written: No space left on device")
                .contains("verdict   held");
        assertThat(said.exitCode()).isEqualTo(1);
        Matcher place =
                Pattern.compile("The journal stands in (.*) instead\\n").matcher(said.text());
        assertThat(place.find()).isTrue();
        Path refuge = Path.of(place.group(1));
        try {
            assertThat(said.text()).contains("journal   " + refuge + "\n");
            assertThat(refuge).content().contains("\"status\": \"completed\"");
        } finally {
            Files.delete(refuge);
        }
    }

    @Test
    void keepsNoVerdictBackForAHistory() {
        Said said = rehearsed(journal(), "--history-path=" + full);
        assertThat(said.text())
                .contains("The history can't be written: No space left on device")
                .contains("verdict   held");
        assertThat(said.exitCode()).isEqualTo(1);
        assertThat(temporary.resolve("journal.json")).exists();
    }

    @Test
    void isToldOfEvents() {
        Said said = rehearsed(journal(), "--events-file=" + full);
        assertThat(said.text()).contains("The file of --events-file is incomplete");
        assertThat(said.exitCode()).isZero();
    }

    private String journal() {
        return "--journal-path=" + temporary.resolve("journal.json");
    }

    private Said rehearsed(String... options) {
        return Said.by(
                temporary,
                Stream.concat(Stream.of("rehearse", EXPERIMENT), Stream.of(options))
                        .toArray(String[]::new));
    }
}
