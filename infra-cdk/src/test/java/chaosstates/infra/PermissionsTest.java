package chaosstates.infra;

import static org.assertj.core.api.Assertions.assertThat;

import chaosstates.compile.Compilation;
import chaosstates.json.Json;
import chaosstates.json.JsonObject;
import chaosstates.json.JsonReader;
import chaosstates.lambdas.registry.Activities;
import chaosstates.problem.Checked;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import software.amazon.awscdk.App;
import software.amazon.awscdk.Stack;

/**
 * Enough and no more: every call that a function makes in its tests, whose cases say what is asked
 * of AWS, is allowed by the role that is synthesized for it, and a role that is smaller by one
 * action or resource denies one of them. And every action and resource is one that IAM has.
 *
 * @see <a href="https://github.com/cloud-copilot/iam-simulate">iam-simulate</a>
 */
@NeedsNode
@Tag("slow")
class PermissionsTest {

    private static final Path IAM = Path.of("iam").toAbsolutePath();

    /** Calls of Lambda with a function's role: logs, traces, failed deliveries. */
    private static final Set<String> OF_LAMBDA =
            Set.of(
                    "logs:CreateLogStream",
                    "logs:PutLogEvents",
                    "xray:PutTraceSegments",
                    "xray:PutTelemetryRecords",
                    "sqs:SendMessage");

    /** Cases in a stack, which may hold 500 resources. */
    private static final int AT_ONCE = 30;

    private static final List<RecordedCalls> RECORDED = RecordedCalls.all();
    private static List<JsonObject> ofCases;
    private static JsonObject found;

    @BeforeAll
    static void ask() throws Exception {
        NodeModules.install(IAM);
        ofCases = roles(Synthesized.of(stack("Cases", indices(true))));
        Stream<JsonObject> others =
                Stream.concat(Stream.of(everything()), others())
                        .flatMap(template -> roles(template).stream());
        List<JsonObject> all =
                Stream.of(ofCases.stream(), ofSome(), others).flatMap(roles -> roles).toList();
        JsonObject question = JsonObject.EMPTY.with("roles", all);
        found = (JsonObject) NodeModules.ask(IAM, "ask.mjs", question);
    }

    private static List<Integer> indices(boolean areAll) {
        return IntStream.range(0, RECORDED.size())
                .filter(index -> RECORDED.get(index).areAll() == areAll)
                .boxed()
                .toList();
    }

    /** Returns the roles of functions whose cases show a part of what they may do. */
    private static Stream<JsonObject> ofSome() {
        List<Integer> some = indices(false);
        return IntStream.iterate(0, start -> start < some.size(), start -> start + AT_ONCE)
                .mapToObj(start -> some.subList(start, Math.min(start + AT_ONCE, some.size())))
                .flatMap(part -> roles(Synthesized.of(stack("Some", part))).stream())
                .filter(role -> !role.string("name").orElseThrow().startsWith("Platform"));
    }

    /** Makes one stack with an experiment for each of these cases. */
    private static Stack stack(String name, List<Integer> indices) {
        Stack stack = new Stack(new App(), name);
        Packages packages = Synthesized.props("traps").build().library().packages();
        ChaosPlatform platform =
                new ChaosPlatform(
                        stack, "Platform", ChaosPlatformProps.builder().packages(packages).build());
        for (int index : indices) {
            RecordedCalls recorded = RECORDED.get(index);
            Checked<Compilation> compiled =
                    Compilation.of(
                            recorded.name(),
                            Checked.of(recorded.experiment(), List.of()),
                            Activities.CATALOGUE);
            assertThat(compiled.isUsable()).as("%s", compiled.problems()).isTrue();
            new ChaosExperiment(
                    stack,
                    id(index),
                    Synthesized.props("traps")
                            .experiment(compiled.get())
                            .platform(platform)
                            .build());
        }
        return stack;
    }

    /** Lists the machines without recorded calls, whose permissions are looked up all the same. */
    private static Stream<Synthesized> others() {
        return Synthesized.machines().stream().map(Synthesized::of);
    }

