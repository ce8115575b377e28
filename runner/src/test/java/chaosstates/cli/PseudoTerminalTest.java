package chaosstates.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Test of {@code chaos init} as a person sees it: in a terminal, with Ctrl-C. */
class PseudoTerminalTest {

    private static final String CTRL_C = "\u0003";

    /**
     * Gives a program a terminal of its own; what this process is sent is typed there. A shell has
     * what it starts in the background ignore SIGINT; there Ctrl-C would do nothing.
     */
    private static final String SPAWN =
            """
            import pty, signal, sys
            signal.signal(signal.SIGINT, signal.SIG_DFL)
            pty.spawn(sys.argv[1:])
            """;

    @TempDir private Path folder;

    @Test
    void keepsTheAnswersOnCtrlC() throws Exception {
        assumeTrue(hasPython());
        Path experiment = folder.resolve("experiment.yaml");
        String ended = talk("title: ", "In a terminal\n", "What it shows", CTRL_C);
        assertThat(ended).contains("Experiment's title: ").doesNotContain("Exception");
        assertThat(experiment).doesNotExist();
        assertThat(folder.resolve("experiment.yaml.draft")).content().startsWith("In a terminal\n");

        String whole = talk("go on with them", "y\n\n", "to declare", "n\nn\nn\nn\n");
        assertThat(whole).contains("go on with them", "saved in");
        assertThat(experiment).content().contains("title: In a terminal");
        assertThat(folder.resolve("experiment.yaml.draft")).doesNotExist();
    }

    /** Types two texts, each when its sign was said. */
    private String talk(String sign, String text, String nextSign, String nextText)
            throws Exception {
        Process process = new ProcessBuilder(command()).redirectErrorStream(true).start();
        process.onExit().orTimeout(1, TimeUnit.MINUTES).exceptionally(_ -> killed(process));
        try (OutputStream keys = process.getOutputStream()) {
            String said = heard(process, sign);
            type(keys, text);
            said += heard(process, nextSign);
            type(keys, nextText);
            said += heard(process, "nothing more");
            assertThat(process.waitFor()).as("not killed after a minute: %s", said).isZero();
            return said;
        }
    }

    private static Process killed(Process process) {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        return process.destroyForcibly();
    }

    /** Returns what is said until the sign was, or until the end. */
    private static String heard(Process process, String sign) throws IOException {
        StringBuilder said = new StringBuilder();
        for (int letter = next(process);
                letter >= 0 && said.append((char) letter).indexOf(sign) < 0;
                letter = next(process)) {}
        return said.toString();
    }

    private static int next(Process process) throws IOException {
        return process.getInputStream().read();
    }

    private static void type(OutputStream keys, String text) throws IOException {
        keys.write(text.getBytes(StandardCharsets.UTF_8));
        keys.flush();
    }

    private static boolean hasPython() {
        return Stream.of(System.getenv("PATH").split(":"))
                .anyMatch(path -> Files.isExecutable(Path.of(path, "python3")));
    }

    private List<String> command() {
        return List.of(
                "python3",
                "-c",
                SPAWN,
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dchaos.terminal=true",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName(),
                "--settings=" + folder.resolve("settings.yaml"),
                "init",
                "--experiment-path=" + folder.resolve("experiment.yaml"));
    }
}
