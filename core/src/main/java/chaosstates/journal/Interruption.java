package chaosstates.journal;

import chaosstates.history.EventType;
import chaosstates.history.HistoryEvent;
import chaosstates.json.Json;
import chaosstates.json.JsonObject;
import chaosstates.plan.Clearance;

/** Why a run was ended from outside. */
public final class Interruption {

    /**
     * The error with which a run is stopped by a person or a signal; the cause then says by whom,
     * or names the signal.
     */
    public static final String ERROR = "Interrupted";

    private static final String SIGNALS = "SIG[A-Z0-9]+";

    private Interruption() {}

    static boolean isMeant(HistoryEvent stop) {
        return stop.error().filter(ERROR::equals).isPresent();
    }

    private static boolean isSignal(HistoryEvent stop) {
        return isMeant(stop) && stop.cause().filter(cause -> cause.matches(SIGNALS)).isPresent();
    }

    /** {@code {"kind", "name", "reason"}}, as the Chaos Toolkit's journal has it for signals. */
    static JsonObject json(HistoryEvent stop) {
        String name = isSignal(stop) ? stop.cause().orElse("") : stop.type().awsName();
        return JsonObject.EMPTY
                .with("kind", Json.of(isSignal(stop) ? "signal" : "execution"))
                .with("name", Json.of(name))
                .with("reason", Json.of(reason(stop, name)));
    }

    /** The same of a control that ended the run. */
    static JsonObject json(String control, String reason) {
        return JsonObject.EMPTY
                .with("kind", Json.of("control"))
                .with("name", Json.of(control))
                .with("reason", Json.of(reason));
    }

    /** The same of a run that was not let begin. */
    static JsonObject beforeTheRun(String reason) {
        return JsonObject.EMPTY
                .with("kind", Json.of("clearance"))
                .with("name", Json.of(Clearance.STATE))
                .with("reason", Json.of(reason));
    }

    private static String reason(HistoryEvent stop, String name) {
        if (isSignal(stop)) {
            return "received " + name;
        }
        if (stop.type() == EventType.EXECUTION_TIMED_OUT) {
            return "the execution reached its time limit";
        }
        return stop.cause().filter(cause -> !cause.isBlank()).orElse("the execution was stopped");
    }
}
