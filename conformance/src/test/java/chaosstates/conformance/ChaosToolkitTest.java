package chaosstates.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import chaosstates.json.JsonArray;
import chaosstates.json.JsonNumber;
import chaosstates.json.JsonObject;
import chaosstates.json.JsonReader;
import chaosstates.json.JsonWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The real {@code chaos run} and ours run the same experiment against the same moto server and web
 * site, each as a process: the journals say the same. The exit codes are the case's: ours is 0 only
 * when the steady state held.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ChaosToolkitTest {

    private static final Path CASES = Path.of("src/test/resources/chaos-toolkit");
    private static final String SITE = "http://site.example";

    private MotoServer moto;
    private Site site;

    /** What a run of either left behind. */
    private record Ran(Program.Result result, JsonObject journal) {}

    static List<Path> cases() throws IOException {
        try (Stream<Path> files = Files.list(CASES)) {
            return files.sorted().toList();
        }
    }

    @BeforeAll
    void start() throws Exception {
        Peers.python("chaos");
        site = Site.start();
        moto = MotoServer.start();
    }

    @AfterAll
    void stop() throws Exception {
        if (moto != null) {
            moto.close();
            site.close();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void bothWriteTheSameJournal(Path file, @TempDir Path folder) throws Exception {
        JsonObject example = (JsonObject) JsonReader.parse(Files.readString(file));
        Path experiment = folder.resolve("experiment.json");
        String text = JsonWriter.pretty(example.object("experiment"));
        Files.writeString(experiment, text.replace(SITE, site.uri().toString()));

        Ran theirs = run(folder, "theirs.json", Peers.python("chaos"), "--no-version-check", "run");
        Ran ours = run(folder, "ours.json", ourselves());

        assertThat(JournalComparison.differences(theirs.journal(), ours.journal()))
                .as("%s\n%s", theirs.result().err(), ours.result().err())
                .isEmpty();
        assertThat(List.of(theirs.result().exitCode(), ours.result().exitCode()))
                .as("exit codes of the Chaos Toolkit and of ours")
                .isEqualTo(exitCodes(example));
    }

    private Ran run(Path folder, String journal, Object... command) throws Exception {
        moto.reset();
        MotoAurora.create(moto.endpoint());
        List<Object> words = new ArrayList<>(List.of(command));
        words.addAll(List.of("experiment.json", "--journal-path", journal));
        Map<String, String> environment = new HashMap<>(AwsSettings.of(moto.endpoint()));
        environment.put("HOME", folder.toString());
        Program.Result result = Program.of(folder, words.toArray()).with(environment).run();
        Path written = folder.resolve(journal);
        assertThat(written).as(result.err()).exists();
        return new Ran(result, (JsonObject) JsonReader.parse(Files.readString(written)));
    }

    /** The command line in a Java process of its own, with the classes of this build. */
    private static Object[] ourselves() {
        return new Object[] {
            Path.of(System.getProperty("java.home"), "bin", "java"),
            "-cp",
            System.getProperty("java.class.path"),
            "chaosstates.cli.Main",
            "run"
        };
    }

    private static List<Integer> exitCodes(JsonObject example) {
        JsonArray codes = (JsonArray) example.get("exit_codes").orElseThrow();
        return codes.items().stream().map(code -> ((JsonNumber) code).value().intValue()).toList();
    }
}
