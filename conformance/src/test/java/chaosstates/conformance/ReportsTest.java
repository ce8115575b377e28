package chaosstates.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import chaosstates.json.Json;
import chaosstates.json.JsonArray;
import chaosstates.json.JsonObject;
import chaosstates.json.JsonReader;
import chaosstates.json.JsonWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * {@code chaos run --output agent --events-file} of the original and of ours, with the same
 * experiment: report, events and log say the same. What differs from run to run is left out, and so
 * are exit codes (ours is 0 only when the steady state held) and what is ours alone.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Order(4)
class ReportsTest {

    private static final Path CASES = Path.of("src/test/resources/reports");
    private static final String SITE = "http://site.example";

    /** Fields that vary from run to run. */
    private static final Set<String> VARYING =
            Set.of("timestamp", "start", "end", "duration", "headers", "journal_path");

    /** Fields that differ between the two; {@link ChaosToolkitTest} compares them. */
    private static final Set<String> DIFFERENT = Set.of("exit_code", "chaos_states");

    /** Log lines that only ours has. */
    private static final Set<String> OURS =
            Set.of(
                    "  => missed: ",
                    "  => broken off: ",
                    "Rollbacks are not played: nothing was injected");

    private Site site;

    /** Report, events and log of a run. */
    private record Told(String report, String events, String log) {}

    static List<Path> cases() throws IOException {
        try (Stream<Path> files = Files.list(CASES)) {
            return files.sorted().toList();
        }
    }

    @BeforeAll
    void start() throws Exception {
        Peers.python("chaos");
        site = Site.start();
    }

    @AfterAll
    void stop() {
        if (site != null) {
            site.close();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void bothTellTheSame(Path file, @TempDir Path folder) throws Exception {
        JsonObject example = (JsonObject) JsonReader.parse(Files.readString(file));
        String text = JsonWriter.pretty(OneTry.of(example.object("experiment")));
        Files.writeString(
                folder.resolve("experiment.json"), text.replace(SITE, site.uri().toString()));
        List<String> options = Change.texts(example, "options");
        Told theirs = run(folder, List.of(Peers.python("chaos"), "--no-version-check"), options);
        Told ours = run(folder, Peers.ourselves(), ours(example, options));
        assertThat(ours.report()).as("report; %s", ours.log()).isEqualTo(theirs.report());
        assertThat(ours.events()).as("events; %s", ours.log()).isEqualTo(theirs.events());
        assertThat(lines(ours.log())).isEqualTo(lines(theirs.log()));
    }

    private static List<String> ours(JsonObject example, List<String> options) {
        List<String> all = new ArrayList<>(options);
        all.addAll(Change.texts(example, "ours"));
        return all;
    }

    /** Reads the lines of a log, without times, colours and reasons of failures. */
    private static List<String> lines(String log) {
        return log.lines()
                .map(line -> line.replaceAll("\u001b\\[\\d+m", ""))
                .filter(line -> line.startsWith("["))
                .filter(line -> OURS.stream().noneMatch(line::contains))
                .map(line -> line.replaceFirst("^\\[[-0-9]+ [:0-9]+ ", "["))
                .map(line -> line.replaceFirst("(=> failed: [a-z ]*).*", "$1"))
                .toList();
    }

    private static Told run(Path folder, List<Object> program, List<String> options)
            throws Exception {
        List<Object> command = new ArrayList<>(program);
        command.addAll(List.of("--no-log-file", "run", "--output", "agent"));
        command.addAll(List.of("--events-file", "events.jsonl"));
        command.addAll(options);
        command.add("experiment.json");
        Program.Result result =
                Program.of(folder, command.toArray()).with(Map.of("HOME", folder.toString())).run();
        String events =
                Files.readAllLines(folder.resolve("events.jsonl")).stream()
                        .map(line -> JsonWriter.compact(comparable(JsonReader.parse(line))))
                        .collect(Collectors.joining("\n"));
        Json report = JsonReader.parse(result.out());
        return new Told(JsonWriter.pretty(comparable(report)), events, result.err());
    }

    private static Json comparable(Json value) {
        return switch (value) {
            case JsonObject object -> comparable(object);
            case JsonArray array ->
                    Json.of(array.items().stream().map(ReportsTest::comparable).toList());
            default -> value;
        };
    }

    private static JsonObject comparable(JsonObject object) {
        Map<String, Json> fields = new LinkedHashMap<>();
        object.fields()
                .forEach(
                        (key, value) -> {
                            if (!DIFFERENT.contains(key)) {
                                fields.put(key, comparable(key, value));
                            }
                        });
        return Json.of(fields);
    }

    private static Json comparable(String key, Json value) {
        if (key.equals("error") && !(value instanceof JsonObject)) {
            return Json.of(value.toString().replaceAll("(?s).*ActivityFailed: ([a-z ]*).*", "$1"));
        }
        return VARYING.contains(key) ? Json.of(value.kind()) : comparable(value);
    }
}