    private static Synthesized everything() {
        Stack stack = new Stack(new App(), "All");
        ExperimentPropsTest.everything(stack);
        return Synthesized.of(stack);
    }

    private static String id(int index) {
        return "Case" + index + "x";
    }

    private static List<JsonObject> roles(Synthesized template) {
        Map<String, List<Policies.Statement>> byRole =
                new Policies(template)
                        .statements().stream()
                                .collect(Collectors.groupingBy(Policies.Statement::role));
        DeployedNames names = new DeployedNames(template);
        return byRole.entrySet().stream()
                .map(role -> role(role.getKey(), role.getValue(), names))
                .toList();
    }

    /** Returns the role, with the recorded calls of its function. */
    private static JsonObject role(
            String role, List<Policies.Statement> statements, DeployedNames names) {
        List<JsonObject> policy = statements.stream().map(it -> statement(it, names)).toList();
        JsonObject asked = JsonObject.EMPTY.with("name", role).with("statements", policy);
        return recorded(role)
                .map(
                        calls ->
                                asked.with("calls", calls(calls, statements, names))
                                        .with("some", !calls.areAll()))
                .orElse(asked);
    }

    private static JsonObject statement(Policies.Statement statement, DeployedNames names) {
        JsonObject json =
                JsonObject.EMPTY
                        .with("Effect", "Allow")
                        .with("Action", texts(statement.actions().stream()))
                        .with(
                                "Resource",
                                texts(statement.resources().stream().map(names::resolve)));
        return statement.conditions().fields().isEmpty()
                ? json
                : json.with("Condition", statement.conditions());
    }

    private static Json texts(Stream<String> texts) {
        return Json.of(texts.map(Json::of).toList());
    }

    /** The calls of the function that has a role, in all cases of a function that is shared. */
    private static Optional<RecordedCalls> recorded(String role) {
        return IntStream.range(0, RECORDED.size())
                .filter(index -> role.matches(roleOf(index) + "Role[0-9A-F]{8}"))
                .mapToObj(RECORDED::get)
                .reduce(RecordedCalls::and);
    }

    private static String roleOf(int index) {
        String function = RECORDED.get(index).function();
        String name = function.replaceAll("[^a-zA-Z0-9]", "");
        return switch (function) {
            case "guard" -> "PlatformGuardFunction";
            case "journal", "clearance", "deployment" -> "Platform" + name;
            default -> id(index) + "Functions" + name;
        };
    }

    /** Returns the calls, with those that Lambda makes with the function's role. */
    private static Json calls(
            RecordedCalls recorded, List<Policies.Statement> statements, DeployedNames names) {
        List<ApiCall> calls = new ArrayList<>(recorded.calls());
        for (Policies.Statement statement : statements) {
            for (String action : statement.actions()) {
                if (OF_LAMBDA.contains(action)) {
                    statement.resources().stream()
                            .map(resource -> new ApiCall(action, names.resolve(resource), "Lambda"))
                            .forEach(calls::add);
                }
            }
        }
        return Json.of(calls.stream().map(ApiCall::json).toList());
    }

    private static List<String> answer(String kind) {
        return Synthesized.texts(found.get(kind).orElseThrow());
    }

    @Test
    void everyCaseIsChecked() {
        assertThat(RecordedCalls.untold()).isEmpty();
    }

    @Test
    void everyCallIsAllowed() {
        assertThat(answer("denied")).isEmpty();
    }

    @Test
    void nothingCanBeTakenAway() {
        assertThat(answer("unneeded")).isEmpty();
    }

    @Test
    void everythingIsKnownToIam() {
        assertThat(answer("unknown")).isEmpty();
    }

