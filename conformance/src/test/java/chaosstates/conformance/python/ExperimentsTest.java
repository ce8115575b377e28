package chaosstates.conformance.python;

import static org.assertj.core.api.Assertions.assertThat;

import chaosstates.conformance.JournalComparison;
import chaosstates.conformance.Peers;
import chaosstates.conformance.Program;
import chaosstates.json.Json;
import chaosstates.json.JsonNumber;
import chaosstates.json.JsonObject;
import chaosstates.json.JsonReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Experiments with functions and controls of Python, run by the real {@code chaos run} and by ours:
 * the journals say the same, but for what the case lists, and controls and services are called
 * alike. What is secret is nowhere in what ours says.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ExperimentsTest {

    private static final Path CASES = Path.of("src/test/resources/python-experiments");
    private static final String SITE = "http://site.example";
    private static final String SECRET = "s3cret-token";
    private static final String HISTORY = "history.json";

    /**
     * Places where the original writes into the experiment while it runs: the value that a probe is
     * to judge, and all secrets as the argument of a probe of the configuration.
     */
    private static final Pattern WRITTEN_INTO =
            Pattern.compile(
                    ".*/tolerance/provider/arguments/value"
                            + "|/experiment/configuration/[^/]*/provider/secrets");

    private Neighbours neighbours;

    /**
     * Run of one of both.
     *
     * @param told what the controls have told of their calls
     * @param asked what the neighbours were asked
     */
    private record Ran(
            Program.Result result, JsonObject journal, List<String> told, List<String> asked) {}

    static List<Path> cases() throws IOException {
        try (Stream<Path> folders = Files.list(CASES)) {
            return folders.sorted().toList();
        }
    }

    @BeforeAll
    void start() throws Exception {
        Peers.python("chaos");
        neighbours = Neighbours.start();
    }

    @AfterAll
    void stop() throws IOException {
        if (neighbours != null) {
            neighbours.close();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void bothWriteTheSameJournal(Path folder, @TempDir Path temporary) throws Exception {
        JsonObject example =
                (JsonObject) JsonReader.parse(Files.readString(folder.resolve("case.json")));
        Ran theirs =
                run(
                        copied(folder, temporary.resolve("theirs")),
                        example,
                        List.of(Peers.python("chaos"), "--no-version-check", "run"),
                        Map.of("PYTHONPATH", "."));
        Ran ours =
                run(
                        copied(folder, temporary.resolve("ours")),
                        example,
                        Stream.of(
                                        Peers.ourselves(),
                                        List.of("run", "--history-path", HISTORY),
                                        example.texts("ours"))
                                .flatMap(List::stream)
                                .map(Object.class::cast)
                                .toList(),
                        Map.of("CHAOS_PYTHON", Peers.python("python").toString()));

        Set<String> listed = example.object("differences").fields().keySet();
        List<String> differences = JournalComparison.differences(theirs.journal(), ours.journal());
        assertThat(
                        differences.stream()
                                .map(it -> it.substring(0, it.indexOf(": ")))
                                .filter(it -> !WRITTEN_INTO.matcher(it).matches()))
                .as("%s\n%s\n%s", differences, theirs.result().err(), ours.result().err())
                .containsExactlyInAnyOrderElementsOf(listed);
        assertThat(ours.told()).isEqualTo(theirs.told());
        assertThat(ours.asked()).isEqualTo(theirs.asked());
        assertThat(List.of(theirs.result().exitCode(), ours.result().exitCode()))
                .as("exit codes of the Chaos Toolkit and of ours: %s", ours.result().err())
                .isEqualTo(exitCodes(example));
        String history = Files.readString(temporary.resolve("ours").resolve(HISTORY));
        assertThat(ours.result().err() + ours.result().out() + ours.journal() + history)
                .doesNotContain(SECRET);
    }

    /** Copies a case; the experiment gets the site's address. */
    private Path copied(Path folder, Path to) throws IOException {
        Files.createDirectories(to);
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                String text =
                        Files.readString(file).replace(SITE, neighbours.site().uri().toString());
                Files.writeString(to.resolve(file.getFileName()), text);
            }
        }
        return to;
    }

    private Ran run(Path folder, JsonObject example, List<Object> command, Map<String, String> more)
            throws Exception {
        List<Object> words = new ArrayList<>(command);
        example.texts("options").forEach(words::add);
        words.addAll(List.of("--journal-path", "journal.json", "experiment.json"));
        Path told = folder.resolve("told.txt");
        Map<String, String> environment = new HashMap<>(neighbours.variables());
        environment.putAll(more);
        environment.put("HOME", folder.toString());
        environment.put("TOLD", told.toString());
        JsonObject given = example.object("environment");
        given.fields().keySet().forEach(key -> environment.put(key, given.string(key).get()));
        neighbours.reset();
        Program.Result result =
                Program.of(folder, words.toArray()).with(environment).within(120).run();
        Path journal = folder.resolve("journal.json");
        assertThat(journal).as("%s", result.err()).exists();
        return new Ran(
                result,
                (JsonObject) JsonReader.parse(Files.readString(journal)),
                Files.exists(told) ? Files.readAllLines(told) : List.of(),
                neighbours.asked());
    }

    private static List<Integer> exitCodes(JsonObject example) {
        return example.list("exit_codes").stream()
                .map((Json code) -> ((JsonNumber) code).value().intValue())
                .toList();
    }
}
