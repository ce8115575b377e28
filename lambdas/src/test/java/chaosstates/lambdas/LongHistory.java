package chaosstates.lambdas;

import chaosstates.json.Json;
import chaosstates.json.JsonObject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * A history of 25,000 events, the most that there may be: blocks of 30 samples, for a day and a
 * half. The answers to GetExecutionHistory have 1,000 events each.
 */
final class LongHistory {

    private static final int EVENTS = 25_000;
    private static final int ON_A_PAGE = 1_000;
    private static final int OF_A_BLOCK = 5;
    private static final int SAMPLES = 30;
    private static final String STATE = "During the method: the hypothesis";
    private static final Instant START = Instant.parse("2026-11-24T12:00:00Z");

    private final List<JsonObject> events = new ArrayList<>();
    private int samples;

    private LongHistory() {
        add("ExecutionStarted", JsonObject.EMPTY.with("input", "{}"));
        add("ParallelStateEntered", named("Run"));
        while (events.size() <= EVENTS - OF_A_BLOCK - 1) {
            block();
        }
        add("TaskStateEntered", named("Journal"));
    }

    /** Lists the answers, page by page. */
    static List<Json> replies() {
        List<JsonObject> events = new LongHistory().events;
        List<Json> replies = new ArrayList<>();
        for (int from = 0; from < events.size(); from += ON_A_PAGE) {
            int to = Math.min(from + ON_A_PAGE, events.size());
            JsonObject page = JsonObject.EMPTY.with("events", events.subList(from, to));
            replies.add(reply(to < events.size() ? page.with("nextToken", "page-" + to) : page));
        }
        return replies;
    }

    private static JsonObject reply(JsonObject body) {
        return JsonObject.EMPTY
                .with(
                        "headers",
                        JsonObject.EMPTY.with("Content-Type", "application/x-amz-json-1.0"))
                .with("body", body);
    }

    private static JsonObject named(String state) {
        return JsonObject.EMPTY.with("name", state).with("input", "{}");
    }

    private void block() {
        add("TaskStateEntered", named(STATE));
        add("TaskScheduled", JsonObject.EMPTY.with("parameters", "{}"));
        add("TaskStarted", JsonObject.EMPTY);
        add("TaskSucceeded", JsonObject.EMPTY.with("output", output().toString()));
        add("TaskStateExited", JsonObject.EMPTY.with("name", STATE).with("output", "{}"));
    }

    private void add(String type, JsonObject details) {
        int id = events.size() + 1;
        String key = Character.toLowerCase(type.charAt(0)) + type.substring(1);
        events.add(
                JsonObject.EMPTY
                        .with("id", id)
                        .with("previousEventId", id - 1)
                        .with("timestamp", START.plusSeconds(samples).getEpochSecond())
                        .with("type", type)
                        .with(key.replaceFirst("^\\w+State", "state") + "EventDetails", details));
    }

    private JsonObject output() {
        List<JsonObject> states = new ArrayList<>();
        for (int sample = 0; sample < SAMPLES; sample++) {
            states.add(state(START.plusSeconds(++samples)));
        }
        return JsonObject.EMPTY.with(
                "Payload",
                JsonObject.EMPTY
                        .with("states", states)
                        .with("sampled", samples)
                        .with("missed", 0)
                        .with("lost", false));
    }

    /** A page of 95 KB that was condensed, other bytes each time. */
    private static JsonObject state(Instant at) {
        JsonObject record =
                JsonObject.EMPTY
                        .with("output", JsonObject.EMPTY.with("status", 200))
                        .with("start", at.toString())
                        .with("status", "succeeded")
                        .with("end", at.plusMillis(80).toString())
                        .with("duration", 0.08)
                        .with("output_size", 95_000 + at.getEpochSecond() % 1000)
                        .with("output_digest", "sha256:%064x".formatted(at.hashCode() * 31L))
                        .with("tolerance_met", true);
        return JsonObject.EMPTY.with("steady_state_met", true).with("probes", List.of(record));
    }
}
