package chaosstates.crash;

import chaosstates.activity.ActivityFailed;
import chaosstates.activity.InterruptExecution;
import chaosstates.activity.InvalidActivity;
import chaosstates.engine.TaskFailed;
import chaosstates.engine.VirtualClock;
import chaosstates.json.Json;
import java.time.Duration;
import java.util.function.Supplier;

/** Way of spoiling one call of a function. */
enum Spoil {
    NOTHING(true),
    /** Refused once. */
    THROTTLED(false),
    /** Refused until nobody asks any more. */
    THROTTLED_FOR_LONG(false),
    /** Failure that the function reports. */
    FAILED(false),
    /** Failure for a minute, in which the world is not ready. */
    BUSY(false),
    INVALID(false),
    INTERRUPTS(false),
    /** Loss: after the effect the service does not know the call's fate. */
    LOST(true),
    /** Crash of the process after the effect. */
    CRASHED(true),
    /** Silence after the effect. */
    HANGS(true),
    /** Answer of more than a state may hold, after the effect, which nothing can catch. */
    SAYS_TOO_MUCH(true),
    /** Effect that happens twice. */
    TWICE(true);

    private static final int TOO_MUCH = 300_000;

    private final boolean takesEffect;

    Spoil(boolean takesEffect) {
        this.takesEffect = takesEffect;
    }

    /** Returns the time for which the same call is spoilt again. */
    Duration lasts() {
        return switch (this) {
            case THROTTLED_FOR_LONG -> Duration.ofDays(1);
            case BUSY -> Duration.ofMinutes(1);
            default -> Duration.ZERO;
        };
    }

    boolean takesEffect() {
        return takesEffect;
    }

    /** Tells whether the call's result is known. */
    boolean isAnswered() {
        return this == NOTHING || this == TWICE;
    }

    /** Tells whether nobody need notice the fault: the call is tried again, or done twice. */
    boolean isMendedFor(Call call) {
        return switch (this) {
            case NOTHING, THROTTLED, TWICE -> true;
            case LOST -> call.isRollback() || !call.isAction();
            case FAILED, BUSY, CRASHED, HANGS -> call.isRollback() && !call.isEverFailing();
            default -> false;
        };
    }

    Json answer(Supplier<Json> answer, VirtualClock clock) throws TaskFailed {
        return switch (this) {
            case NOTHING, TWICE -> answer.get();
            case THROTTLED, THROTTLED_FOR_LONG ->
                    throw new TaskFailed("Lambda.TooManyRequestsException", "Rate Exceeded.");
            case FAILED, BUSY -> throw new ActivityFailed("it failed");
            case INVALID -> throw new InvalidActivity("it can't be");
            case INTERRUPTS -> throw new InterruptExecution("it wants the end");
            case LOST -> {
                answer.get();
                throw new TaskFailed("Lambda.ServiceException", "Internal error");
            }
            case CRASHED -> {
                answer.get();
                throw new TaskFailed("Runtime.ExitError", "RequestId: 0 Error: exit status 1");
            }
            case HANGS -> {
                Json late = answer.get();
                clock.advance(Duration.ofDays(1));
                yield late;
            }
            case SAYS_TOO_MUCH -> {
                answer.get();
                yield Json.of("x".repeat(TOO_MUCH));
            }
        };
    }
}
