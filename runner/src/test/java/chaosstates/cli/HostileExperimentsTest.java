package chaosstates.cli;

import static org.assertj.core.api.Assertions.assertThat;

import chaosstates.cli.options.RunOptions;
import chaosstates.cli.session.Preparation;
import chaosstates.cli.session.Prepared;
import chaosstates.cli.session.Scene;
import chaosstates.cli.session.Session;
import chaosstates.cli.session.Stage;
import chaosstates.cli.shell.Refused;
import chaosstates.cli.shell.Shell;
import chaosstates.cli.shell.Terminal;
import chaosstates.cli.shell.UserError;
import chaosstates.engine.VirtualClock;
import chaosstates.journal.Verdict;
import chaosstates.json.Json;
import chaosstates.json.JsonObject;
import chaosstates.json.JsonReader;
import chaosstates.lambdas.api.Environment;
import chaosstates.local.Deadline;
import chaosstates.sandbox.FailoverCourse;
import chaosstates.tell.Log;
import chaosstates.testing.Chance;
import chaosstates.testing.Property;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import picocli.CommandLine.ParseResult;

/**
 * Test that the way from any file, in any world, to the journal ends without an exception. {@code
 * -Dchaos.tries=20000} tries more.
 */
@Tag("slow")
class HostileExperimentsTest {

    private static final Duration LONGEST = Duration.ofMinutes(1);
    private static final Instant START = Instant.parse("2026-01-02T03:04:05Z");
    private static final Path FOLDER = Path.of("target/hostile-experiments");

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    private static final List<String> OPTIONS =
            List.of(
                    "",
                    "",
                    "--compat",
                    "--dry=actions",
                    "--dry=pause",
                    "--rollback-strategy=always",
                    "--rollback-strategy=deviated --compat",
                    "--hypothesis-strategy=continuously",
                    "--hypothesis-strategy=continuously --hypothesis-frequency=0.2 --fail-fast",
                    "--hypothesis-strategy=continuously --compat",
                    "--hypothesis-strategy=after-method-only",
                    "--output=agent",
                    "--events-file=target/hostile-experiments/events",
                    "--no-validation");

    private int played;
    private int refused;

    @Test
    void endsWithProblemsOrAJournal() throws IOException {
        Files.createDirectories(FOLDER);
        Property.tries(500).seed(1).holds(this::endsWithProblemsOrAJournal);
        assertThat(played).as("played; %d were refused", refused).isGreaterThan(refused / 4);
        assertThat(refused).as("refused; %d were played", played).isGreaterThan(played / 4);
    }

    private void endsWithProblemsOrAJournal(Chance chance) throws Exception {
        said.reset();
        Path experiment = FOLDER.resolve("experiment.json");
        String text = MutatedExperiments.text(chance);
        Files.write(experiment, text.getBytes(StandardCharsets.UTF_8));
        Path journal = FOLDER.resolve("journal.json");
        Files.deleteIfExists(journal);
        String options = chance.of(OPTIONS);
        boolean isPlayed =
                Deadline.within(LONGEST, () -> run(experiment, options, chance.random()));
        assertThat(Files.exists(journal)).isEqualTo(isPlayed);
        if (isPlayed) {
            played++;
            checkJournal(journal);
        } else {
            refused++;
        }
    }

    /** Tells whether there was a run; otherwise there was a message. */
    private boolean run(Path experiment, String words, RandomGenerator random) throws Exception {
        VirtualClock clock = new VirtualClock(START);
        Shell shell = shell();
        AtomicBoolean isPlayed = new AtomicBoolean();
        try (OddWorld world = new OddWorld(random, clock)) {
            ParseResult arguments =
                    Main.commandLine(shell).parseArgs(arguments(experiment, words)).subcommand();
            RunOptions options = new RunOptions(arguments, shell);
            Stage stage = Stage.Rehearsed.of(clock, FailoverCourse.USUAL);
            Log log = shell.log(clock);
            Prepared prepared = new Preparation(shell, options, stage, log).prepare();
            isPlayed.set(true);
            prepared.compiled().verify();
            new Session(shell, options, stage, log)
                    .play(prepared, Scene.of(world.world(prepared), random));
        } catch (UserError | Refused answer) {
            assertThat(answer.getMessage()).isNotBlank();
        }
        return isPlayed.get();
    }

    private static String[] arguments(Path experiment, String options) {
        List<String> arguments =
                new ArrayList<>(
                        List.of(
                                "run",
                                experiment.toString(),
                                "--journal-path=" + FOLDER.resolve("journal.json"),
                                "--history-path=" + FOLDER.resolve("history.json")));
        Arrays.stream(options.split(" ")).filter(word -> !word.isEmpty()).forEach(arguments::add);
        return arguments.toArray(String[]::new);
    }

    private Shell shell() {
        PrintStream stream = new PrintStream(said, true, StandardCharsets.UTF_8);
        return Shell.of(
                new Terminal(new BufferedReader(new StringReader("")), stream, stream, false),
                Environment.of(Map.of("HOME", FOLDER.toString())),
                Clock.fixed(START, ZoneOffset.UTC));
    }

    private void checkJournal(Path file) throws IOException {
        JsonObject journal = (JsonObject) JsonReader.parse(Files.readString(file));
        assertThat(journal.object("verdict").string("verdict").orElseThrow())
                .isIn(Arrays.stream(Verdict.values()).map(Verdict::key).toList());
        assertThat(journal.get("experiment").orElse(Json.ofNull())).isInstanceOf(JsonObject.class);
        assertThat(Files.readString(FOLDER.resolve("history.json")))
                .as("exceptions that nobody thought of")
                .doesNotContain("\"error\": \"java.");
        String report = FOLDER.resolve("report.md").toString();
        assertThat(Main.commandLine(shell()).execute("report", file.toString(), report))
                .as(said.toString(StandardCharsets.UTF_8))
                .isZero();
    }
}
