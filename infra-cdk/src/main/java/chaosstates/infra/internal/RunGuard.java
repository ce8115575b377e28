package chaosstates.infra.internal;

import chaosstates.deploy.Names;
import chaosstates.iam.IamStatement;
import chaosstates.wire.Keys;
import chaosstates.wire.platform.GuardCall;
import java.util.List;
import java.util.Map;
import software.amazon.awscdk.Aws;
import software.amazon.awscdk.Duration;
import software.amazon.awscdk.services.cloudwatch.Alarm;
import software.amazon.awscdk.services.cloudwatch.CreateAlarmOptions;
import software.amazon.awscdk.services.cloudwatch.TreatMissingData;
import software.amazon.awscdk.services.cloudwatch.actions.SnsAction;
import software.amazon.awscdk.services.events.EventPattern;
import software.amazon.awscdk.services.events.IRuleTarget;
import software.amazon.awscdk.services.events.Rule;
import software.amazon.awscdk.services.events.RuleTargetInput;
import software.amazon.awscdk.services.events.targets.LambdaFunction;
import software.amazon.awscdk.services.events.targets.SqsQueue;
import software.amazon.awscdk.services.iam.PolicyStatement;
import software.amazon.awscdk.services.iam.Role;
import software.amazon.awscdk.services.iam.ServicePrincipal;
import software.amazon.awscdk.services.lambda.CfnEventInvokeConfig;
import software.amazon.awscdk.services.sns.ITopic;
import software.amazon.awscdk.services.sqs.Queue;
import software.constructs.Construct;

/**
 * Starter of the guardian: the function {@code guard}. It is called when a run was stopped, timed
 * out or broke; when an alarm or the safety lever stops the runs; and every few minutes, for lost
 * events.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/step-functions/latest/dg/eventbridge-integration.html">Step
 *     Functions events</a>
 */
public final class RunGuard extends Construct {

    /** Statuses after which something may be left to be undone. */
    private static final List<String> BAD = List.of("ABORTED", "TIMED_OUT", "FAILED");

    /** A redriven run has nobody's consent, and is stopped as soon as it is seen. */
    private static final List<String> ALL = List.of("ABORTED", "TIMED_OUT", "FAILED", "RUNNING");

    private static final int RETRIES = 2;
    private static final int LAMBDA_AGE_SECONDS = 6 * 60 * 60;
    private static final int SWEEP_AGE_SECONDS = 300;

    private final DeployedFunction function;
    private final Queue failures;
    private final Alarm alarm;

    /**
     * Guards all runs of machines with our prefix.
     *
     * @param failures the queue of what could not be guarded
     * @param scheduler the role that calls the sweep
     */
    public RunGuard(
            Construct scope,
            String id,
            FunctionSpec spec,
            Queue failures,
            Role scheduler,
            FunctionSettings settings,
            PackageLayers layers) {
        super(scope, id);
        this.failures = failures;
        this.function = new DeployedFunction(this, "Function", spec, settings, layers);
        Permissions.grant(
                function.role(), IamStatement.of(failures.getQueueArn(), "sqs:SendMessage"));
        whatFailsIsKept();
        rule(
                "Ended",
                "A run was stopped, timed out, broke, or began: perhaps by a redrive",
                changed(ALL, Map.of("prefix", machines())),
                call().build());
        rule(
                "GuardianFailed",
                "A guardian failed",
                changed(BAD, Map.of("wildcard", machines() + "*" + Names.GUARDIAN)),
                new SqsQueue(failures));
        rule("Alarm", "An alarm may stop runs", alarm(), call().build());
        rule("Lever", "The safety lever was moved", lever(), call().event(look()).build());
        sweep(scheduler);
        this.alarm = alarmed();
    }

    private static String machines() {
        return "arn:%s:states:%s:%s:stateMachine:%s"
                .formatted(Aws.PARTITION, Aws.REGION, Aws.ACCOUNT_ID, Names.PREFIX);
    }

    private void whatFailsIsKept() {
        CfnEventInvokeConfig.Builder.create(this, "Asynchronous")
                .functionName(function.function().getFunctionName())
                .qualifier("$LATEST")
                .maximumRetryAttempts(RETRIES)
                .maximumEventAgeInSeconds(LAMBDA_AGE_SECONDS)
                .destinationConfig(
                        CfnEventInvokeConfig.DestinationConfigProperty.builder()
                                .onFailure(
                                        CfnEventInvokeConfig.OnFailureProperty.builder()
                                                .destination(failures.getQueueArn())
                                                .build())
                                .build())
                .build();
    }

