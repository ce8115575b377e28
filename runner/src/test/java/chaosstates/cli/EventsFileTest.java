package chaosstates.cli;

import static org.assertj.core.api.Assertions.assertThat;

import chaosstates.cli.shell.Shell;
import chaosstates.cli.shell.Terminal;
import chaosstates.json.Json;
import chaosstates.json.JsonObject;
import chaosstates.json.JsonReader;
import chaosstates.lambdas.api.Environment;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The rehearsals of {@link CommandCasesTest}: what was told as it happened is in the journal. */
class EventsFileTest {

    private static final Path CASES = Path.of("src/test/resources/command-cases");

    @TempDir private Path temporary;

    static List<Path> cases() throws IOException {
        try (Stream<Path> folders = Files.list(CASES)) {
            return folders.sorted().filter(EventsFileTest::isRehearsed).toList();
        }
    }

    private static boolean isRehearsed(Path folder) {
        try {
            return Files.readString(folder.resolve("arguments")).startsWith("rehearse\n")
                    && Files.readString(folder.resolve("expected.txt")).contains("Running exp")
                    && !Files.exists(folder.resolve("tmp"));
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void tellsWhatTheJournalTells(Path folder) throws IOException {
        Main.commandLine(shell(environment(folder))).execute(arguments(folder));
        JsonObject journal = read(Files.readString(temporary.resolve("journal.json")));
        List<JsonObject> events =
                Files.readAllLines(temporary.resolve("events.jsonl")).stream()
                        .map(EventsFileTest::read)
                        .toList();

        assertThat(events.getFirst().string("type")).contains("run-started");
        assertThat(events.getLast().without("timestamp"))
                .isEqualTo(
                        JsonObject.EMPTY
                                .with("type", "run-finished")
                                .with("status", journal.get("status").orElseThrow())
                                .with("deviated", journal.get("deviated").orElseThrow()));
        JsonObject states = journal.object("steady_states");
        assertThat(states(events, "before")).isEqualTo(met(List.of(states.object("before"))));
        assertThat(states(events, "during")).isEqualTo(met(states.objects("during")));
        assertThat(states(events, "after")).isEqualTo(met(List.of(states.object("after"))));
        List<String> names =
                Stream.concat(names(journal).stream(), brokenOff(events).stream()).toList();
        assertThat(events.stream().filter(event -> isOf(event, "activity-started")).map(this::name))
                .containsExactlyInAnyOrderElementsOf(names);
        assertThat(
                        events.stream()
                                .filter(event -> isOf(event, "activity-completed"))
                                .map(this::name))
                .containsExactlyInAnyOrderElementsOf(names);
    }

    /** Asserts the events of blocks; from the twentieth sample on a block has more than one. */
    @Test
    void samplesOfOneBlockAreToldTogether() throws IOException {
        Path experiment = temporary.resolve("experiment.yaml");
        Files.writeString(
                experiment,
                """
                title: Looked at for a while
                description: Once a second
                steady-state-hypothesis:
                  title: The site answers
                  probes:
                    - {type: probe, name: site, tolerance: 200, provider: {type: http, url: "http://site/"}}
                method:
                  - {type: probe, name: wait, provider: {type: http, url: "http://site/"}, pauses: {after: 100}}
                """);
        Path written = temporary.resolve("events.jsonl");
        Main.commandLine(shell())
                .execute(
                        "rehearse",
                        "--hypothesis-strategy=during-method-only",
                        "--hypothesis-frequency=1",
                        "--journal-path=" + temporary.resolve("journal.json"),
                        "--events-file=" + written,
                        experiment.toString());
        List<String> times =
                Files.readAllLines(written).stream()
                        .map(EventsFileTest::read)
                        .filter(event -> isOf(event, "hypothesis-completed"))
                        .map(event -> event.string("timestamp").orElseThrow())
                        .toList();
        assertThat(times.subList(0, 20)).doesNotHaveDuplicates();
        assertThat(times.get(21)).isEqualTo(times.get(20));
    }

    private String[] arguments(Path folder) throws IOException {
        List<String> arguments = new ArrayList<>();
        for (String argument : Files.readAllLines(folder.resolve("arguments"))) {
            if (!argument.matches("--(journal-path|events-file|history-path)=.*")) {
                arguments.add(
                        argument.replace("{case}", folder.toString()).replace("{repo}", ".."));
            }
        }
        arguments.add("--journal-path=" + temporary.resolve("journal.json"));
        arguments.add("--events-file=" + temporary.resolve("events.jsonl"));
        return arguments.toArray(String[]::new);
    }

    private static List<Json> states(List<JsonObject> events, String phase) {
        return events.stream()
                .filter(event -> isOf(event, "hypothesis-completed"))
                .filter(event -> event.string("phase").filter(phase::equals).isPresent())
                .map(event -> event.get("met").orElseThrow())
                .toList();
    }

    private static boolean isOf(JsonObject event, String type) {
        return event.string("type").filter(type::equals).isPresent();
    }

    /** Lists the results; a missing one was not evaluated. */
    private static List<Json> met(List<JsonObject> states) {
        return states.stream().flatMap(state -> state.get("steady_state_met").stream()).toList();
    }

    private static List<String> names(JsonObject journal) {
        JsonObject states = journal.object("steady_states");
        Stream<JsonObject> evaluated =
                Stream.of(
                                Stream.of(states.object("before"), states.object("after")),
                                states.objects("during").stream())
                        .flatMap(stream -> stream)
                        .flatMap(state -> state.objects("probes").stream());
        return Stream.of(
                        evaluated,
                        journal.objects("run").stream(),
                        journal.objects("rollbacks").stream())
                .flatMap(stream -> stream)
                .map(record -> record.object("activity").string("name").orElseThrow())
                .toList();
    }

    /** Lists the probes of a check before or after the method that did not come to its end. */
    private List<String> brokenOff(List<JsonObject> events) {
        List<String> looked = new ArrayList<>();
        boolean isChecking = false;
        for (JsonObject event : events) {
            if (!event.string("type").orElseThrow().startsWith("activity-")) {
                isChecking = isOf(event, "hypothesis-started") && !isDuring(event);
            }
            if (isOf(event, "hypothesis-completed") && !isDuring(event)) {
                looked.clear();
            } else if (isChecking && isOf(event, "activity-started")) {
                looked.add(name(event));
            }
        }
        return looked;
    }

    private static boolean isDuring(JsonObject event) {
        return event.string("phase").filter("during"::equals).isPresent();
    }

    private String name(JsonObject event) {
        return event.string("name").orElseThrow();
    }

    private static JsonObject read(String text) {
        return (JsonObject) JsonReader.parse(text);
    }

    private Shell shell() {
        return shell(Map.of());
    }

    private static Map<String, String> environment(Path folder) throws IOException {
        Path file = folder.resolve("environment");
        return Files.exists(file)
                ? Files.readAllLines(file).stream()
                        .map(line -> line.split("=", 2))
                        .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]))
                : Map.of();
    }

    private Shell shell(Map<String, String> environment) {
        Map<String, String> variables = new HashMap<>(environment);
        variables.put("HOME", temporary.toString());
        PrintStream nowhere = new PrintStream(PrintStream.nullOutputStream());
        return Shell.of(
                new Terminal(new BufferedReader(Reader.nullReader()), nowhere, nowhere, false),
                Environment.of(variables),
                Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));
    }
}
