package chaosstates.infra;

import chaosstates.infra.internal.ExecutionInput;
import chaosstates.infra.internal.ScheduledCall;
import chaosstates.infra.internal.SchedulerRole;
import chaosstates.json.JsonObject;
import software.amazon.awscdk.Aws;
import software.amazon.awscdk.Duration;
import software.amazon.awscdk.services.iam.Role;
import software.amazon.awscdk.services.sqs.IQueue;
import software.constructs.Construct;

/**
 * Starts an experiment at its times, with a role that may do just that. What the input overrides is
 * checked against what the experiment declares.
 *
 * <pre>{@code
 * new ChaosSchedule(this, "Nightly", failover, ChaosScheduleProps.builder()
 *         .schedule(ScheduleExpression.cron(CronOptionsWithTimezone.builder()
 *                 .weekDay("MON-FRI").hour("10").minute("0").timeZone(TimeZone.EUROPE_BERLIN).build()))
 *         .flexibleWindow(Duration.minutes(15))
 *         .build());
 * }</pre>
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/scheduler/latest/UserGuide/schedule-types.html">EventBridge
 *     Scheduler: schedule types</a>
 */
public final class ChaosSchedule extends Construct {

    private final IQueue deadLetterQueue;

    public ChaosSchedule(
            Construct scope, String id, ChaosExperiment experiment, ChaosScheduleProps props) {
        super(scope, id);
        ExecutionInput.check(this, props.input(), experiment.compiled());
        deadLetterQueue = props.deadLetterQueue().orElseGet(experiment.platform()::failures);
        new ScheduledCall(
                this,
                "Start",
                "Starts the experiment " + experiment.compiled().name(),
                start(experiment.stateMachine().getStateMachineArn(), props.input()),
                times(props),
                deadLetterQueue,
                role(experiment, props));
    }

    /**
     * Returns the call that starts a run. Scheduler may make a call twice; the run bears the name
     * of the call, so there is one.
     *
     * @see <a
     *     href="https://docs.aws.amazon.com/scheduler/latest/UserGuide/managing-schedule-context-attributes.html">Context
     *     attributes</a>
     */
    private static ScheduledCall.Target start(String machine, JsonObject input) {
        JsonObject call =
                JsonObject.EMPTY
                        .with("StateMachineArn", machine)
                        .with("Name", "<aws.scheduler.execution-id>")
                        .with("Input", input.toString());
        return new ScheduledCall.Target(
                "arn:%s:scheduler:::aws-sdk:sfn:startExecution".formatted(Aws.PARTITION),
                call.toString());
    }

    /** A queue of one's own takes a role of its own. */
    private Role role(ChaosExperiment experiment, ChaosScheduleProps props) {
        return props.deadLetterQueue()
                .map(queue -> SchedulerRole.of(this, "Role", queue, experiment.roles()))
                .orElseGet(experiment.platform()::scheduler);
    }

    private static ScheduledCall.Times times(ChaosScheduleProps props) {
        return new ScheduledCall.Times(
                props.schedule().getExpressionString(),
                props.schedule().getTimeZone() == null
                        ? "UTC"
                        : props.schedule().getTimeZone().getTimezoneName(),
                minutes(props.flexibleWindow()),
                props.retryAttempts(),
                props.maxEventAge().toSeconds().intValue(),
                props.enabled());
    }

    private static int minutes(Duration window) {
        return window.toMinutes().intValue();
    }

    /** Starts that failed. */
    public IQueue deadLetterQueue() {
        return deadLetterQueue;
    }
}
