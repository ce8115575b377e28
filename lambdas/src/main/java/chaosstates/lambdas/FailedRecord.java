package chaosstates.lambdas;

import chaosstates.activity.ActivityFailed;
import chaosstates.journal.Timestamps;
import chaosstates.json.Json;
import chaosstates.json.JsonObject;
import java.time.Instant;
import java.util.List;

/** The record of a probe that failed, where its function has to return one. */
final class FailedRecord {

    private FailedRecord() {}

    static JsonObject of(Instant start, Instant end, ActivityFailed failed) {
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
