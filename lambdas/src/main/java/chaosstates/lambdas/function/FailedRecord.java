package chaosstates.lambdas.function;

import chaosstates.activity.ActivityFailed;
import chaosstates.json.Json;
import chaosstates.json.JsonObject;
import chaosstates.run.Timestamps;
import java.time.Instant;
import java.util.List;

/** The record of a probe that failed, where its function has to return one. */
final class FailedRecord {

    private FailedRecord() {}

    static JsonObject of(Instant start, Instant end, ActivityFailed failed) {
        String line = "chaoslib.exceptions.ActivityFailed: " + failed.getMessage() + "\n";
        return JsonObject.EMPTY
                .with("output", Json.ofNull())
                .with("start", Timestamps.text(start))
                .with("status", "failed")
                .with("exception", List.of(Json.of(line)))
                .with("end", Timestamps.text(end))
                .with("duration", Timestamps.seconds(start, end))
                .with("tolerance_met", false);
    }
}