    /** Asserts that the functions that all share may do nothing to machines of others. */
    @Test
    void thePrefixHoldsSharedFunctionsToOurMachines() throws Exception {
        List<JsonObject> foreign =
                ofCases.stream()
                        .filter(role -> role.string("name").get().startsWith("Platform"))
                        .filter(role -> role.has("calls"))
                        .map(PermissionsTest::ofOthers)
                        .toList();
        long calls = foreign.stream().mapToLong(role -> role.objects("calls").size()).sum();
        JsonObject answer =
                (JsonObject)
                        NodeModules.ask(IAM, "ask.mjs", JsonObject.EMPTY.with("roles", foreign));
        assertThat(calls).isGreaterThan(5);
        assertThat(Synthesized.texts(answer.get("denied").orElseThrow())).hasSize((int) calls);
    }

    private static JsonObject ofOthers(JsonObject role) {
        List<Json> others =
                role.objects("calls").stream()
                        .filter(call -> call.string("resource").get().contains(":chaos-"))
                        .map(
                                call ->
                                        (Json)
                                                call.with(
                                                        "resource",
                                                        call.string("resource")
                                                                .get()
                                                                .replace(":chaos-", ":orders-")))
                        .distinct()
                        .toList();
        return role.with("calls", others);
    }

    /**
     * DescribeAlarms returns composite alarms only if allowed on all alarms; metrics have no ARN,
     * only datasets have; Lambda asks for network interfaces on everything.
     */
    @Test
    void onlyTheseCouldBeNarrower() {
        assertThat(answer("wide"))
                .containsExactly(
                        "cloudwatch:DescribeAlarms",
                        "cloudwatch:GetMetricData",
                        "ec2:AssignPrivateIpAddresses",
                        "ec2:CreateNetworkInterface",
                        "ec2:DeleteNetworkInterface",
                        "ec2:UnassignPrivateIpAddresses");
    }

    /** Asserts that each of the lists works, by a role that has everything wrong. */
    @Test
    void whatIsWrongIsSaid() throws Exception {
        Json question =
                JsonReader.parse(
                        """
                        {"roles": [{
                          "name": "wrong",
                          "statements": [
                            {"Effect": "Allow", "Action": ["rds:FailoverCluster"], "Resource": ["*"]},
                            {"Effect": "Allow", "Action": ["rds:DescribeDBClusters"],
                             "Resource": ["arn:aws:rds:eu-west-1:123456789012:db:main", "*"]},
                            {"Effect": "Allow", "Action": ["rds:StopDBCluster"],
                             "Resource": ["arn:aws:rds:eu-west-1:123456789012:cluster:main"],
                             "Condition": {"StringEquals": {"rds:Color": ["red"]}}}],
                          "calls": [{"action": "rds:StopDBCluster", "from": "a case",
                                     "resource": "arn:aws:rds:eu-west-1:123456789012:cluster:main"}]}]}
                        """);
        JsonObject wrong = (JsonObject) NodeModules.ask(IAM, "ask.mjs", question);
        assertThat(Synthesized.texts(wrong.get("unknown").orElseThrow()))
                .containsExactly(
                        "wrong: rds:DescribeDBClusters takes no"
                                + " arn:aws:rds:eu-west-1:123456789012:db:main",
                        "wrong: rds:FailoverCluster is no action",
                        "wrong: rds:StopDBCluster has no rds:Color");
        assertThat(Synthesized.texts(wrong.get("wide").orElseThrow()))
                .containsExactly("rds:DescribeDBClusters");
        assertThat(Synthesized.texts(wrong.get("denied").orElseThrow()))
                .containsExactly(
                        "wrong: rds:StopDBCluster on"
                                + " arn:aws:rds:eu-west-1:123456789012:cluster:main (a case)");
    }

    @Test
    void thereAreCallsOfEveryKind() {
        assertThat(RECORDED.stream().flatMap(it -> it.calls().stream()).map(ApiCall::action))
                .contains(
                        "rds:FailoverDBCluster",
                        "rds:DescribeDBClusters",
                        "sts:AssumeRole",
                        "secretsmanager:GetSecretValue",
                        "ssm:GetParameter",
                        "states:GetExecutionHistory",
                        "states:StopExecution",
                        "s3:PutObject",
                        "fis:GetSafetyLever");
    }
}
