package chaosstates.lambdas.function;

import chaosstates.activity.ActivityFailed;
import chaosstates.activity.NotInTime;
import chaosstates.activity.NotYet;
import chaosstates.json.Json;
import chaosstates.json.JsonString;
import chaosstates.tolerance.ToleranceText;
import chaosstates.wire.ActivityRecord;
import chaosstates.wire.Until;
import java.time.Instant;
import java.time.InstantSource;
import java.time.format.DateTimeParseException;
import java.util.function.Supplier;

/**
 * Looks of a probe that is asked until its tolerance is met. A look that misses it, or can't be
 * made, is raised as an error, by which the machine asks again.
 */
record UntilMet(Until until, Json tolerance, InstantSource clock) {

    /**
     * Returns the record of a look that meets the tolerance.
     *
     * @throws NotYet when there is time for another look
     * @throws NotInTime when the time is over
     */
    ActivityRecord look(Supplier<ActivityRecord> look) {
        ActivityRecord record;
        try {
            record = look.get();
        } catch (ActivityFailed failed) {
            throw raised("it failed: " + failed.getMessage());
        }
        if (record.isMet()) {
            return record;
        }
        throw raised(ToleranceText.miss(tolerance, record.output(), record.toleranceError()));
    }

    private RuntimeException raised(String message) {
        Instant next = clock.instant().plusSeconds(until.every());
        return next.isAfter(end()) ? new NotInTime(message) : new NotYet(message);
    }

    private Instant end() {
        return begun().plusSeconds(until.within());
    }

    /** A caller that told no time is taken to begin now. */
    private Instant begun() {
        try {
            return until.since() instanceof JsonString text
                    ? Instant.parse(text.value())
                    : clock.instant();
        } catch (DateTimeParseException unreadable) {
            return clock.instant();
        }
    }
}
