package chaosstates.lambdas.service.asg;

import chaosstates.json.Json;
import chaosstates.json.JsonObject;
import chaosstates.lambdas.api.Client;
import chaosstates.lambdas.api.Given;
import chaosstates.lambdas.api.Raised;
import chaosstates.python.PythonText;
import chaosstates.python.PythonValues;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;

/** Waits until groups have, or no longer have, as many healthy instances as they are to have. */
final class Waits {

    /** Python's {@code sys.maxsize}: the answer of a wait that was in vain. */
    private static final Json IN_VAIN = Json.of(Long.MAX_VALUE);

    /** Pause between two looks; the original's tenth of a second is what AWS throttles. */
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private Waits() {}

    static Json untilDesired(Given given) {
        given.needs("asg_names", "Non-empty list of auto scaling groups is required");
        Client autoscaling = given.client("autoscaling");
        return until(given, true, () -> Health.named(given, autoscaling));
    }

    static Json untilDesiredByTags(Given given) {
        return untilByTags(given, true);
    }

    static Json untilNotDesiredByTags(Given given) {
        return untilByTags(given, false);
    }

    private static Json untilByTags(Given given, boolean wanted) {
        given.needs("tags", "Non-empty tags is required");
        Client autoscaling = given.client("autoscaling");
        return until(given, wanted, () -> Health.tagged(given, autoscaling));
    }

    /** Waits, and gives the whole seconds that it took. Success after the time is over is none. */
    private static Json until(Given given, boolean wanted, Supplier<List<JsonObject>> groups) {
        Instant start = given.now();
        while (true) {
            boolean isDesired = Health.areAsDesired(groups.get());
            Duration waited = Duration.between(start, given.now());
            if (isOver(given, waited)) {
                return IN_VAIN;
            }
            if (isDesired == wanted) {
                return Json.of(waited.toSeconds());
            }
            given.world().sleep(PAUSE);
        }
    }

    private static boolean isOver(Given given, Duration waited) {
        Json timeout = given.get("timeout");
        if (!PythonValues.isNumeric(timeout)) {
            throw new Raised(
                    "TypeError",
                    "'>' not supported between instances of 'float' and '%s'"
                            .formatted(PythonText.type(timeout)));
        }
        return !PythonValues.isAtMost(Json.of(waited.toNanos() / 1e9), timeout);
    }
}
