package chaosstates.lambdas.function;

import chaosstates.activity.ActivityFailed;
import chaosstates.activity.InterruptExecution;
import chaosstates.activity.InvalidActivity;
import chaosstates.json.Json;
import chaosstates.json.JsonNumber;
import chaosstates.json.JsonObject;
import chaosstates.lambdas.api.Control;
import chaosstates.lambdas.api.World;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Samples the hypothesis while a method goes on: a block of samples, one after the other. */
public final class HypothesisFunction {

    /** A block that holds more ends at once: the next one begins with an empty result. */
    private static final int MAX_BYTES = 100_000;

    /** Of what was sampled so far: the block that is under way when the method ends is lost. */
    private static final int PART_OF_A_BLOCK = 20;

    private final JsonObject payload;
    private final World world;
    private final EmbeddedCalls controls;
    private final List<JsonObject> probes;
    private final long samples;
    private final List<Json> states = new ArrayList<>();
    private long sampled;
    private long missed;
    private int bytes;

    private HypothesisFunction(JsonObject payload, World world, List<Control> controls) {
        this.payload = payload;
        this.world = world;
        this.controls = new EmbeddedCalls(payload, world, controls);
        this.probes = payload.objects("probes");
        this.sampled = (long) number("sampled");
        this.missed = (long) number("missed");
        this.samples =
                (long) Math.clamp(sampled / PART_OF_A_BLOCK, 1, Math.max(1, number("samples")));
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
     *     {@code "missed"} so far; what an earlier block {@code "raised"}; what every activity
     *     gets; and, of the whole and of each probe, the {@code "controls"} that are called around
     *     it, with the {@code "experiment"} of which they are told
     * @param controls those that may be called
     * @return {@code {"states": [{"steady_state_met", "probes"}], "sampled", "missed", "lost",
     *     "raised"}}, and {@code "failed_controls": [{"name", "hook", "error", "times"}]} if there
     *     are any
     * @throws InvalidActivity when a probe can't be carried out
     * @throws InterruptExecution when a probe or a control asks for the end of the run
     */
    public static JsonObject run(JsonObject payload, World world, List<Control> controls) {
        return new HypothesisFunction(payload, world, controls).run();
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
                && bytes + controls.bytes() < MAX_BYTES
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
        return controls.noted(
                JsonObject.EMPTY
                        .with("states", states)
                        .with("sampled", sampled)
                        .with("missed", missed)
                        .with("lost", lost)
                        .with("raised", raised));
    }

    private void sample() {
        Sample sample = new Sample();
        JsonObject told =
                controls.aroundHypothesis(
                        () -> taken(sample), () -> sample.told(Json.ofNull(), probes));
        boolean met = sample.isMet();
        sampled++;
        missed += met ? 0 : 1;
        JsonObject state = told.with("probes", sample.records());
        bytes += Outputs.size(state);
        states.add(state);
    }

    private JsonObject taken(Sample sample) {
        for (JsonObject probe : probes) {
            sample.add(record(probe));
            if (!sample.isMet() && payload.has("compat")) {
                break;
            }
        }
        return sample.told(Json.of(sample.isMet()), probes);
    }

    /** What there is of a sample. */
    private record Sample(List<Json> records) {

        Sample() {
            this(new ArrayList<>());
        }

        void add(JsonObject record) {
            records.add(record);
        }

        boolean isMet() {
            return records.stream().map(JsonObject.class::cast).allMatch(Sample::isMet);
        }

        private static boolean isMet(JsonObject record) {
            return record.get("tolerance_met").filter(Json.of(true)::equals).isPresent();
        }

        /** As the Chaos Toolkit has the state, where each record has its activity. */
        JsonObject told(Json met, List<JsonObject> probes) {
            List<Json> whole = new ArrayList<>();
            for (int index = 0; index < records.size(); index++) {
                JsonObject activity = probes.get(index).object("activity");
                whole.add(EmbeddedCalls.whole(activity, (JsonObject) records.get(index)));
            }
            return JsonObject.EMPTY.with("steady_state_met", met).with("probes", whole);
        }
    }

    private JsonObject record(JsonObject probe) {
        JsonObject activity = probe.object("activity");
        return controls.aroundActivity(
                probe.object("controls"), activity, () -> record(probe, activity));
    }

    private JsonObject record(JsonObject probe, JsonObject activity) {
        Pauses pauses = Pauses.of(payload, activity, world);
        pauses.before();
        Instant start = world.clock().instant();
        try {
            JsonObject call =
                    payload.without("samples")
                            .without("controls")
                            .with("activity", activity)
                            .with("tolerance", probe.get("tolerance").orElse(Json.ofNull()));
            return Outputs.bounded(ActivityFunction.run(call, world), MAX_BYTES / probes.size());
        } catch (ActivityFailed failed) {
            return FailedRecord.of(start, world.clock().instant(), failed);
        } finally {
            pauses.after();
        }
    }
}
