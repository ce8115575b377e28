package chaosstates.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import chaosstates.asl.AslChecker;
import chaosstates.asl.AslReader;
import chaosstates.asl.AslWriter;
import chaosstates.catalogue.Catalogue;
import chaosstates.cli.Main;
import chaosstates.cli.input.ExperimentFile;
import chaosstates.cli.input.Loader;
import chaosstates.cli.input.PythonSources;
import chaosstates.cli.shell.Shell;
import chaosstates.cli.shell.Terminal;
import chaosstates.compile.Compiler;
import chaosstates.interpreter.PythonEnvironments;
import chaosstates.json.DocumentReader;
import chaosstates.json.Json;
import chaosstates.json.JsonObject;
import chaosstates.json.JsonReader;
import chaosstates.lambdas.api.Environment;
import chaosstates.local.Settings;
import chaosstates.model.Experiment;
import chaosstates.plan.Mode;
import chaosstates.plan.Plan;
import chaosstates.plan.Planner;
import chaosstates.problem.Checked;
import chaosstates.problem.Problem;
import chaosstates.tell.Log;
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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/**
 * Experiments by others: each compiles to a machine that keeps Step Functions' rules, or is refused
 * for a reason that is known to be right, and each that compiles can be rehearsed. They are not
 * ours to keep here: the system property {@code corpus} or the environment variable {@code CORPUS}
 * names their folder; without one this is skipped. What became of them is written to {@code
 * target/corpus.md}, and each refusal to {@code target/corpus-refusals.md}. Extensions in Python
 * are those that peers have; nothing of them is run.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CorpusTest {

    private static final Path TABLE = Path.of("target", "corpus.md");
    private static final Path REFUSALS = Path.of("target", "corpus-refusals.md");
    private static final Path REHEARSED = Path.of("target", "corpus-rehearsed.md");
    private static final Instant START = Instant.parse("2026-01-02T03:04:05Z");
    private static final Path REASONS = Path.of("src/test/resources/corpus-reasons.json");
    private static final String COMPILES = "compiles";
    private static final Duration LONGEST = Duration.ofSeconds(20);

    private static final Path FOLDER =
            Path.of(
                    Optional.ofNullable(System.getProperty("corpus"))
                            .or(() -> Optional.ofNullable(System.getenv("CORPUS")))
                            .orElse("../../shared/corpus"));

    private final Set<String> refusals = new TreeSet<>();
    private Shell reader;

    @BeforeAll
    void find(@TempDir Path home) throws Exception {
        assumeTrue(Files.isDirectory(FOLDER), "there is no corpus: CORPUS=… names a folder");
        reader =
                shell(
                        Map.of(
                                "HOME",
                                home.toString(),
                                PythonEnvironments.OWN,
                                Peers.python("python").toString(),
                                "PYTHONPATH",
                                Peers.extensions().toString()),
                        System.err);
    }

    @Test
    void eachCompilesOrIsRefusedForAReason() throws IOException {
        JsonObject reasons = (JsonObject) JsonReader.parse(Files.readString(REASONS));
        Map<String, List<String>> files = new TreeMap<>();
        for (Path file : experiments()) {
            String outcome =
                    assertTimeoutPreemptively(LONGEST, () -> outcome(file), file::toString);
            files.computeIfAbsent(outcome, it -> new ArrayList<>()).add(name(file));
        }
        Files.createDirectories(TABLE.getParent());
        Files.writeString(TABLE, table(files));
        Files.writeString(REFUSALS, "| file | why |\n|---|---|\n" + String.join("", refusals));
        assertThat(files).containsKey(COMPILES);
        assertThat(files.keySet().stream().flatMap(ids -> Stream.of(ids.split(", "))))
                .allMatch(id -> id.equals(COMPILES) || reasons.has(id));
    }

    @Test
    void eachThatCompilesIsRehearsed(@TempDir Path folder) throws IOException {
        StringBuilder table = new StringBuilder("| file | verdict | reason |\n|---|---|---|\n");
        for (Path file : experiments()) {
            if (outcome(file).equals(COMPILES)) {
                JsonObject verdict =
                        assertTimeoutPreemptively(
                                LONGEST, () -> rehearsed(file, folder), file::toString);
                table.append(
                        "| %s | %s | %s |%n"
                                .formatted(
                                        name(file),
                                        verdict.string("verdict").orElse(""),
                                        verdict.string("reason").orElse("")));
                assertThat(verdict.string("verdict")).as(name(file)).isPresent();
            }
        }
        Files.writeString(REHEARSED, table);
    }

    /** Rehearses with a value for each environment variable that the experiment reads. */
    private JsonObject rehearsed(Path file, Path folder) throws IOException {
        Path journal = folder.resolve(name(file) + ".journal.json");
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        PrintStream stream = new PrintStream(said, true, StandardCharsets.UTF_8);
        Shell shell = shell(variables(file, folder), stream);
        int exit =
                Main.commandLine(shell)
                        .execute("rehearse", file.toString(), "--journal-path=" + journal);
        assertThat(journal).as(said.toString(StandardCharsets.UTF_8)).exists();
        assertThat(exit).as(name(file)).isIn(0, 1, 3);
        return ((JsonObject) JsonReader.parse(Files.readString(journal))).object("verdict");
    }

    private static Shell shell(Map<String, String> variables, PrintStream said) {
        Terminal terminal =
                new Terminal(new BufferedReader(new StringReader("")), said, said, false);
        return Shell.of(terminal, Environment.of(variables), Clock.fixed(START, ZoneOffset.UTC));
    }

    private Map<String, String> variables(Path file, Path folder) throws IOException {
        Map<String, String> variables = new TreeMap<>(reader.environment().variables());
        variables.put("HOME", folder.toString());
        Json document = DocumentReader.read(Files.readString(file), name(file)).get();
        ((JsonObject) document)
                .object("configuration").fields().values().stream()
                        .filter(JsonObject.class::isInstance)
                        .map(JsonObject.class::cast)
                        .filter(entry -> entry.string("type").equals(Optional.of("env")))
                        .forEach(entry -> variables.put(entry.string("key").orElse(""), "1"));
        return variables;
    }

    private static List<Path> experiments() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> name(file).matches(".*\\.(json|ya?ml)")).sorted().toList();
        }
    }

    private static String name(Path file) {
        return file.getFileName().toString();
    }

    /** The ids of what is wrong with it, in the order of the alphabet. */
    private String outcome(Path file) {
        ExperimentFile found = new Loader(reader, Settings.NONE, true).load(file.toString());
        Catalogue catalogue =
                new PythonSources(reader, Log.NONE, false)
                        .over(found, List.of())
                        .registry()
                        .catalogue();
        Checked<Experiment> read = found.check(catalogue, experiment -> List.of());
        read.problems().stream()
                .filter(Problem::isError)
                .map(
                        problem ->
                                "%s [%s]; %s"
                                        .formatted(problem.message(), problem.id(), problem.hint()))
                .distinct()
                .forEach(why -> refusals.add("| %s | %s |%n".formatted(name(file), why)));
        if (read.isUsable()) {
            assertThat(mistakes(read.get(), catalogue)).as(name(file)).isEmpty();
            return COMPILES;
        }
        return read.problems().stream()
                .filter(Problem::isError)
                .map(Problem::id)
                .collect(Collectors.toCollection(TreeSet::new))
                .stream()
                .collect(Collectors.joining(", "));
    }

    private static List<Problem> mistakes(Experiment experiment, Catalogue catalogue) {
        Plan plan = Planner.plan("corpus", experiment, catalogue, Mode.of(experiment.strategies()));
        JsonObject machine = AslWriter.write(Compiler.compile(plan));
        return AslChecker.check(AslReader.read(machine).get(), "corpus");
    }

    private static String table(Map<String, List<String>> files) {
        int all = files.values().stream().mapToInt(List::size).sum();
        StringBuilder table = new StringBuilder("| of %d | outcome | files |%n".formatted(all));
        table.append("|---|---|---|\n");
        files.forEach(
                (outcome, names) ->
                        table.append(
                                "| %d | %s | %s |%n"
                                        .formatted(
                                                names.size(), outcome, String.join(", ", names))));
        return table.toString();
    }
}
