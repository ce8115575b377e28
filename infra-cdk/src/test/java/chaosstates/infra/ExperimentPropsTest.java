package chaosstates.infra;

import static org.assertj.core.api.Assertions.assertThat;

import chaosstates.json.Json;
import chaosstates.json.JsonObject;
import io.github.cdklabs.cdknag.AwsSolutionsChecks;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awscdk.App;
import software.amazon.awscdk.Aspects;
import software.amazon.awscdk.Duration;
import software.amazon.awscdk.Environment;
import software.amazon.awscdk.RemovalPolicy;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.StackProps;
import software.amazon.awscdk.assertions.Annotations;
import software.amazon.awscdk.assertions.Match;
import software.amazon.awscdk.services.cloudwatch.Alarm;
import software.amazon.awscdk.services.ec2.IVpc;
import software.amazon.awscdk.services.ec2.SecurityGroup;
import software.amazon.awscdk.services.ec2.SubnetSelection;
import software.amazon.awscdk.services.ec2.SubnetType;
import software.amazon.awscdk.services.ec2.Vpc;
import software.amazon.awscdk.services.ec2.VpcAttributes;
import software.amazon.awscdk.services.iam.ManagedPolicy;
import software.amazon.awscdk.services.scheduler.ScheduleExpression;
import software.amazon.awscdk.services.sns.ITopic;

/** Test of all properties of an experiment, in one stack. */
@NeedsNode
class ExperimentPropsTest {

    private static Synthesized all;
    private static Annotations found;

    @BeforeAll
    static void everything() {
        Stack stack = new Stack(new App(), "All");
        everything(stack);
        Aspects.of(stack).add(AwsSolutionsChecks.Builder.create().reports(false).build());
        all = Synthesized.of(stack);
        found = Annotations.fromStack(stack);
    }

    static void everything(Stack stack) {
        ITopic topic = new ChaosNotifications(stack, "Notifications").topic();
        IVpc vpc = vpc(stack);
        new ChaosExperiment(
                stack,
                "Experiment",
                Synthesized.props("stopped")
                        .stopAlarms(List.of(Alarm.fromAlarmName(stack, "Orders", "orders-late")))
                        .schedule(
                                ChaosScheduleProps.builder()
                                        .schedule(ScheduleExpression.rate(Duration.days(7)))
                                        .build())
                        .notifications(topic)
                        .dashboard(true)
                        .removalPolicy(RemovalPolicy.RETAIN)
                        .rolePath("/chaos/")
                        .permissionsBoundary(
                                ManagedPolicy.fromManagedPolicyName(stack, "Boundary", "boundary"))
                        .vpc(vpc)
                        .subnets(
                                SubnetSelection.builder()
                                        .subnetType(SubnetType.PRIVATE_ISOLATED)
                                        .build())
                        .securityGroups(
                                List.of(
                                        SecurityGroup.fromSecurityGroupId(
                                                stack, "Sg", "sg-0123abcd")))
                        .build());
    }

    private static IVpc vpc(Stack stack) {
        return Vpc.fromVpcAttributes(
                stack,
                "Vpc",
                VpcAttributes.builder()
                        .vpcId("vpc-1234")
                        .availabilityZones(List.of("us-east-1a"))
                        .isolatedSubnetIds(List.of("subnet-1234"))
                        .build());
    }

    @Test
    void everyRoleHasThePathAndTheBoundary() {
        assertThat(properties("AWS::IAM::Role"))
                .hasSizeGreaterThan(4)
                .allMatch(role -> role.string("Path").orElse("").equals("/chaos/"))
                .allMatch(role -> role.has("PermissionsBoundary"));
    }

    @Test
    void everyServiceThatSaysForWhomItAsksMustAskForThisAccount() {
        assertThat(properties("AWS::IAM::Role"))
                .extracting(role -> role.object("AssumeRolePolicyDocument").toString())
                .allMatch(
                        trust ->
                                trust.contains("lambda.amazonaws.com")
                                        || trust.contains("\"aws:SourceAccount\""));
    }

    /** An experiment with a network must not cut off its own undo. */
    @Test
    void functionsAreInTheVpc_butForThoseThatUndo() {
        Map<Boolean, List<JsonObject>> isOwn =
                properties("AWS::Lambda::Function").stream()
                        .collect(
                                Collectors.partitioningBy(
                                        it ->
                                                it.string("Handler")
                                                        .get()
                                                        .matches(
                                                                ".*(Guard|Journal|Clearance|Deployment)Handler")));
        assertThat(isOwn.get(true)).hasSize(4).noneMatch(it -> it.has("VpcConfig"));
        assertThat(isOwn.get(false))
                .extracting(function -> function.object("VpcConfig").toString())
                .containsOnly(
                        "{\"SecurityGroupIds\":[\"sg-0123abcd\"],\"SubnetIds\":[\"subnet-1234\"]}");
        assertThat(new Policies(all).statements())
                .filteredOn(it -> it.actions().contains("ec2:CreateNetworkInterface"))
                .hasSameSizeAs(isOwn.get(false));
    }

    @Test
    void logsAndJournalsStay() {
        assertThat(
                        Stream.of("AWS::Logs::LogGroup", "AWS::S3::Bucket")
                                .flatMap(type -> all.resources(type).values().stream()))
                .extracting(it -> it.string("DeletionPolicy").orElse(""))
                .containsOnly("Retain");
    }

