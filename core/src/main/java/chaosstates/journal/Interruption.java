package chaosstates.journal;

import chaosstates.history.EventType;
import chaosstates.json.JsonObject;
import chaosstates.plan.Clearance;
import chaosstates.run.Failure;

/** Reason why a run was ended from outside. */
public final class Interruption {

    /**
     * The error with which a run is stopped by a person or a signal; the cause then says by whom,
     * or names the signal.
     */
    public static final String ERROR = "Interrupted";

    private static final String SIGNALS = "SIG[A-Z0-9]+";

    private Interruption() {}

    static boolean isMeant(Failure stop) {
        return stop.error().equals(ERROR);
    }

    private static boolean isSignal(Failure stop) {
        return isMeant(stop) && stop.cause().matches(SIGNALS);
    }

    /** {@code {"kind", "name", "reason"}}, as the Chaos Toolkit's journal has it for signals. */
    static JsonObject json(Failure stop) {
        String name = isSignal(stop) ? stop.cause() : type(stop).awsName();
        return JsonObject.EMPTY
                .with("kind", isSignal(stop) ? "signal" : "execution")
                .with("name", name)
                .with("reason", reason(stop, name));
    }

    /** Returns the interruption by a control. */
    static JsonObject json(String control, String reason) {
        return JsonObject.EMPTY
                .with("kind", "control")
                .with("name", control)
                .with("reason", reason);
    }

    /** Returns the interruption of a run that was not allowed to begin. */
    static JsonObject beforeTheRun(String reason) {
        return JsonObject.EMPTY
                .with("kind", "clearance")
                .with("name", Clearance.STATE)
                .with("reason", reason);
    }

    private static EventType type(Failure stop) {
        return stop.isTimeout() ? EventType.EXECUTION_TIMED_OUT : EventType.EXECUTION_ABORTED;
    }

    private static String reason(Failure stop, String name) {
        if (isSignal(stop)) {
            return "received " + name;
        }
        if (stop.isTimeout()) {
            return "the execution reached its time limit";
        }
        return stop.cause().isBlank() ? "the execution was stopped" : stop.cause();
    }
}
