package chaosstates.journal;

import static org.assertj.core.api.Assertions.assertThat;

import chaosstates.json.Json;
import chaosstates.json.JsonNumber;
import chaosstates.json.JsonObject;
import chaosstates.json.JsonReader;
import chaosstates.model.Figure;
import chaosstates.run.Timestamps;
import chaosstates.run.WatchLook;
import chaosstates.testing.Golden;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Figures of watches, beside those of the last run that held. A look is {@code start:duration} in
 * seconds; {@code !} where it missed, and {@code ?} where it got no answer. The first action begins
 * with the window. A figure that a case does not name is not known.
 */
class WatchFiguresTest {

    private static final Instant ZERO = Instant.parse("2026-01-02T03:04:05Z");
    private static final Pattern LOOK = Pattern.compile("([\\d.]+)([!?]?):([\\d.]+)");

    @TestFactory
    Stream<DynamicTest> areAsTheLooksSay() {
        String cases = Golden.text(Path.of("src/test/resources/watch-figures.json"));
        return ((JsonObject) JsonReader.parse(cases))
                .fields().entrySet().stream()
                        .map(
                                it ->
                                        DynamicTest.dynamicTest(
                                                it.getKey(), () -> check(it.getValue())));
    }

    private static void check(Json value) {
        JsonObject wanted = (JsonObject) value;
        List<Json> window = wanted.list("window");
        WatchFigures figures =
                new WatchFigures(
                        looks(wanted.string("looks").orElseThrow()),
                        wanted.number("every").orElseThrow().doubleValue(),
                        new Outage.Interval(at(window.get(0)), at(window.get(1))),
                        at(window.get(0)),
                        wanted.object("last"));
        Map<String, Double> found = new LinkedHashMap<>();
        found.put("seen", figures.seen());
        for (Figure figure : Figure.values()) {
            figures.of(figure).ifPresent(it -> found.put(figure.key(), it));
        }
        assertThat(found).isEqualTo(wanted(wanted));
    }

    private static Map<String, Double> wanted(JsonObject wanted) {
        Map<String, Double> figures = new LinkedHashMap<>();
        Stream.concat(Stream.of("seen"), Stream.of(Figure.values()).map(Figure::key))
                .forEach(
                        key ->
                                wanted.number(key)
                                        .ifPresent(it -> figures.put(key, it.doubleValue())));
        return figures;
    }

    private static List<WatchLook> looks(String text) {
        return Arrays.stream(text.split(" "))
                .filter(look -> !look.isEmpty())
                .map(WatchFiguresTest::look)
                .toList();
    }

    private static WatchLook look(String text) {
        Matcher parts = LOOK.matcher(text);
        assertThat(parts.matches()).as(text).isTrue();
        double start = Double.parseDouble(parts.group(1));
        double duration = Double.parseDouble(parts.group(3));
        return WatchLook.of(
                JsonObject.EMPTY
                        .with("start", Timestamps.text(at(start)))
                        .with("end", Timestamps.text(at(start + duration)))
                        .with("duration", duration)
                        .with("status", parts.group(2).equals("?") ? "failed" : "succeeded")
                        .with("tolerance_met", parts.group(2).isEmpty()));
    }

    private static Instant at(Json seconds) {
        return at(((JsonNumber) seconds).asDouble());
    }

    private static Instant at(double seconds) {
        return ZERO.plusMillis(Math.round(1000 * seconds));
    }
}
