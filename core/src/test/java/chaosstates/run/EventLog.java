package chaosstates.run;

import chaosstates.history.EventType;
import chaosstates.history.History;
import chaosstates.history.HistoryEvent;
import chaosstates.json.JsonObject;
import chaosstates.json.JsonReader;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * Histories as text, an event a line: {@code id<-previous seconds Type {details}}. In the details
 * {@code input} and {@code output} stand as JSON, where the API has JSON as text.
 */
public final class EventLog {

    public static final Instant START = Instant.parse("2026-01-02T03:04:05Z");

    private EventLog() {}

    public static History read(String text) {
        List<HistoryEvent> events =
                text.lines()
                        .filter(line -> !line.isBlank() && !line.startsWith("#"))
                        .map(EventLog::event)
                        .toList();
        return new History(events);
    }

    private static HistoryEvent event(String line) {
        String[] words = line.strip().split("\\s+", 4);
        String[] ids = words[0].split("<-");
        Duration after = Duration.ofMillis(Math.round(Double.parseDouble(words[1]) * 1000));
        return new HistoryEvent(
                Long.parseLong(ids[0]),
                Long.parseLong(ids[1]),
                START.plus(after),
                EventType.of(words[2]).orElseThrow(() -> new IllegalArgumentException(line)),
                details(words.length > 3 ? words[3] : "{}"));
    }

    private static JsonObject details(String text) {
        JsonObject details = (JsonObject) JsonReader.parse(text);
        for (String key : List.of("input", "output", "cause")) {
            if (details.fields().get(key) instanceof JsonObject value) {
                details = details.with(key, value.toString());
            }
        }
        return details;
    }
}
