package chaosstates.journal;

import chaosstates.history.EventType;
import chaosstates.history.HistoryEvent;
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
                .with("kind", isSignal(stop) ? "signal" : "execution")
                .with("name", name)
                .with("reason", reason(stop, name));
    }

    /** The same of a control that ended the run. */
    static JsonObject json(String control, String reason) {
        return JsonObject.EMPTY
                .with("kind", "control")
                .with("name", control)
                .with("reason", reason);
    }

    /** The same of a run that was not let begin. */
    static JsonObject beforeTheRun(String reason) {
        return JsonObject.EMPTY
                .with("kind", "clearance")
                .with("name", Clearance.STATE)
                .with("reason", reason);
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
