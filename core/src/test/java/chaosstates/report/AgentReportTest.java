package chaosstates.report;

import static org.assertj.core.api.Assertions.assertThat;

import chaosstates.json.JsonNumber;
import chaosstates.json.JsonObject;
import chaosstates.json.JsonReader;
import chaosstates.json.JsonWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Test of the report. A case has a journal of the Chaos Toolkit 1.21.4 (library 1.45.1) with the
 * report that it wrote beside it. Our report has the same fields in the same order, and ours behind
 * them.
 */
class AgentReportTest {

    private static final Path CASES = Path.of("src/test/resources/agent-cases");

    static List<Path> cases() throws IOException {
        try (Stream<Path> folders = Files.list(CASES)) {
            return folders.sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void saysWhatTheOriginalSays(Path folder) throws IOException {
        JsonObject theirs = read(folder.resolve("report.json"));
        JsonObject ours = AgentReport.run(read(folder.resolve("journal.json")), call(theirs));
        assertThat(ours.fields()).hasSize(theirs.fields().size() + 1).containsKey("chaos_states");
        assertThat(JsonWriter.pretty(ours.without("chaos_states")))
                .isEqualTo(JsonWriter.pretty(theirs));
    }

    private static AgentReport.Call call(JsonObject report) {
        JsonNumber exitCode = (JsonNumber) report.get("exit_code").orElseThrow();
        return new AgentReport.Call(
                report.string("source").orElseThrow(),
                exitCode.value().intValue(),
                report.string("journal_path").orElseThrow(),
                report.string("events_path"));
    }

    private static JsonObject read(Path file) throws IOException {
        return (JsonObject) JsonReader.parse(Files.readString(file));
    }
}