    private void rule(String id, String description, EventPattern pattern, IRuleTarget target) {
        Rule.Builder.create(this, id)
                .description(description)
                .eventPattern(pattern)
                .targets(List.of(target))
                .build();
    }

    private LambdaFunction.Builder call() {
        return LambdaFunction.Builder.create(function.function())
                .deadLetterQueue(failures)
                .maxEventAge(Duration.hours(24))
                .retryAttempts(185);
    }

    /** Has the guard look for itself at what has ended, and at what is to be stopped. */
    private static RuleTargetInput look() {
        return RuleTargetInput.fromObject(Map.of(Keys.SWEEP, true));
    }

    private static EventPattern changed(List<String> statuses, Map<String, String> machine) {
        return EventPattern.builder()
                .source(List.of("aws.states"))
                .detailType(List.of(GuardCall.EXECUTION_CHANGED))
                .detail(
                        Sorted.of(
                                Map.entry("status", statuses),
                                Map.entry("stateMachineArn", List.of(machine))))
                .build();
    }

    /** Matches any alarm: the guard knows which runs it stops. */
    private static EventPattern alarm() {
        return EventPattern.builder()
                .source(List.of("aws.cloudwatch"))
                .detailType(List.of(GuardCall.ALARM_CHANGED))
                .detail(Map.of("state", Map.of("value", List.of("ALARM"))))
                .build();
    }

    /**
     * FIS has no event of its own for it, but CloudTrail tells EventBridge of the call, in accounts
     * that have a trail; elsewhere the schedule finds it.
     *
     * @see <a
     *     href="https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-service-event-cloudtrail.html">AWS
     *     service events delivered by CloudTrail</a>
     */
    private static EventPattern lever() {
        return EventPattern.builder()
                .source(List.of("aws.fis"))
                .detailType(List.of("AWS API Call via CloudTrail"))
                .detail(
                        Sorted.of(
                                Map.entry("eventSource", List.of("fis.amazonaws.com")),
                                Map.entry("eventName", List.of("UpdateSafetyLeverState"))))
                .build();
    }

    /**
     * Makes the schedule of the sweep, every five minutes; the next sweep finds what one misses.
     */
    private void sweep(Role scheduler) {
        Permissions.grant(scheduler, IamStatement.of(function.arn(), "lambda:InvokeFunction"));
        new ScheduledCall(
                this,
                "Sweep",
                "Looks for ended runs that have no journal",
                new ScheduledCall.Target(function.arn(), "{\"sweep\":true}"),
                new ScheduledCall.Times(
                        "rate(5 minutes)", "UTC", 0, RETRIES, SWEEP_AGE_SECONDS, true),
                failures,
                scheduler);
    }

    /** The alarm is there whether or not anybody is told: a console shows it. */
    private Alarm alarmed() {
        return failures.metricApproximateNumberOfMessagesVisible()
                .createAlarm(
                        this,
                        "Unguarded",
                        CreateAlarmOptions.builder()
                                .alarmDescription(
                                        "A run may be left as it was, or was not started: look into"
                                                + " the queue")
                                .threshold(1)
                                .evaluationPeriods(1)
                                .treatMissingData(TreatMissingData.NOT_BREACHING)
                                .build());
    }

    /** Tells a topic that something is in the queue of what could not be guarded. */
    public void tellFailures(ITopic topic) {
        alarm.addAlarmAction(new SnsAction(topic));
        topic.addToResourcePolicy(mayPublish(topic));
    }

    /**
     * CDK leaves that to the policy that a topic has by itself, which ends with the first other.
     * The alarm is not named, for then the topic's stack would need this one.
     */
    private static PolicyStatement mayPublish(ITopic topic) {
        return PolicyStatement.Builder.create()
                .principals(List.of(new ServicePrincipal("cloudwatch.amazonaws.com")))
                .actions(List.of("sns:Publish"))
                .resources(List.of(topic.getTopicArn()))
                .conditions(Map.of("StringEquals", Map.of("aws:SourceAccount", Aws.ACCOUNT_ID)))
                .build();
    }

    public DeployedFunction function() {
        return function;
    }
}
