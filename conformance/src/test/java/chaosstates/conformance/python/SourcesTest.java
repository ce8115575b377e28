package chaosstates.conformance.python;

import static org.assertj.core.api.Assertions.assertThat;

import chaosstates.cli.Main;
import chaosstates.cli.shell.Shell;
import chaosstates.cli.shell.Terminal;
import chaosstates.conformance.Peers;
import chaosstates.conformance.Program;
import chaosstates.interpreter.PythonEnvironments;
import chaosstates.interpreter.PythonFiles;
import chaosstates.json.Json;
import chaosstates.json.JsonObject;
import chaosstates.json.JsonReader;
import chaosstates.lambdas.api.Environment;
import chaosstates.testing.Golden;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Sources of real packages are read as Python itself reads them, and what an experiment gets wrong
 * about them is told without running any of it.
 */
class SourcesTest {

    private static final Path CASES = Path.of("src/test/resources/python-sources");

    @TempDir private Path home;

    @Test
    void signaturesAreThoseOfInspect() throws Exception {
        Path files = PythonFiles.in(home).folder();
        JsonObject compared =
                json(
                        Program.of(
                                        Peers.MODULE,
                                        Peers.python("python"),
                                        "-B",
                                        Peers.script("inspected.py"),
                                        files,
                                        "chaosaws",
                                        "chaosk8s",
                                        "chaosprometheus",
                                        "chaostoxi",
                                        "chaosaddons",
                                        "chaoslib")
                                .run()
                                .out());

        assertThat(compared.texts("differences")).isEmpty();
        assertThat(compared.texts("not imported")).isEmpty();
        assertThat(compared.number("same").orElseThrow().intValue()).isGreaterThan(700);
        assertThat(compared.number("unknown").orElseThrow().intValue()).isLessThan(10);
    }

    /** The date, the identity and our own answer to a question of the host's name differ. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "chaostoolkit-kubernetes",
                "chaostoolkit-prometheus",
                "chaostoolkit-istio",
                "chaostoolkit-cloud-foundry"
            })
    void discoversWhatTheOriginalDiscovers(String distribution) throws Exception {
        Path theirs = home.resolve("theirs.json");
        Path ours = home.resolve("ours.json");

        Program.of(
                        home,
                        Peers.python("chaos"),
                        "--no-version-check",
                        "discover",
                        "--no-install",
                        "--no-system-info",
                        "--discovery-path=" + theirs,
                        distribution)
                .with(Map.of("PYTHONPATH", Peers.extensions().toString()))
                .run();
        String said = chaos("discover", "--discovery-path=" + ours, distribution);

        assertThat(ours).as(said).exists();
        assertThat(discovered(ours)).isEqualTo(discovered(theirs));
        assertThat(discovered(ours).objects("activities")).isNotEmpty();
    }

    /** An interpreter that loads no {@code site} has to tell where one that does finds packages. */
    @ParameterizedTest
    @ValueSource(strings = {"--system-site-packages", "--without-pip"})
    void findsPackagesWherePythonDoes(String option) throws Exception {
        Path files = PythonFiles.in(home.resolve("files")).folder();
        Path made = home.resolve("made");
        Program.of(home, Peers.python("python"), "-m", "venv", "--without-pip", option, made).run();
        Path python = made.resolve("bin").resolve("python");
        String theirs = "import sys; print([each for each in sys.path if 'site-packages' in each])";
        String ours =
                "import sys; sys.path.insert(0, sys.argv[1]); import sources; print(sources.site_packages())";

        assertThat(Program.of(home, python, "-I", "-S", "-B", "-c", ours, files).run().out())
                .isEqualTo(Program.of(home, python, "-c", theirs).run().out());
    }

    private static JsonObject discovered(Path file) throws Exception {
        return json(Files.readString(file)).without("id").without("date");
    }

    @Test
    void tellsEachMistakeWithItsPlace() throws Exception {
        String said = chaos("validate", CASES.resolve("wrong.json").toString());

        Golden.check(CASES.resolve("expected.txt"), said);
    }

    private String chaos(String... arguments) throws Exception {
        Map<String, String> variables =
                new HashMap<>(
                        Map.of(
                                "HOME",
                                home.toString(),
                                PythonEnvironments.OWN,
                                Peers.python("python").toString(),
                                "PYTHONPATH",
                                Peers.extensions().toString()));
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        PrintStream stream = new PrintStream(said, true, StandardCharsets.UTF_8);
        Terminal terminal =
                new Terminal(new BufferedReader(new StringReader("")), stream, stream, false);
        Clock clock = Clock.fixed(Instant.parse("2026-01-02T03:04:05Z"), ZoneOffset.UTC);
        int exit =
                Main.commandLine(Shell.of(terminal, Environment.of(variables), clock))
                        .execute(arguments);
        return said.toString(StandardCharsets.UTF_8) + "exit code " + exit + "\n";
    }

    private static JsonObject json(String text) {
        Json read = JsonReader.parse(text);
        return (JsonObject) read;
    }
}
