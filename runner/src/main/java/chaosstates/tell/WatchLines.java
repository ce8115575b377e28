package chaosstates.tell;

import chaosstates.json.JsonObject;
import chaosstates.plan.WatchStep;
import chaosstates.run.Failure;
import chaosstates.run.FailureText;
import chaosstates.run.RunEvent;
import chaosstates.run.WatchBlock;
import chaosstates.run.WatchLook;
import chaosstates.tolerance.ToleranceText;
import chaosstates.wire.ActivityRecord;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Tells of watches: each change between well and out, and nothing of the looks in between. */
final class WatchLines {

    /** Delay from which on it is said how long ago something was seen. */
    private static final Duration LATE = Duration.ofSeconds(2);

    private final Log log;

    /** Moments at which the probes went out that are out. */
    private final Map<WatchStep, Instant> out = new HashMap<>();

    WatchLines(Log log) {
        this.log = log;
    }

    void watched(WatchBlock block, Instant now) {
        for (int index = 0; index < block.looks().size(); index++) {
            looked(block, index, now);
        }
    }

    private void looked(WatchBlock block, int index, Instant now) {
        WatchStep watch = block.watch();
        WatchLook look = block.looks().get(index);
        if (look.isMet() && out.containsKey(watch)) {
            Duration length = Duration.between(out.remove(watch), look.start());
            log.info(
                    "%s is back after %s%s"
                            .formatted(watch.name(), seconds(length), ago(look, now)));
        } else if (!look.isMet() && out.putIfAbsent(watch, look.start()) == null) {
            log.warning(
                    "%s is out: %s%s".formatted(watch.name(), why(block, index), ago(look, now)));
        }
    }

    private static String why(WatchBlock block, int index) {
        JsonObject record = block.unpacked().get(index);
        ActivityRecord look = new ActivityRecord(record);
        return block.looks().get(index).isFailed()
                ? FailureText.ofRecord(record)
                : ToleranceText.miss(
                        block.watch().tolerance(), look.output(), look.toleranceError());
    }

    /** Looks come in blocks, so the log may be late. */
    private static String ago(WatchLook look, Instant now) {
        Duration since = Duration.between(look.start(), now);
        return since.compareTo(LATE) < 0 ? "" : " (seen " + seconds(since) + " ago)";
    }

    private static String seconds(Duration duration) {
        double seconds = duration.toMillis() / 1000.0;
        return String.format(Locale.ROOT, seconds < 10 ? "%.1f s" : "%.0f s", seconds);
    }

    /** Tells of a metric that could not be read. */
    void metered(RunEvent.Metered read) {
        read.failure()
                .ifPresent(
                        why ->
                                log.error(
                                        "The metric %s can't be read: %s"
                                                .formatted(
                                                        read.metric().watch().name(), why.text())));
    }

    void failed(WatchStep watch, Failure failure) {
        log.error("%s can't be watched: %s".formatted(watch.name(), failure.text()));
    }
}
