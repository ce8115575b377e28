package chaosstates.infra.internal;

import software.amazon.awscdk.services.iam.Role;
import software.amazon.awscdk.services.scheduler.CfnSchedule;
import software.amazon.awscdk.services.sqs.IQueue;
import software.constructs.Construct;

/**
 * A schedule that calls something, and puts into the queue what could not be done.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/scheduler/latest/UserGuide/what-is-scheduler.html">EventBridge
 *     Scheduler</a>
 */
public final class ScheduledCall extends Construct {

    /**
     * Target of a scheduled call.
     *
     * @param input JSON
     */
    public record Target(String arn, String input) {}

    /**
     * Times of a schedule.
     *
     * @param expression as EventBridge Scheduler takes it
     * @param timeZone of the IANA database
     * @param windowMinutes 0: at the time; else at some time within so many minutes after it
     * @param retries how often a call that was refused is made again, within {@code ageSeconds}
     */
    public record Times(
            String expression,
            String timeZone,
            int windowMinutes,
            int retries,
            int ageSeconds,
            boolean enabled) {}

    public ScheduledCall(
            Construct scope,
            String id,
            String description,
            Target target,
            Times times,
            IQueue failures,
            Role role) {
        super(scope, id);
        CfnSchedule schedule =
                CfnSchedule.Builder.create(this, "Schedule")
                        .description(description)
                        .scheduleExpression(times.expression())
                        .scheduleExpressionTimezone(times.timeZone())
                        .flexibleTimeWindow(window(times.windowMinutes()))
                        .state(times.enabled() ? "ENABLED" : "DISABLED")
                        .target(target(target, times, failures, role))
                        .build();
        schedule.getNode().addDependency(role);
    }

    private static CfnSchedule.FlexibleTimeWindowProperty window(int minutes) {
        return minutes == 0
                ? CfnSchedule.FlexibleTimeWindowProperty.builder().mode("OFF").build()
                : CfnSchedule.FlexibleTimeWindowProperty.builder()
                        .mode("FLEXIBLE")
                        .maximumWindowInMinutes(minutes)
                        .build();
    }

    private static CfnSchedule.TargetProperty target(
            Target target, Times times, IQueue failures, Role role) {
        return CfnSchedule.TargetProperty.builder()
                .arn(target.arn())
                .roleArn(role.getRoleArn())
                .input(target.input())
                .retryPolicy(
                        CfnSchedule.RetryPolicyProperty.builder()
                                .maximumRetryAttempts(times.retries())
                                .maximumEventAgeInSeconds(times.ageSeconds())
                                .build())
                .deadLetterConfig(
                        CfnSchedule.DeadLetterConfigProperty.builder()
                                .arn(failures.getQueueArn())
                                .build())
                .build();
    }
}
