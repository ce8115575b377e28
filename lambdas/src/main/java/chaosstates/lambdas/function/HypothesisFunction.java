package chaosstates.lambdas.function;

import chaosstates.activity.ActivityFailed;
import chaosstates.activity.InterruptExecution;
import chaosstates.activity.InvalidActivity;
import chaosstates.json.Json;
import chaosstates.json.JsonObject;
import chaosstates.lambdas.api.World;
import chaosstates.wire.ActivityCall;
import chaosstates.wire.ActivityRecord;
import chaosstates.wire.FailedControl;
import chaosstates.wire.HypothesisCall;
import chaosstates.wire.HypothesisResult;
import chaosstates.wire.HypothesisState;
import chaosstates.wire.RaisedLater;
import chaosstates.wire.SampledProbe;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Samples the hypothesis while a method goes on: a block of samples, one after the other. */
public final class HypothesisFunction {

    /** Bytes of a block for whole outputs; what has no room there is condensed. */
    private static final int MAX_BYTES = 100_000;

    /** A result that holds more, by what controls say, is the last of its block. */
    private static final int MAX_BYTES_OF_A_RESULT = 220_000;

    /** Misses of a run of which the whole output is kept. */
    private static final int WHOLE_MISSES = 20;

    private final HypothesisCall call;
    private final World world;
    private final Implementations implementations;
    private final EmbeddedCalls controls;
    private final long samples;
    private final Condenser condenser = new Condenser();
    private final List<JsonObject> states = new ArrayList<>();
    private long sampled;
    private long missed;
    private int bytes;
    private int wholeBytes;

    private HypothesisFunction(HypothesisCall call, World world, Implementations implementations) {
        this.call = call;
        this.world = world;
        this.implementations = implementations;
        this.controls =
                new EmbeddedCalls(
                        new EmbeddedCalls.Told(call.experiment(), call.run()),
                        call.allControls().count(),
                        HypothesisCall.MOST_BYTES_OF_ADDITIONS,
                        new ControlFunction(implementations, world));
        this.sampled = call.soFar().count();
        this.missed = call.soFar().misses();
        this.samples = call.samples().next(sampled);
    }

    /**
     * Takes one sample, later as many as are asked for: until there are enough, or as long as they
     * would take, or too many missed the tolerance.
     *
     * @return a {@link HypothesisResult}, and beside it the {@link FailedControl failed controls},
     *     if there are any
     * @throws InvalidActivity when a probe can't be carried out
     * @throws InterruptExecution when a probe or a control asks for the end of the run
     */
    public static JsonObject run(
            HypothesisCall call, World world, Implementations implementations) {
        return new HypothesisFunction(call, world, implementations).run();
    }

    private JsonObject run() {
        RaisedLater.raise(call.soFar().raised());
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
                && bytes + controls.bytes() < MAX_BYTES_OF_A_RESULT
                && world.clock().instant().isBefore(end));
        return result(false, Json.ofNull());
    }

    /** The samples that there are go into the history first; the next block then raises it. */
    private JsonObject raisedLater(RuntimeException ended) {
        if (states.isEmpty()) {
            throw ended;
        }
        return result(false, RaisedLater.json(ended));
    }

    /** Rests before a sample, not after it, so that its result is told at once. */
    private void rest() {
        if (sampled > 0) {
            world.sleep(call.samples().rest());
        }
    }

    private Duration block() {
        return call.samples().rest().multipliedBy(samples);
    }

    private boolean isLost() {
        return missed > 0
                && call.failFastRatio()
                        .filter(ratio -> missed * 100.0 / sampled >= ratio)
                        .isPresent();
    }

    private JsonObject result(boolean lost, Json raised) {
        return controls.noted(new HypothesisResult(states, sampled, missed, lost, raised).json());
    }

    private void sample() {
        Sample sample = new Sample();
        HypothesisState told =
                controls.aroundHypothesis(
                        call.controls(),
                        () -> taken(sample),
                        () -> sample.told(Json.ofNull(), call.probes()));
        boolean met = sample.isMet();
        sampled++;
        missed += met ? 0 : 1;
        JsonObject state = told.with(sample.json()).json();
        bytes += Outputs.size(state);
        states.add(state);
    }

    private HypothesisState taken(Sample sample) {
        for (SampledProbe probe : call.probes()) {
            sample.add(record(probe));
            if (!sample.isMet() && call.run().isCompatible()) {
                break;
            }
        }
        return sample.told(Json.of(sample.isMet()), call.probes());
    }

    /** Sample, as far as it was taken. */
    private record Sample(List<ActivityRecord> records) {

        Sample() {
            this(new ArrayList<>());
        }

        void add(ActivityRecord record) {
            records.add(record);
        }

        boolean isMet() {
            return records.stream().allMatch(ActivityRecord::isMet);
        }

        List<JsonObject> json() {
            return records.stream().map(ActivityRecord::json).toList();
        }

        /** Returns the state like the Chaos Toolkit's, where each record has its activity. */
        HypothesisState told(Json met, List<SampledProbe> probes) {
            List<JsonObject> whole = new ArrayList<>();
            for (int index = 0; index < records.size(); index++) {
                whole.add(records.get(index).of(probes.get(index).activity()).json());
            }
            return HypothesisState.of(met, whole);
        }
    }

    private ActivityRecord record(SampledProbe probe) {
        return controls.aroundActivity(probe.controls(), probe.activity(), () -> looked(probe));
    }

    private ActivityRecord looked(SampledProbe probe) {
        Pauses pauses = Pauses.aroundSample(call.run(), probe.activity(), world);
        pauses.before();
        Instant start = world.clock().instant();
        try {
            ActivityCall once =
                    ActivityCall.of(probe.activity(), call.run())
                            .judgedBy(Optional.of(probe.tolerance()));
            return kept(
                    new ActivityRecord(ActivityFunction.run(once, world, implementations)), probe);
        } catch (ActivityFailed failed) {
            return kept(FailedRecord.of(start, world.clock().instant(), failed), probe);
        } finally {
            pauses.after();
        }
    }

    /**
     * Keeps a record whole, as long as there is room for it, when it misses the tolerance or the
     * journal is to be the original's; else what is judged.
     */
    private ActivityRecord kept(ActivityRecord record, SampledProbe probe) {
        boolean isWanted = call.run().isCompatible() || !record.isMet() && missed < WHOLE_MISSES;
        ActivityRecord whole = Outputs.bounded(record, MAX_BYTES / call.probes().size());
        int size = Outputs.size(whole.json());
        if (!isWanted || wholeBytes + size > MAX_BYTES) {
            return condenser.condensed(record, probe.tolerance());
        }
        wholeBytes += size;
        return whole;
    }
}
