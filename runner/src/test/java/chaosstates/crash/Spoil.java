package chaosstates.crash;

import chaosstates.activity.ActivityFailed;
import chaosstates.activity.InterruptExecution;
import chaosstates.activity.InvalidActivity;
import chaosstates.engine.TaskFailed;
import chaosstates.engine.VirtualClock;
import chaosstates.json.Json;
import java.time.Duration;
import java.util.function.Supplier;

/** What becomes of one call of a function. */
enum Spoil {
    NOTHING(true),
    /** Refused once. */
    THROTTLED(false),
    /** Refused until nobody asks any more. */
    THROTTLED_FOR_LONG(false),
    /** It says so itself. */
    FAILED(false),
    INVALID(false),
    INTERRUPTS(false),
    /** After its effect the service does not know what became of it. */
    LOST(true),
    /** After its effect its process is gone. */
    CRASHED(true),
    /** After its effect it never answers. */
    HANGS(true),
    /** After its effect it answers more than a state may hold, which nothing can catch. */
    SAYS_TOO_MUCH(true),
    /** Its effect is there twice. */
    TWICE(true);

    private static final int TOO_MUCH = 300_000;

    private final boolean takesEffect;

    Spoil(boolean takesEffect) {
        this.takesEffect = takesEffect;
    }

    boolean takesEffect() {
        return takesEffect;
    }

    /** Whether what it came to is known. */
    boolean isAnswered() {
        return this == NOTHING || this == TWICE;
    }

    /** Whether nobody need notice it: it is tried again, or done twice. */
    boolean isMendedFor(Call call) {
        return switch (this) {
            case NOTHING, THROTTLED, TWICE -> true;
            case LOST -> !call.isAction();
            default -> false;
        };
    }

    Json answer(Supplier<Json> answer, VirtualClock clock) throws TaskFailed {
        return switch (this) {
            case NOTHING, TWICE -> answer.get();
            case THROTTLED, THROTTLED_FOR_LONG ->
                    throw new TaskFailed("Lambda.TooManyRequestsException", "Rate Exceeded.");
            case FAILED -> throw new ActivityFailed("it failed");
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
