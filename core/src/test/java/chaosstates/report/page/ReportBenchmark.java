package chaosstates.report.page;

import chaosstates.json.JsonObject;
import chaosstates.json.JsonReader;
import chaosstates.testing.Golden;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * Benchmark of pages: prints how long each takes to make, in one process after the other. It
 * asserts nothing. {@code ReportBenchmark [LOOKS]}, run in the folder {@code core}.
 */
final class ReportBenchmark {

    private static final Path JOURNAL =
            Path.of("src/test/resources/report-cases/watched/journal.json");
    private static final Instant START = Instant.parse("2026-01-02T03:04:05Z");
    private static final ThreadMXBean PROCESSOR = ManagementFactory.getThreadMXBean();
    private static final int ROUNDS = 10;

    private ReportBenchmark() {}

    public static void main(String[] arguments) {
        int looks = arguments.length == 0 ? 25_000 : Integer.parseInt(arguments[0]);
        JsonObject journal = watched(looks);
        for (int round = 1; round <= ROUNDS; round++) {
            long begun = System.nanoTime();
            long used = PROCESSOR.getCurrentThreadCpuTime();
            String page = HtmlReport.of(List.of(journal));
            System.out.printf(
                    "%,d looks: round %d took %d ms, %d ms of processor time, %,d bytes%n",
                    looks,
                    round,
                    millis(System.nanoTime() - begun),
                    millis(PROCESSOR.getCurrentThreadCpuTime() - used),
                    page.getBytes(StandardCharsets.UTF_8).length);
        }
    }

    private static long millis(long nanos) {
        return Duration.ofNanos(nanos).toMillis();
    }

    private static JsonObject watched(int looks) {
        JsonObject journal = (JsonObject) JsonReader.parse(Golden.text(JOURNAL));
        JsonObject states = journal.object("steady_states");
        List<JsonObject> known = states.objects("during");
        List<JsonObject> during = new ArrayList<>();
        for (int i = 0; i < looks; i++) {
            during.add(at(known.get(i % known.size()), START.plusSeconds(i), i));
        }
        return journal.with("steady_states", states.with("during", during))
                .with("end", START.plusSeconds(looks).toString());
    }

    private static JsonObject at(JsonObject state, Instant start, int number) {
        JsonObject look = state.objects("probes").getFirst();
        int millis = 50 + number * 37 % 101;
        return state.with(
                "probes",
                List.of(
                        look.with("start", start.toString())
                                .with("end", start.plusMillis(millis).toString())
                                .with("duration", millis / 1000.0)));
    }
}
