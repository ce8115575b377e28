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
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The real {@code chaos run} and ours run the same experiment against the same moto server and web
 * site, each as a process: the journals say the same, but for what the case lists, with the reason.
 * The exit codes are the case's: ours is 0 only when the steady state held.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Order(3)
class ChaosToolkitTest {

    private static final Path CASES = Path.of("src/test/resources/chaos-toolkit");
    private static final String SITE = "http://site.example";

    private MotoServer moto;
    private Site site;

    /** Result and journal of one run. */
    private record Ran(Program.Result result, JsonObject journal) {}

    /**
     * Call of both programs.
     *
     * @param environment on top of the usual one
     */
    private record Calling(List<String> options, Map<String, String> environment) {

        static Calling of(JsonObject example) {
            Map<String, String> environment = new HashMap<>();
            JsonObject given = example.object("environment");
            given.fields().keySet().forEach(key -> environment.put(key, text(given, key)));
            return new Calling(Change.texts(example, "options"), environment);
        }

        private static String text(JsonObject object, String key) {
            return object.string(key).orElseThrow();
        }
    }

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
        String text = JsonWriter.pretty(OneTry.of(example.object("experiment")));
        Files.writeString(experiment, text.replace(SITE, site.uri().toString()));

        Calling calling = Calling.of(example);
        Ran theirs = run(folder, "theirs.json", calling, original());
        List<Object> us = Stream.concat(Peers.ourselves().stream(), Stream.of("run")).toList();
        Ran ours = run(folder, "ours.json", calling, us);

        assertAsListed(
                example.object("differences").fields().keySet(),
                JournalComparison.differences(theirs.journal(), ours.journal()),
                theirs.result().err() + "\n" + ours.result().err());
        assertThat(List.of(theirs.result().exitCode(), ours.result().exitCode()))
                .as("exit codes of the Chaos Toolkit and of ours")
                .isEqualTo(exitCodes(example));
    }

    /**
     * Asserts that exactly the listed pointers differ. A pointer that is the same again has to
     * leave the list.
     */
    private static void assertAsListed(Set<String> listed, List<String> differences, String said) {
        assertThat(differences.stream().filter(it -> !listed.contains(pointer(it))))
                .as("%s", said)
                .isEmpty();
        assertThat(differences.stream().map(ChaosToolkitTest::pointer))
                .as("listed differences: take out what is the same now")
                .containsAll(listed);
    }

    private static String pointer(String difference) {
        return difference.substring(0, difference.indexOf(": "));
    }

    private Ran run(Path folder, String journal, Calling calling, List<Object> command)
            throws Exception {
        moto.reset();
        MotoAurora.create(moto.endpoint());
        List<Object> words = new ArrayList<>(command);
        words.addAll(calling.options());
        words.addAll(List.of("--journal-path", journal, "experiment.json"));
        Map<String, String> environment = new HashMap<>(AwsSettings.of(moto.endpoint()));
        environment.put("HOME", folder.toString());
        environment.putAll(calling.environment());
        Program.Result result = Program.of(folder, words.toArray()).with(environment).run();
        Path written = folder.resolve(journal);
        assertThat(written).as(result.err()).exists();
        return new Ran(result, (JsonObject) JsonReader.parse(Files.readString(written)));
    }

    private static List<Object> original() throws IOException, InterruptedException {
        return List.of(Peers.python("chaos"), "--no-version-check", "run");
    }

    private static List<Integer> exitCodes(JsonObject example) {
        JsonArray codes = (JsonArray) example.get("exit_codes").orElseThrow();
        return codes.items().stream().map(code -> ((JsonNumber) code).value().intValue()).toList();
    }
}
