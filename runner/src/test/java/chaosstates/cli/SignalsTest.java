package chaosstates.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Test of signals to a process that runs an experiment. */
class SignalsTest {

    private static final String EXPERIMENT =
            """
            title: Waits
            description: To be sent a signal
            method:
              - {type: action, name: wait, provider: {type: process, path: "true"}, pauses: {after: 60}}
            rollbacks:
              - type: action
                name: undo
                provider: {type: process, path: "true"}
            """;

    private static final String AGAIN =
            "  - {type: action, name: again, provider: {type: process, path: \"true\"}}\n";

    private static final long LONGEST = 60;
    private static final int HANG_UP = 1;

    @TempDir private Path folder;

    /** 128 and the number of the signal is the status of a process that it has ended. */
    @Test
    void thatIsNotListenedToEndsTheProcess() throws Exception {
        Process process = started();
        assertThat(said(process, "USR1")).doesNotContain("undo", "Received");
        assertThat(process.exitValue()).isEqualTo(128 + 10);
    }

    @Test
    void thatKillsLeavesTheJournalSoFar() throws Exception {
        Process process = started();
        assertThat(said(process, "KILL")).doesNotContain("undo");
        assertThat(folder.resolve("journal.json"))
                .content()
                .contains("\"status\": \"aborted\"", "\"verdict\": \"errored\"");
    }

    /**
     * Asserts that the run goes on after a signal that is the JVM's own, here until the signal
     * after it.
     */
    @Test
    void thatTheJvmKeepsForItselfEndsNothing() throws Exception {
        Process process = started();
        assertThat(said(process, "USR2", "TERM")).contains("received SIGTERM", "Rollback: undo");
        assertThat(process.exitValue()).isEqualTo(1);
    }

    /**
     * Asserts the line of each signal, without SIGINT: a process that was started in the background
     * may have to ignore it.
     */
    @Test
    void thatStopsARunIsToldByItsName() throws Exception {
        Process process = started();
        assertThat(said(process, "TERM"))
                .containsOnlyOnce("Received a termination signal (SIGTERM)...")
                .contains("Rollback: undo");
        assertThat(process.exitValue()).isEqualTo(1);
    }

    /**
     * Asserts that a lost connection stops a run. Under {@code nohup} the signal is ignored, and
     * stays so.
     */
    @Test
    void thatTellsOfALostTerminalStopsARun() throws Exception {
        assumeFalse(isIgnored(HANG_UP));
        Process process = started();
        assertThat(said(process, "HUP"))
                .containsOnlyOnce("Received a termination signal (SIGHUP)...")
                .contains("Rollback: undo");
        assertThat(process.exitValue()).isEqualTo(1);
    }

    private static boolean isIgnored(int signal) throws IOException {
        Path status = Path.of("/proc/self/status");
        return Files.exists(status)
                && Files.readAllLines(status).stream()
                        .filter(line -> line.startsWith("SigIgn:"))
                        .mapToLong(line -> Long.parseUnsignedLong(line.substring(7).strip(), 16))
                        .anyMatch(mask -> (mask >> (signal - 1) & 1) == 1);
    }

    /** The first ends the run, the one in the rollback's pause what undoes it. */
    @Test
    void thatComesAgainEndsTheGuardian() throws Exception {
        Process process = started(EXPERIMENT + "    pauses: {after: 60}\n" + AGAIN);
        assertThat(said(process, "TERM"))
                .containsPattern("(?s)Received.*Rollback: undo.*Pausing after.*Received")
                .doesNotContain("Rollback: again");
        assertThat(process.exitValue()).as("something is left to be undone").isEqualTo(3);
    }

    private Process started() throws IOException {
        return started(EXPERIMENT);
    }

    private Process started(String text) throws IOException {
        Path experiment = Files.writeString(folder.resolve("experiment.yaml"), text);
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Main.class.getName(),
                        "run",
                        experiment.toString(),
                        "--journal-path=" + folder.resolve("journal.json"))
                .redirectErrorStream(true)
                .start();
    }

    /** Returns the whole output; the process receives the signals when it pauses. */
    private static String said(Process process, String... signals) throws Exception {
        StringBuilder said = new StringBuilder();
        try (BufferedReader lines = process.inputReader()) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                said.append(line).append('\n');
                if (line.contains("Pausing after activity")) {
                    for (String signal : signals) {
                        send(signal, process);
                    }
                }
            }
            assertThat(process.waitFor(LONGEST, TimeUnit.SECONDS)).isTrue();
        } finally {
            process.destroyForcibly();
        }
        return said.toString();
    }

    private static void send(String signal, Process process) throws Exception {
        Process kill = new ProcessBuilder("kill", "-" + signal, "" + process.pid()).start();
        assertThat(kill.waitFor()).as("exit code of kill -%s", signal).isZero();
    }
}
