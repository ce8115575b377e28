package chaosstates.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two runs that are started from one machine. */
class FileLeasesTest {

    private static final String TARGET = "ec2:instance/i-1";

    @TempDir private Path temporary;

    private final List<String> said = new ArrayList<>();

    @Test
    void aTargetIsOneRuns() {
        Path folder = temporary.resolve("not/there/yet");
        try (FileLeases first = leases(folder);
                FileLeases second = leases(folder)) {
            assertThat(first.take(TARGET, "run-1")).isEmpty();
            assertThat(first.take(TARGET, "run-1")).isEmpty();
            assertThat(second.take(TARGET, "run-2"))
                    .contains("another run from this machine has the target ec2:instance/i-1");
            assertThat(second.take("ec2:instance/i-2", "run-2")).isEmpty();
            first.release(TARGET, "run-1");
            assertThat(second.take(TARGET, "run-2")).isEmpty();
            second.undone();
        }
        try (FileLeases third = leases(folder)) {
            assertThat(third.take(TARGET, "run-3")).isEmpty();
        }
        assertThat(said).isEmpty();
    }

    /** Asserts that a target stays taken after a run that was killed, or could not undo. */
    @Test
    void whatIsNotUndoneStaysTakenUntilAPersonReleasesIt() throws IOException {
        Path folder = temporary.resolve("leases");
        try (FileLeases first = leases(folder)) {
            assertThat(first.take(TARGET, "run-1")).isEmpty();
            assertThat(leases(folder).free(TARGET))
                    .contains(
                            "another run from this machine has the target ec2:instance/i-1: it goes"
                                    + " on");
        }
        try (FileLeases second = leases(folder)) {
            assertThat(second.take(TARGET, "run-2"))
                    .contains(
                            "a run from this machine has left the target ec2:instance/i-1 not"
                                    + " undone: once it is undone by hand, `chaos release --local"
                                    + " 'ec2:instance/i-1' --because …` frees it");
            assertThat(second.free(TARGET)).isEmpty();
            assertThat(second.free(TARGET))
                    .contains("no run from this machine has the target ec2:instance/i-1");
            assertThat(second.take(TARGET, "run-2")).isEmpty();
        }
    }

    @Test
    void whereNoLeaseCanBeKeptThatIsSaid() throws IOException {
        Path file = Files.createFile(temporary.resolve("a-file"));
        try (FileLeases leases = leases(file)) {
            assertThat(leases.take(TARGET, "run-1")).isEmpty();
        }
        assertThat(said)
                .singleElement()
                .asString()
                .startsWith("No lease is kept for the target ec2:instance/i-1: ");
    }

    private FileLeases leases(Path folder) {
        return new FileLeases(folder, (level, sentence) -> said.add(sentence));
    }
}