    @Test
    void theTopicIsToldOfRunsAndOfWhatCouldNotBeGuarded() {
        JsonObject rule =
                properties("AWS::Events::Rule").stream()
                        .filter(it -> it.toString().contains("Chaos Experiment Ended"))
                        .findFirst()
                        .orElseThrow();
        assertThat(rule.object("EventPattern").toString())
                .contains("\"source\":[\"chaos-states\"]");
        assertThat(rule.get("Targets").orElseThrow().toString()).contains("NotificationsTopic");
        assertThat(
                        all.only("AWS::CloudWatch::Alarm")
                                .object("Properties")
                                .get("AlarmActions")
                                .get())
                .asString()
                .contains("NotificationsTopic");
    }

    /** Asserts that the topic's policy names all publishers, once it has one. */
    @Test
    void theRuleAndTheAlarmMayPublish() {
        JsonObject policy = all.only("AWS::SNS::TopicPolicy").object("Properties");
        assertThat(
                        Synthesized.objects(policy.object("PolicyDocument"), "Statement")
                                .filter(it -> it.string("Effect").orElse("").equals("Allow"))
                                .map(it -> it.object("Principal").string("Service").orElseThrow()))
                .containsExactlyInAnyOrder("events.amazonaws.com", "cloudwatch.amazonaws.com");
    }

    @Test
    void theTopicIsEncryptedAndOverTlsOnly() {
        assertThat(all.only("AWS::SNS::Topic").object("Properties").has("KmsMasterKeyId")).isTrue();
        assertThat(all.only("AWS::SNS::TopicPolicy").toString())
                .contains("{\"Bool\":{\"aws:SecureTransport\":\"false\"}}");
        assertThat(all.only("AWS::KMS::Key").string("DeletionPolicy")).contains("Delete");
        JsonObject key = all.only("AWS::KMS::Key").object("Properties");
        assertThat(key.get("EnableKeyRotation")).contains(Json.of(true));
        Map<String, Boolean> isConditional =
                Synthesized.objects(key.object("KeyPolicy"), "Statement")
                        .filter(it -> it.object("Principal").has("Service"))
                        .collect(
                                Collectors.toMap(
                                        it -> it.object("Principal").string("Service").get(),
                                        it -> it.has("Condition")));
        assertThat(isConditional)
                .isEqualTo(Map.of("events.amazonaws.com", false, "cloudwatch.amazonaws.com", true));
    }

    @Test
    void theDashboardShowsRunsDurationAndOutage() {
        JsonObject dashboard = all.only("AWS::CloudWatch::Dashboard").object("Properties");
        assertThat(Synthesized.text(dashboard.get("DashboardBody").orElseThrow()))
                .contains(
                        "\"ChaosStates\",\"Runs\",\"Experiment\",\"stopped\",\"Verdict\",\"deviated\"",
                        "\"ChaosStates\",\"Duration\",\"Experiment\",\"stopped\"",
                        "\"ChaosStates\",\"OutageSeconds\",\"Experiment\",\"stopped\"",
                        "SEARCH('{ChaosStates,Experiment,Watch} Experiment=\\\"stopped\\\"");
    }

    @Test
    void theEventOfAnEndedRunGoesToTheDefaultBus() {
        assertThat(properties("AWS::Lambda::Function"))
                .filteredOn(it -> it.string("Handler").get().endsWith(".JournalHandler"))
                .extracting(it -> it.object("Environment").object("Variables").string("EVENT_BUS"))
                .singleElement()
                .hasToString("Optional[default]");
        assertThat(new Policies(all).statements())
                .filteredOn(it -> it.actions().contains("events:PutEvents"))
                .singleElement()
                .extracting(it -> it.resources().toString())
                .asString()
                .endsWith(":event-bus/default]");
    }

    private static List<JsonObject> properties(String type) {
        return all.resources(type).values().stream().map(it -> it.object("Properties")).toList();
    }

    @Test
    void cdkNagFindsNothing() {
        found.hasNoError("*", Match.stringLikeRegexp("(AwsSolutions|CdkNag).*"));
        found.hasNoWarning("*", Match.stringLikeRegexp("(AwsSolutions|CdkNag).*"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"us-east-1", "cn-north-1", "us-gov-west-1"})
    void inEachPartitionArnsAreItsOwn(String region) {
        Environment place = Environment.builder().account("123456789012").region(region).build();
        Stack stack = new Stack(new App(), "All", StackProps.builder().env(place).build());
        everything(stack);
        String resources = Synthesized.of(stack).template().object("Resources").toString();
        String given = "arn:aws:cloudwatch:us-east-1:123456789012:alarm:orders";
        assertThat(resources.replace(given, "")).doesNotContain("arn:aws:");
    }

    @Test
    void equalFunctionsAreShared() {
        Stack stack = new Stack(new App(), "Mine");
        ChaosFunctions shared = new ChaosFunctions(stack, "Functions");
        ChaosPlatform platform =
                new ChaosPlatform(
                        stack, "Platform", Synthesized.props("stopped").build().shared().own());
        for (String name : List.of("stopped", "continuous", "chaos-aurora-web")) {
            new ChaosExperiment(
                    stack,
                    name,
                    Synthesized.props(name).platform(platform).functions(shared).build());
        }
        Synthesized template = Synthesized.of(stack);
        assertThat(template.resources("AWS::Lambda::Function").keySet())
                .filteredOn(id -> id.matches("PlatformFunctions(http|journal|clearance|guard).*"))
                .hasSize(1);
        assertThat(functionIds(Synthesized.of(stack), "chaosawsrdsactionsfailoverdbcluster"))
                .hasSize(3);
    }

    private static List<String> functionIds(Synthesized template, String id) {
        return template.resources("AWS::Lambda::Function").keySet().stream()
                .filter(it -> it.startsWith("Functions" + id))
                .toList();
    }
}
