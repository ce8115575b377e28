package chaosstates.lambdas.function;

import chaosstates.activity.ActivityFailed;
import chaosstates.json.Json;
import chaosstates.run.Timestamps;
import chaosstates.wire.ActivityRecord;
import java.time.Instant;

/** The record of a probe that failed, where its function has to return one. */
final class FailedRecord {

    private FailedRecord() {}

    static ActivityRecord of(Instant start, Instant end, ActivityFailed failed) {
        return ActivityRecord.started(Json.ofNull(), Timestamps.text(start))
                .status("failed")
                .exception("chaoslib.exceptions.ActivityFailed: " + failed.getMessage() + "\n")
                .ended(Timestamps.text(end), Timestamps.seconds(start, end))
                .judged(false);
    }
}
