package chaosstates.infra;

import static org.assertj.core.api.Assertions.assertThat;

import chaosstates.json.Json;
import chaosstates.json.JsonArray;
import chaosstates.json.JsonObject;
import java.util.List;
import org.junit.jupiter.api.Test;
import software.amazon.awscdk.App;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.assertions.Annotations;
import software.amazon.awscdk.assertions.Match;
import software.amazon.awscdk.services.cloudwatch.Alarm;
import software.amazon.awscdk.services.cloudwatch.IAlarm;

/** Test of what starts a guardian, and of what stops a run. */
@NeedsNode
class RunGuardTest {

    private static final Synthesized STOPPED = Synthesized.of("stopped");

    @Test
    void theGuardianIsAMachineOfItsOwn() {
        assertThat(STOPPED.resources("AWS::StepFunctions::StateMachine").values())
                .extracting(
                        machine -> machine.object("Properties").string("StateMachineName").get())
                .containsExactlyInAnyOrder("chaos-stopped", "chaos-stopped-guardian");
    }

    @Test
    void aRunThatEndedBadlyOrWasRedrivenCallsTheGuard() {
        JsonObject rule =
                rule("A run was stopped, timed out, broke, or began: perhaps by a redrive");
        JsonObject pattern = rule.object("EventPattern");
        assertThat(Synthesized.texts(pattern.get("source").get())).containsExactly("aws.states");
        JsonObject detail = pattern.object("detail");
        assertThat(Synthesized.texts(detail.get("status").get()))
                .containsExactly("ABORTED", "TIMED_OUT", "FAILED", "RUNNING");
        assertThat(detail.get("stateMachineArn").get().toString())
                .contains("prefix", ":stateMachine:chaos-");
        assertIsDelivered(rule);
    }

    @Test
    void anAlarmCallsTheGuard() {
        JsonObject rule = rule("An alarm may stop runs");
        assertThat(rule.object("EventPattern").object("detail"))
                .hasToString("{\"state\":{\"value\":[\"ALARM\"]}}");
        assertIsDelivered(rule);
    }

    @Test
    void theSafetyLeverCallsTheGuard() {
        JsonObject rule = rule("The safety lever was moved");
        JsonObject detail = rule.object("EventPattern").object("detail");
        assertThat(Synthesized.texts(detail.get("eventSource").get()))
                .containsExactly("fis.amazonaws.com");
        assertThat(Synthesized.texts(detail.get("eventName").get()))
                .containsExactly("UpdateSafetyLeverState");
        assertThat(target(rule).string("Input")).contains("{\"sweep\":true}");
        assertIsDelivered(rule);
    }

    @Test
    void aGuardianThatFailedWaitsForAPerson() {
        JsonObject rule = rule("A guardian failed");
        JsonObject detail = rule.object("EventPattern").object("detail");
        assertThat(detail.get("stateMachineArn").get().toString())
                .contains("wildcard", ":stateMachine:chaos-*-guardian");
        assertThat(Synthesized.texts(detail.get("status").get()))
                .containsExactly("ABORTED", "TIMED_OUT", "FAILED");
        assertThat(Synthesized.text(target(rule).get("Arn").get()))
                .startsWith("<ExperimentPlatformFailuresQueue");
        assertThat(STOPPED.only("AWS::SQS::QueuePolicy").toString())
                .contains("events.amazonaws.com", "sqs:SendMessage");
    }

    private static JsonObject rule(String description) {
        return STOPPED.resources("AWS::Events::Rule").values().stream()
                .map(rule -> rule.object("Properties"))
                .filter(rule -> rule.string("Description").get().equals(description))
                .findFirst()
                .orElseThrow();
    }

    private static JsonObject target(JsonObject rule) {
        return (JsonObject) ((JsonArray) rule.get("Targets").get()).items().getFirst();
    }

    private static void assertIsDelivered(JsonObject rule) {
        JsonObject target = target(rule);
        assertThat(Synthesized.text(target.get("Arn").get()))
                .startsWith("<ExperimentPlatformGuardFunction");
        assertThat(Synthesized.text(target.object("DeadLetterConfig").get("Arn").get()))
                .startsWith("<ExperimentPlatformFailuresQueue");
        assertThat(target.object("RetryPolicy"))
                .hasToString("{\"MaximumEventAgeInSeconds\":86400,\"MaximumRetryAttempts\":185}");
    }

    @Test
    void everyFiveMinutesItLooksForWhatWasMissed() {
        JsonObject schedule = STOPPED.only("AWS::Scheduler::Schedule").object("Properties");
        assertThat(schedule.string("ScheduleExpression")).contains("rate(5 minutes)");
        assertThat(schedule.object("Target").string("Input")).contains("{\"sweep\":true}");
    }

    @Test
    void itKnowsWhatItGuards() {
        JsonObject variables =
                STOPPED.resources("AWS::Lambda::Function").values().stream()
                        .map(function -> function.object("Properties"))
                        .filter(f -> f.string("Handler").get().endsWith(".GuardHandler"))
                        .map(f -> f.object("Environment").object("Variables"))
                        .findFirst()
                        .orElseThrow();
        assertThat(variables.fields()).containsOnlyKeys("JOURNAL_BUCKET");
    }

    @Test
    void whatItCanNotDoIsKept() {
        JsonObject queue = STOPPED.only("AWS::SQS::Queue").object("Properties");
        assertThat(queue.get("SqsManagedSseEnabled")).contains(Json.of(true));
        assertThat(queue.get("MessageRetentionPeriod")).contains(Json.of(14 * 24 * 60 * 60));
        assertThat(STOPPED.only("AWS::SQS::QueuePolicy").toString())
                .contains("{\"Bool\":{\"aws:SecureTransport\":\"false\"}}");
        JsonObject invoke = STOPPED.only("AWS::Lambda::EventInvokeConfig").object("Properties");
        JsonObject onFailure = invoke.object("DestinationConfig").object("OnFailure");
        assertThat(Synthesized.text(onFailure.get("Destination").get()))
                .startsWith("<ExperimentPlatformFailuresQueue");
    }

    @Test
    void anAlarmTellsOfWhatWaitsWhetherOrNotAnybodyIsTold() {
        JsonObject alarm = STOPPED.only("AWS::CloudWatch::Alarm").object("Properties");
        assertThat(alarm.string("MetricName")).contains("ApproximateNumberOfMessagesVisible");
        assertThat(alarm.has("AlarmActions")).isFalse();
    }

    @Test
    void alarmsOfTheAppStopRunsTooAndKeepThemFromBeginning() {
        Stack stack = new Stack(new App(), "Mine");
        new ChaosExperiment(
                stack,
                "Experiment",
                Synthesized.props("stopped").stopAlarms(List.of(alarm(stack))).build());
        Synthesized template = Synthesized.of(stack);
        assertThat(template.resources("AWS::StepFunctions::StateMachine").toString())
                .contains("checkout-errors", ":alarm:Orders");
    }

    @Test
    void alarmsThatKeepNothingBackAreToldOf() {
        Stack stack = new Stack(new App(), "Mine");
        new ChaosExperiment(
                stack,
                "Experiment",
                Synthesized.props("controls").stopAlarms(List.of(alarm(stack))).build());
        Annotations.fromStack(stack).hasError("*", Match.stringLikeRegexp("alarms stop nothing"));
    }

    private static IAlarm alarm(Stack stack) {
        return Alarm.fromAlarmName(stack, "Orders", "Orders");
    }
}
