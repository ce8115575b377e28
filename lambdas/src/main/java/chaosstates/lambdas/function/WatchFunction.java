package chaosstates.lambdas.function;

import chaosstates.activity.ActivityFailed;
import chaosstates.activity.InterruptExecution;
import chaosstates.activity.InvalidActivity;
import chaosstates.json.JsonObject;
import chaosstates.lambdas.api.World;
import chaosstates.wire.ActivityCall;
import chaosstates.wire.ActivityRecord;
import chaosstates.wire.WatchCall;
import chaosstates.wire.WatchResult;
import chaosstates.wire.WatchedSoFar;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Watches a probe while a run goes on: a block of looks at an even pace, which goes on from block
 * to block. It ends early as soon as the run is over.
 */
public final class WatchFunction {

    /** Time between two questions whether the run is over. */
    private static final Duration ASK = Duration.ofSeconds(2);

    /** Number of times that this rest doubles while questions stay unanswered: many may ask. */
    private static final long MOST_DOUBLINGS = 3;

    /** Questions without an answer at a stretch after which the watch ends. */
    private static final int MOST_UNANSWERED = 30;

    /** Outages of a run of which the whole output of the first miss is kept. */
    private static final int WHOLE_MISSES = 20;

    private static final int MAX_BYTES_OF_A_MISS = 16_000;
    private static final int MAX_BYTES_OF_A_RESULT = 200_000;

    private final WatchCall call;
    private final ActivityCall once;
    private final World world;
    private final Implementations implementations;
    private final WatchedRun run;
    private final Condenser condenser = new Condenser();
    private final List<JsonObject> looks = new ArrayList<>();
    private Optional<ActivityFunction> probe = Optional.empty();
    private final WatchedSoFar before;
    private Instant next;
    private Instant nextQuestion = Instant.MIN;
    private long outages;
    private long unanswered;
    private boolean isWell;
    private int bytes;

    private WatchFunction(
            WatchCall call, World world, Implementations implementations, WatchedRun run) {
        this.call = call;
        this.once =
                ActivityCall.of(call.probe().activity(), call.run())
                        .judgedBy(Optional.of(call.probe().tolerance()));
        this.world = world;
        this.implementations = implementations;
        this.run = run;
        this.before = call.soFarRead();
        this.next = before.next().map(Instant::parse).orElse(now());
        this.outages = before.outages();
        this.unanswered = before.unanswered();
        this.isWell = before.isWell();
    }

    /**
     * Looks as often as it is asked to, or as long as that would take, or until the run is over.
     *
     * @return a {@link WatchResult}
     * @throws InvalidActivity when the first look of all can't be carried out
     * @throws InterruptExecution when the run is ended
     */
    public static JsonObject run(
            WatchCall call, World world, Implementations implementations, WatchedRun run) {
        return new WatchFunction(call, world, implementations, run).run().json();
    }

    private WatchResult run() {
        long most = call.samples().next(before.looks());
        Instant end = now().plus(call.samples().rest().multipliedBy(most));
        do {
            if (isOverBefore(next)) {
                return result(true);
            }
            look();
        } while (looks.size() < most && next.isBefore(end) && bytes < MAX_BYTES_OF_A_RESULT);
        return result(false);
    }

    /** Rests until then, and asks from time to time whether the run is over. */
    private boolean isOverBefore(Instant due) {
        do {
            if (isOver()) {
                return true;
            }
            Duration left = Duration.between(now(), due);
            if (left.isPositive()) {
                world.sleep(left.compareTo(ASK) < 0 ? left : ASK);
            }
        } while (now().isBefore(due));
        return false;
    }

    private boolean isOver() {
        if (now().isBefore(nextQuestion)) {
            return false;
        }
        boolean isOver = ask();
        nextQuestion = now().plus(ASK.multipliedBy(1L << Math.min(unanswered, MOST_DOUBLINGS)));
        return isOver;
    }

    private boolean ask() {
        try {
            boolean isOver = run.hasEntered(call.run().execution().orElse(""), call.over());
            unanswered = 0;
            return isOver;
        } catch (RuntimeException nobodyCanTell) {
            unanswered++;
            return unanswered >= MOST_UNANSWERED;
        }
    }

    private void look() {
        Instant start = now();
        ActivityRecord record = record(start);
        next = next(start);
        outages += isWell && !record.isMet() ? 1 : 0;
        JsonObject kept = kept(record).json();
        isWell = record.isMet();
        bytes += Outputs.size(kept);
        looks.add(kept);
    }

    /** The pace is kept; after a look that took longer the next one comes at once. */
    private Instant next(Instant start) {
        Instant paced = next.plus(call.samples().rest());
        Instant fromNow = start.plus(call.samples().rest());
        Instant due = paced.isAfter(start) ? paced : fromNow;
        return due.isBefore(now()) ? now() : due;
    }

    private ActivityRecord record(Instant start) {
        try {
            return new ActivityRecord(probe().run());
        } catch (ActivityFailed failed) {
            return FailedRecord.of(start, now(), failed);
        } catch (InvalidActivity incomparable) {
            if (before.looks() == 0 && looks.isEmpty()) {
                throw incomparable;
            }
            return FailedRecord.of(start, now(), new ActivityFailed(incomparable.getMessage()));
        }
    }

    /** Makes the probe once for all looks, as soon as its configuration and secrets are found. */
    private ActivityFunction probe() {
        if (probe.isEmpty()) {
            probe = Optional.of(new ActivityFunction(once, world, implementations));
        }
        return probe.get();
    }

    /** Keeps the first miss of an outage as it is, and what is judged of all else. */
    private ActivityRecord kept(ActivityRecord record) {
        boolean isFirstMiss = isWell && !record.isMet() && outages <= WHOLE_MISSES;
        return isFirstMiss
                ? Outputs.bounded(record, MAX_BYTES_OF_A_MISS)
                : condenser.condensed(record, call.probe().tolerance());
    }

    private WatchResult result(boolean isOver) {
        return new WatchResult(
                looks,
                new WatchedSoFar(
                        before.looks() + looks.size(),
                        outages,
                        isWell,
                        Optional.of(next.toString()),
                        unanswered),
                isOver);
    }

    private Instant now() {
        return world.clock().instant();
    }
}
