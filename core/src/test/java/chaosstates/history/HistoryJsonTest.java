package chaosstates.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import chaosstates.json.Json;
import chaosstates.json.JsonObject;
import chaosstates.json.JsonReader;
import chaosstates.json.JsonWriter;
import chaosstates.problem.Checked;
import chaosstates.problem.Problem;
import chaosstates.testing.Chance;
import chaosstates.testing.Golden;
import chaosstates.testing.Property;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class HistoryJsonTest {

    private static final Path CASES = Path.of("src/test/resources/history-cases");

    private static final List<EventType> WITH_DETAILS =
            Stream.of(EventType.values()).filter(type -> !type.detailsKey().isEmpty()).toList();

    @Test
    void readsWhatTheCommandLineOfAwsPrints() throws IOException {
        Checked<History> read = read("mixed.json");
        assertThat(read.problems()).isEmpty();
        assertThat(read.get().events())
                .extracting(HistoryEvent::id, HistoryEvent::previousEventId, HistoryEvent::type)
                .containsExactly(
                        tuple(1L, 0L, EventType.EXECUTION_STARTED),
                        tuple(2L, 0L, EventType.TASK_STATE_ENTERED),
                        tuple(3L, 2L, EventType.OTHER));
        HistoryEvent entered = read.get().events().get(1);
        assertThat(entered.stateName()).contains("Call");
        assertThat(read.get().events())
                .extracting(HistoryEvent::timestamp)
                .containsExactly(
                        Instant.parse("2026-11-24T10:00:00.120Z"),
                        Instant.parse("2026-11-24T10:00:00.203Z"),
                        Instant.parse("2026-11-24T10:00:01Z"));
    }

    @Test
    void writesInTheShapeOfTheCommandLineOfAws() {
        HistoryEvent event =
                new HistoryEvent(
                        1,
                        0,
                        Instant.parse("2026-11-24T10:00:00.120Z"),
                        EventType.EXECUTION_STARTED,
                        Json.of(Map.of("input", Json.of("{}"))));
        String written = JsonWriter.pretty(HistoryJson.write(new History(List.of(event))));
        Golden.check(CASES.resolve("written.json"), written + "\n");
    }

    @Test
    void reportsAllThatIsNoHistory() throws IOException {
        assertThat(read("broken.json").problems())
                .extracting(Problem::id, problem -> problem.at().line())
                .containsExactly(
                        tuple("BadHistory", 3),
                        tuple("BadHistory", 4),
                        tuple("BadHistory", 5),
                        tuple("BadHistory", 6),
                        tuple("IncompleteHistory", 8));
    }

    @Test
    void readsWhatItWrote() {
        Property.tries(200)
                .holds(
                        chance -> {
                            History history = new History(chance.list(5, () -> anyEvent(chance)));
                            JsonObject written = HistoryJson.write(history);
                            Json reread = JsonReader.parse(JsonWriter.compact(written));
                            assertThat(HistoryJson.read(reread))
                                    .isEqualTo(Checked.of(history, List.of()));
                        });
    }

    private static HistoryEvent anyEvent(Chance chance) {
        long micros = chance.random().nextLong(1_000_000_000L);
        return new HistoryEvent(
                1,
                chance.between(0, 9),
                Instant.EPOCH.plusNanos(micros * 1000),
                chance.of(WITH_DETAILS),
                Json.of(Map.of("input", Json.of(chance.text(100)))));
    }

    private static Checked<History> read(String file) throws IOException {
        String text = Files.readString(CASES.resolve(file));
        return HistoryJson.read(JsonReader.read(text, file).get());
    }
}
