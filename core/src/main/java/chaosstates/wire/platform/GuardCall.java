package chaosstates.wire.platform;

import chaosstates.activity.InvalidActivity;
import chaosstates.json.JsonObject;
import chaosstates.wire.Keys;
import java.util.Optional;

/**
 * Call of the guard by EventBridge.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/step-functions/latest/dg/eventbridge-integration.html">Events
 *     of Step Functions</a> and <a
 *     href="https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/cloudwatch-and-eventbridge.html">of
 *     CloudWatch</a>
 */
public sealed interface GuardCall {

    /** The {@code detail-type} of the event that an execution has changed its status. */
    String EXECUTION_CHANGED = "Step Functions Execution Status Change";

    /** The {@code detail-type} of the event that an alarm has changed its state. */
    String ALARM_CHANGED = "CloudWatch Alarm State Change";

    /** The payload of a {@link Sweep}. */
    JsonObject SWEEP = JsonObject.EMPTY.with(Keys.SWEEP, true);

    /** An execution of a machine has changed its status. */
    record ExecutionChanged(String execution, String status) implements GuardCall {}

    /**
     * An alarm has changed its state: to {@code ALARM}, {@code OK} or {@code INSUFFICIENT_DATA}.
     */
    record AlarmChanged(String alarm, String state, Optional<String> reason) implements GuardCall {}

    /** The schedule has the guard look for itself. */
    record Sweep() implements GuardCall {}

    /**
     * The call that an event is.
     *
     * @throws InvalidActivity when the event is none of these
     */
    static GuardCall read(JsonObject event) {
        JsonObject detail = event.object("detail");
        return switch (event.string("detail-type").orElse("")) {
            case EXECUTION_CHANGED ->
                    new ExecutionChanged(
                            execution(event).orElse(""), detail.string("status").orElse(""));
            case ALARM_CHANGED -> alarmChanged(detail);
            default -> {
                if (!event.has(Keys.SWEEP)) {
                    throw new InvalidActivity("neither a known event nor a sweep");
                }
                yield new Sweep();
            }
        };
    }

    private static GuardCall alarmChanged(JsonObject detail) {
        JsonObject state = detail.object("state");
        return new AlarmChanged(
                detail.string("alarmName").orElse(""),
                state.string("value").orElse(""),
                state.string("reason"));
    }

    /** The ARN of the execution that an event tells of. */
    static Optional<String> execution(JsonObject event) {
        return event.object("detail").string("executionArn");
    }
}
