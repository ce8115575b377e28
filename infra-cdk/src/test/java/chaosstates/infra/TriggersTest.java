package chaosstates.infra;

import static org.assertj.core.api.Assertions.assertThat;

import chaosstates.infra.example.PipelineStack;
import chaosstates.json.JsonObject;
import chaosstates.json.JsonReader;
import chaosstates.lambdas.packages.FunctionPackage;
import chaosstates.lambdas.registry.Activities;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import software.amazon.awscdk.App;
import software.amazon.awscdk.Duration;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.TimeZone;
import software.amazon.awscdk.assertions.Annotations;
import software.amazon.awscdk.assertions.Match;
import software.amazon.awscdk.services.scheduler.CronOptionsWithTimezone;
import software.amazon.awscdk.services.scheduler.ScheduleExpression;
import software.amazon.awscdk.services.sqs.Queue;

/** Test of what starts an experiment: a schedule, a pipeline. */
@NeedsNode
class TriggersTest {

    private static final ScheduleExpression WEEKDAYS =
            ScheduleExpression.cron(
                    CronOptionsWithTimezone.builder()
                            .weekDay("MON-FRI")
                            .hour("10")
                            .minute("0")
                            .timeZone(TimeZone.EUROPE_BERLIN)
                            .build());

    @Test
    void aScheduleStartsTheMachine() {
        Synthesized template =
                scheduled(
                        ChaosScheduleProps.builder()
                                .schedule(WEEKDAYS)
                                .flexibleWindow(Duration.minutes(15))
                                .retryAttempts(1)
                                .maxEventAge(Duration.minutes(5))
                                .configuration(Map.of("cluster", "shop-2"))
                                .dry("pause")
                                .build());
        JsonObject schedule = start(template);
        assertThat(schedule.string("ScheduleExpression")).contains("cron(0 10 ? * MON-FRI *)");
        assertThat(schedule.string("ScheduleExpressionTimezone")).contains("Europe/Berlin");
        assertThat(schedule.string("State")).contains("ENABLED");
        assertThat(schedule.object("FlexibleTimeWindow"))
                .hasToString("{\"MaximumWindowInMinutes\":15,\"Mode\":\"FLEXIBLE\"}");
        JsonObject target = schedule.object("Target");
        assertThat(Synthesized.text(target.get("Arn").orElseThrow()))
                .isEqualTo("arn:<AWS::Partition>:scheduler:::aws-sdk:sfn:startExecution");
        assertThat(target.object("RetryPolicy"))
                .hasToString("{\"MaximumEventAgeInSeconds\":300,\"MaximumRetryAttempts\":1}");
        assertThat(called(target).string("StateMachineArn").orElseThrow())
                .startsWith("<ExperimentMachine");
        assertThat(called(target).string("Name")).contains("<aws.scheduler.execution-id>");
        assertThat(JsonReader.parse(called(target).string("Input").orElseThrow()))
                .hasToString("{\"configuration\":{\"cluster\":\"shop-2\"},\"dry\":\"pause\"}");
    }

    @Test
    void byItselfAScheduleStartsAtTheTimeWithNothingOverridden() {
        JsonObject schedule = start(scheduled(everyWeek().enabled(false).build()));
        assertThat(schedule.string("ScheduleExpression")).contains("rate(7 days)");
        assertThat(schedule.string("State")).contains("DISABLED");
        assertThat(schedule.object("FlexibleTimeWindow")).hasToString("{\"Mode\":\"OFF\"}");
        assertThat(called(schedule.object("Target")).string("Input")).contains("{}");
    }

    /** The call of Step Functions that a target makes. */
    private static JsonObject called(JsonObject target) {
        return (JsonObject) JsonReader.parse(Synthesized.text(target.get("Input").orElseThrow()));
    }

    @Test
    void itsRoleMayDoJustThat() {
        assertThat(new Policies(scheduled(everyWeek().build())).summary())
                .contains(
                        """
                        ExperimentPlatformScheduler
                          sqs:SendMessage
                            on <ExperimentPlatformFailuresQueue.Arn>
                          states:StartExecution
                            on arn:<AWS::Partition>:states:<AWS::Region>:<AWS::AccountId>:stateMachine:chaos-*
                               because states:StartExecution: one role serves the schedules of all experiments, whose machines have this prefix
                          lambda:InvokeFunction
                            on <ExperimentPlatformGuardFunction.Arn>
                        """);
    }

    private static ChaosScheduleProps.Builder everyWeek() {
        return ChaosScheduleProps.builder().schedule(ScheduleExpression.rate(Duration.days(7)));
    }

    private static Synthesized scheduled(ChaosScheduleProps schedule) {
        return Synthesized.of("stopped", props -> props.schedule(schedule));
    }

    private static JsonObject start(Synthesized template) {
        return template.resources("AWS::Scheduler::Schedule").values().stream()
                .map(schedule -> schedule.object("Properties"))
                .filter(s -> s.string("Description").orElse("").startsWith("Starts"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whatTheMachineWouldRefuseIsAnErrorOfTheSynthesis() {
        Stack stack = new Stack(new App(), "Mine");
        ChaosExperiment experiment =
                new ChaosExperiment(stack, "Experiment", Synthesized.props("stopped").build());
        new ChaosSchedule(
                stack,
                "Schedule",
                experiment,
                everyWeek()
                        .deadLetterQueue(new Queue(stack, "Queue"))
                        .configuration(Map.of("clutser", "shop-2"))
                        .dry("everything")
                        .build());
        Annotations found = Annotations.fromStack(stack);
        found.hasError(
                "*",
                "`clutser` is not in the configuration of stopped: it declares aws_region,"
                        + " cluster");
        found.hasError(
                "*", Match.stringLikeRegexp("there is no dry `everything`: there are probes, .*"));
    }

    @Test
    void aPipelineRunsTheExperimentWithoutABuildBox() {
        Path any = Path.of("src/test/resources/machines");
        Synthesized template =
                Synthesized.of(
                        new PipelineStack(
                                new App(),
                                "Shop",
                                Synthesized.experiment("stopped"),
                                Activities.CATALOGUE,
                                (needs, extensions) -> new FunctionPackage(any, any)));
        JsonObject pipeline = template.only("AWS::CodePipeline::Pipeline").object("Properties");
        JsonObject stage = Synthesized.objects(pipeline, "Stages").toList().getLast();
        JsonObject action = Synthesized.objects(stage, "Actions").findFirst().orElseThrow();
        assertThat(stage.string("Name")).contains("Chaos");
        assertThat(action.object("ActionTypeId").string("Provider")).contains("StepFunctions");
        assertThat(action.object("Configuration").string("Input")).contains("{}");
        assertThat(Synthesized.text(action.object("Configuration").get("StateMachineArn").get()))
                .startsWith("<FailoverMachine");
        assertThat(template.resources("AWS::CodeBuild::Project")).isEmpty();
    }
}
