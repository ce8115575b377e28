package chaosstates.lambdas;

import chaosstates.activity.ActivityFailed;
import chaosstates.activity.InterruptExecution;
import chaosstates.activity.InvalidActivity;
import chaosstates.journal.Timestamps;
import chaosstates.json.Json;
import chaosstates.json.JsonArray;
import chaosstates.json.JsonNumber;
import chaosstates.json.JsonObject;
import chaosstates.json.JsonWriter;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Samples the hypothesis while a method goes on: a block of samples, one after the other. */
public final class HypothesisFunction {

    /** A block that holds more text ends at once: the next one begins with an empty result. */
    private static final int MAX_CHARS = 100_000;

    /** Of what was sampled so far: the block that is under way when the method ends is lost. */
    private static final int PART_OF_A_BLOCK = 20;

    private final JsonObject payload;
    private final World world;
    private final List<JsonObject> probes;
    private final long samples;
    private final List<Json> states = new ArrayList<>();
    private long sampled;
    private long missed;
    private int chars;

    private HypothesisFunction(JsonObject payload, World world) {
        this.payload = payload;
        this.world = world;
        this.probes = objects(payload.get("probes"));
        this.sampled = (long) number("sampled");
        this.missed = (long) number("missed");
        this.samples =
                (long) Math.clamp(sampled / PART_OF_A_BLOCK, 1, Math.max(1, number("samples")));
    }

    private static List<JsonObject> objects(Optional<Json> list) {
        return list.orElse(null) instanceof JsonArray array
                ? array.items().stream().map(JsonObject.class::cast).toList()
                : List.of();
    }

    private double number(String key) {
        return payload.fields().get(key) instanceof JsonNumber number ? number.asDouble() : 0;
    }

    /**
     * Takes one sample, later as many as are asked for: until there are enough, or as long as they
     * would take, or too many missed the tolerance.
     *
     * @param payload {@code {"probes": [{"activity", "tolerance"}], "samples", "frequency"}};
     *     {@code "fail_fast_ratio"} where the method is to end by misses; {@code "sampled"} and
     *     {@code "missed"} so far; what an earlier block {@code "raised"}; and what every activity
     *     gets
     * @return {@code {"states": [{"steady_state_met", "probes"}], "sampled", "missed", "lost",
     *     "raised"}}
     * @throws InvalidActivity when a probe can't be carried out
     * @throws InterruptExecution when a probe asks for the end of the run
     */
    public static JsonObject run(JsonObject payload, World world) {
        return new HypothesisFunction(payload, world).run();
    }

    private JsonObject run() {
        RaisedBefore.raise(payload);
        Instant end = world.clock().instant().plus(block());
        do {
            rest();
            try {
                sample();
            } catch (InvalidActivity | InterruptExecution ended) {
                return raisedLater(ended);
            }
            if (isLost()) {
                return result(true, Json.ofNull());
            }
        } while (states.size() < samples
                && chars < MAX_CHARS
                && world.clock().instant().isBefore(end));
        return result(false, Json.ofNull());
    }

    /** The samples that there are go into the history first; the next block then raises it. */
    private JsonObject raisedLater(RuntimeException ended) {
        if (states.isEmpty()) {
            throw ended;
        }
        return result(false, RaisedBefore.json(ended));
    }

    /** Before a sample, not after it: what was seen is told at once. */
    private void rest() {
        if (sampled > 0) {
            world.sleep(frequency());
        }
    }

    private Duration frequency() {
        return Duration.ofNanos((long) (number("frequency") * 1e9));
    }

    private Duration block() {
        return frequency().multipliedBy(samples);
    }

    private boolean isLost() {
        return payload.has("fail_fast_ratio")
                && missed > 0
                && missed * 100.0 / sampled >= number("fail_fast_ratio");
    }

    private JsonObject result(boolean lost, Json raised) {
        return JsonObject.EMPTY
                .with("states", Json.of(states))
                .with("sampled", Json.of(sampled))
                .with("missed", Json.of(missed))
                .with("lost", Json.of(lost))
                .with("raised", raised);
    }

    private void sample() {
        List<Json> records = new ArrayList<>();
        boolean met = true;
        for (JsonObject probe : probes) {
            JsonObject record = record(probe);
            records.add(record);
            met &= isMet(record);
            if (!met && payload.has("compat")) {
                break;
            }
        }
        sampled++;
        missed += met ? 0 : 1;
        JsonObject state =
                JsonObject.EMPTY
                        .with("steady_state_met", Json.of(met))
                        .with("probes", Json.of(records));
        chars += JsonWriter.compact(state).length();
        states.add(state);
    }

    private static boolean isMet(JsonObject record) {
        return record.get("tolerance_met").filter(Json.of(true)::equals).isPresent();
    }

    private JsonObject record(JsonObject probe) {
        Pauses pauses = Pauses.of(payload, probe.object("activity"), world);
        pauses.before();
        Instant start = world.clock().instant();
        try {
            JsonObject call =
                    payload.without("samples")
                            .with("activity", probe.object("activity"))
                            .with("tolerance", probe.get("tolerance").orElse(Json.ofNull()));
            return Outputs.bounded(ActivityFunction.run(call, world), MAX_CHARS / probes.size());
        } catch (ActivityFailed failed) {
            return failed(start, failed);
        } finally {
            pauses.after();
        }
    }

    private JsonObject failed(Instant start, ActivityFailed failed) {
        Instant end = world.clock().instant();
        String line = "chaoslib.exceptions.ActivityFailed: " + failed.getMessage() + "\n";
        return JsonObject.EMPTY
                .with("output", Json.ofNull())
                .with("start", Json.of(Timestamps.text(start)))
                .with("status", Json.of("failed"))
                .with("exception", Json.of(List.of(Json.of(line))))
                .with("end", Json.of(Timestamps.text(end)))
                .with("duration", Json.of(Timestamps.seconds(start, end)))
                .with("tolerance_met", Json.of(false));
    }
}
