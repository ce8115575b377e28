package chaosstates.history;

import chaosstates.json.Json;
import chaosstates.json.JsonArray;
import chaosstates.json.JsonBoolean;
import chaosstates.json.JsonNull;
import chaosstates.json.JsonNumber;
import chaosstates.json.JsonObject;
import chaosstates.json.JsonString;
import chaosstates.problem.Checked;
import chaosstates.problem.MachineKind;
import chaosstates.problem.Problem;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A history as JSON, in the shape of what {@code aws stepfunctions get-execution-history} prints.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/cli/latest/reference/stepfunctions/get-execution-history.html">get-execution-history</a>
 */
public final class HistoryJson {

    private static final DateTimeFormatter TIMESTAMP =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSSxxx");
    private static final String DETAILS_SUFFIX = "EventDetails";

    private final List<Problem> problems = new ArrayList<>();

    private HistoryJson() {}

    public static JsonObject write(History history) {
        List<JsonObject> events = history.events().stream().map(HistoryJson::write).toList();
        return JsonObject.EMPTY.with("events", events);
    }

    private static JsonObject write(HistoryEvent event) {
        Map<String, Json> fields = new LinkedHashMap<>();
        fields.put(
                "timestamp", Json.of(TIMESTAMP.format(event.timestamp().atOffset(ZoneOffset.UTC))));
        fields.put("type", Json.of(event.type().awsName()));
        fields.put("id", Json.of(event.id()));
        fields.put("previousEventId", Json.of(event.previousEventId()));
        if (!event.type().detailsKey().isEmpty()) {
            fields.put(event.type().detailsKey(), event.details());
        }
        return Json.of(fields);
    }

    /**
     * Reads what {@link #write} wrote, or AWS: timestamps as text or as seconds since 1970, in
     * either order. An event of a type that our machines don't cause becomes {@link
     * EventType#OTHER}, so that what follows it still follows something.
     */
    public static Checked<History> read(Json json) {
        HistoryJson reader = new HistoryJson();
        List<HistoryEvent> events = new ArrayList<>();
        if (json instanceof JsonObject object && object.get("events").isPresent()) {
            events.addAll(reader.events(object.get("events").get()));
            reader.warnOfMore(object);
        } else {
            reader.report(json, "a history is an object with a list `events`");
        }
        events.sort(Comparator.comparingLong(HistoryEvent::id));
        return Checked.of(new History(events), reader.problems);
    }

    private void warnOfMore(JsonObject object) {
        for (String key : List.of("nextToken", "NextToken")) {
            if (object.string(key).isPresent()) {
                problems.add(
                        Problem.warning(
                                MachineKind.INCOMPLETE_HISTORY,
                                object.keyAt(key),
                                "the history goes on: this is one page of it",
                                "fetch all pages and join their `events`"));
            }
        }
    }

    private List<HistoryEvent> events(Json json) {
        if (!(json instanceof JsonArray array)) {
            report(json, "`events` is " + json.kind() + " but should be a list");
            return List.of();
        }
        return array.items().stream().flatMap(item -> event(item).stream()).toList();
    }

    private Optional<HistoryEvent> event(Json json) {
        if (!(json instanceof JsonObject event)) {
            report(json, "an event is an object");
            return Optional.empty();
        }
        Optional<Long> id = whole(event, "id");
        Optional<Instant> timestamp = timestamp(event);
        Optional<String> type = event.string("type");
        if (type.isEmpty()) {
            report(event, "an event has a `type`");
        }
        if (id.isEmpty() || timestamp.isEmpty() || type.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new HistoryEvent(
                        id.get(),
                        event.has("previousEventId")
                                ? whole(event, "previousEventId").orElse(0L)
                                : 0,
                        timestamp.get(),
                        EventType.of(type.get()).orElse(EventType.OTHER),
                        details(event)));
    }

    private Optional<Long> whole(JsonObject event, String key) {
        if (event.get(key).orElse(event) instanceof JsonNumber number && number.isWhole()) {
            return Optional.of(number.value().longValue());
        }
        report(event.get(key).orElse(event), "an event has a whole number `" + key + "`");
        return Optional.empty();
    }

    private Optional<Instant> timestamp(JsonObject event) {
        Json found = event.get("timestamp").orElse(event);
        Optional<Instant> read =
                switch (found) {
                    case JsonString text -> instant(text.value());
                    case JsonNumber seconds -> Optional.of(instant(seconds));
                    case JsonObject _, JsonArray _, JsonBoolean _, JsonNull _ -> Optional.empty();
                };
        if (read.isEmpty()) {
            report(found, "an event has a `timestamp`: text in ISO 8601, or seconds since 1970");
        }
        return read;
    }

    private static Optional<Instant> instant(String text) {
        try {
            return Optional.of(OffsetDateTime.parse(text).toInstant());
        } catch (DateTimeParseException notATime) {
            return Optional.empty();
        }
    }

    /** Seconds with a fraction; a double holds these to the millisecond, not further. */
    private static Instant instant(JsonNumber seconds) {
        BigDecimal millis = new BigDecimal(seconds.value().toString()).movePointRight(3);
        return Instant.ofEpochMilli(millis.longValue()).truncatedTo(ChronoUnit.MILLIS);
    }

    private static JsonObject details(JsonObject event) {
        return event.fields().keySet().stream()
                .filter(key -> key.endsWith(DETAILS_SUFFIX))
                .findFirst()
                .map(event::object)
                .orElse(JsonObject.EMPTY);
    }

    private void report(Json at, String message) {
        problems.add(Problem.error(MachineKind.BAD_HISTORY, at.at(), message, ""));
    }
}
