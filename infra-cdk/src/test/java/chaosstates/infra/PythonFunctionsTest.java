package chaosstates.infra;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chaosstates.catalogue.Catalogue;
import chaosstates.catalogue.PythonModule;
import chaosstates.catalogue.PythonModules;
import chaosstates.compile.Compilation;
import chaosstates.json.Json;
import chaosstates.json.JsonObject;
import chaosstates.lambdas.packages.FunctionPackage;
import chaosstates.lambdas.packages.python.PythonPackage;
import chaosstates.lambdas.registry.Activities;
import io.github.cdklabs.cdknag.AwsSolutionsChecks;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import software.amazon.awscdk.App;
import software.amazon.awscdk.Aspects;
import software.amazon.awscdk.assertions.Annotations;
import software.amazon.awscdk.assertions.Match;

/** Test of an experiment that calls functions of Python. */
@NeedsNode
class PythonFunctionsTest {

    private static final Path FILE = Path.of("src/test/resources/python/pods.yaml");
    static final Catalogue CATALOGUE =
            Activities.CATALOGUE.and(
                    PythonModules.of(
                            Stream.of(
                                            "chaosk8s.pod.probes",
                                            "chaosk8s.pod.actions",
                                            "shop_checks",
                                            "plain.rules")
                                    .map(name -> new PythonModule.Unread(name, "a test", ""))
                                    .map(PythonModule.class::cast)
                                    .toList()));

    private static final Compilation COMPILED =
            ExperimentFile.compile(FILE, CATALOGUE).value().orElseThrow();

    private static final List<String> OF_EVERY_FUNCTION =
            List.of("logs:CreateLogStream", "xray:PutTraceSegments", "ec2:CreateNetworkInterface");

    private static final Synthesized STACK = stack(false);

    private static ChaosExperimentProps.Builder props() {
        return ChaosExperimentProps.builder()
                .experiment(COMPILED)
                .catalogue(Activities.CATALOGUE)
                .packages((needs, extensions) -> FunctionPackage.alone(FILE.getParent()));
    }

    private static PythonPackage made(boolean isArchived) {
        return new PythonPackage(FILE.getParent(), "3.13", "0123456789abcdef", isArchived, true);
    }

    private static Synthesized stack(boolean isArchived) {
        return Synthesized.of(
                new ExperimentStack(new App(), props().python(made(isArchived)).build()));
    }

    /** Lists the functions' properties, by what they are for. */
    private static Map<String, JsonObject> functions(Synthesized stack) {
        Map<String, JsonObject> functions = new TreeMap<>();
        stack.resources("AWS::Lambda::Function")
                .forEach(
                        (id, function) -> {
                            JsonObject properties = function.object("Properties");
                            JsonObject variables =
                                    properties.object("Environment").object("Variables");
                            variables
                                    .string("CHAOS_MODULES")
                                    .or(() -> variables.string("ACTIVITY"))
                                    .ifPresent(name -> functions.put(name, properties));
                        });
        return functions;
    }

    /** Lists the statements of each role that are not those of every function. */
    private static Map<String, List<String>> permissions() {
        Map<String, List<String>> permissions = new TreeMap<>();
        functions(STACK).forEach((name, function) -> permissions.put(name, permissions(function)));
        return permissions;
    }

    private static List<String> permissions(JsonObject function) {
        String role = Synthesized.text(function.get("Role").orElseThrow());
        return new Policies(STACK)
                .statements().stream()
                        .filter(statement -> role.equals("<" + statement.role() + ".Arn>"))
                        .filter(
                                statement ->
                                        !OF_EVERY_FUNCTION.contains(statement.actions().getFirst()))
                        .map(
                                statement ->
                                        String.join(", ", statement.actions())
                                                + " on "
                                                + String.join(", ", statement.resources()))
                        .toList();
    }

    @Test
    void oneFunctionForEachItemAndOneForTheRest() {
        assertThat(functions(STACK).keySet())
                .containsExactly(
                        "chaosk8s.pod.actions,chaosk8s.pod.probes",
                        "chaosk8s.pod.actions.terminate_pods",
                        "chaosk8s.pod.probes.count_pods",
                        "http",
                        "plain.rules",
                        "shop_checks",
                        "shop_checks.orders");
    }

    @Test
    void theyRunPythonForSoLong() {
        JsonObject pods = functions(STACK).get("chaosk8s.pod.actions,chaosk8s.pod.probes");
        assertThat(pods.string("Runtime")).contains("python3.13");
        assertThat(pods.string("Handler")).contains("chaosstates/handler.handle");
        assertThat(pods.get("Timeout").get()).hasToString("300");
        assertThat(pods.get("MemorySize").get()).hasToString("1024");
        assertThat(pods.has("EphemeralStorage")).isFalse();
        assertThat(pods.object("Environment").object("Variables").fields())
                .containsOnly(
                        Map.entry("CHAOS_EKS", Json.of("shop")),
                        Map.entry("CHAOS_EKS_CONTEXTS", Json.of("shop@laptop")),
                        Map.entry(
                                "CHAOS_MODULES",
                                Json.of("chaosk8s.pod.actions,chaosk8s.pod.probes")),
                        Map.entry("KUBECONFIG", Json.of("/tmp/kubeconfig")));
        JsonObject checks = functions(STACK).get("shop_checks");
        assertThat(checks.get("MemorySize").get()).hasToString("512");
        assertThat(checks.object("Environment").object("Variables").string("MODE"))
                .contains("chaos-shop");
    }

    /** The function that waits has a little longer than the one that it waits for. */
    @Test
    void whoeverCallsThemWaitsForThem() {
        JsonObject kill = functions(STACK).get("chaosk8s.pod.actions.terminate_pods");
        assertThat(kill.get("Timeout").get()).hasToString("315");
        assertThat(kill.string("Runtime")).contains("java25");
    }

    @Test
    void rolesHoldWhatIsDeclaredAndNothingElse() {
        assertThat(permissions().get("chaosk8s.pod.actions,chaosk8s.pod.probes"))
                .containsExactly(
                        "eks:DescribeCluster on arn:<AWS::Partition>:eks:<AWS::Region>:<AWS::AccountId>:cluster/shop");
        assertThat(permissions().get("plain.rules")).isEmpty();
        assertThat(permissions().get("shop_checks"))
                .contains(
                        "sqs:SendMessage on arn:<AWS::Partition>:sqs:<AWS::Region>:<AWS::AccountId>:orders",
                        "cloudwatch:GetMetricData on *");
        assertThat(permissions().get("http")).isEmpty();
    }

    /** The probe's tolerance is judged by a function of another item. */
    @Test
    void activitiesCallTheFunctionsOfTheirModules() {
        assertThat(permissions().get("chaosk8s.pod.actions.terminate_pods"))
                .singleElement()
                .asString()
                .matches("lambda:InvokeFunction on <.*pythonchaosk8s.*\\.Arn>");
        assertThat(permissions().get("chaosk8s.pod.probes.count_pods"))
                .singleElement()
                .asString()
                .matches(
                        "lambda:InvokeFunction on <.*Functionspython[^.]*chaosk8s.*\\.Arn>, <.*Functionspython.*\\.Arn>");
        JsonObject kill = functions(STACK).get("chaosk8s.pod.actions.terminate_pods");
        assertThat(
                        Synthesized.text(
                                kill.object("Environment")
                                        .object("Variables")
                                        .get("PYTHON_FUNCTIONS")
                                        .get()))
                .matches(
                        "\\[\\{\"modules\":\\[\"chaosk8s.pod.actions\"],\"arn\":\"<.*\\.Arn>\",\"seconds\":300}]");
    }

    @Test
    void theClusterLetsTheFunctionIn() {
        JsonObject entry = STACK.only("AWS::EKS::AccessEntry").object("Properties");
        assertThat(entry.string("ClusterName")).contains("shop");
        assertThat(Synthesized.text(entry.get("PrincipalArn").get()))
                .matches("<.*pythonchaosk8s.*Role.*\\.Arn>");
        JsonObject policy = Synthesized.objects(entry, "AccessPolicies").findFirst().get();
        assertThat(Synthesized.text(policy.get("PolicyArn").get()))
                .isEqualTo(
                        "arn:<AWS::Partition>:eks::aws:cluster-access-policy/AmazonEKSEditPolicy");
        assertThat(policy.object("AccessScope"))
                .hasToString("{\"Namespaces\":[\"web\"],\"Type\":\"namespace\"}");
    }

    @Test
    void aVpcOnlyWhereOneIsDeclared() {
        assertThat(functions(STACK).get("shop_checks").object("VpcConfig"))
                .hasToString(
                        "{\"SecurityGroupIds\":[\"sg-0a1b2c3d\"],\"SubnetIds\":[\"subnet-0a1b2c3d\"]}");
        assertThat(functions(STACK).values().stream().filter(it -> it.has("VpcConfig"))).hasSize(1);
    }

    /** Lambda makes network interfaces with the role of the function; the code in it makes none. */
    @Test
    void codeInAVpcDoesNotChangeTheNetwork() {
        List<JsonObject> refused =
                STACK.resources("AWS::IAM::Policy").values().stream()
                        .map(policy -> policy.object("Properties").object("PolicyDocument"))
                        .flatMap(document -> Synthesized.objects(document, "Statement"))
                        .filter(statement -> statement.string("Effect").orElse("").equals("Deny"))
                        .toList();
        assertThat(refused)
                .singleElement()
                .hasToString(
                        "{\"Action\":[\"ec2:CreateNetworkInterface\",\"ec2:DeleteNetworkInterface\",\"ec2:AssignPrivateIpAddresses\",\"ec2:UnassignPrivateIpAddresses\"],"
                                + "\"Condition\":{\"Null\":{\"lambda:SourceFunctionArn\":\"false\"}},\"Effect\":\"Deny\",\"Resource\":\"*\"}");
    }

    @Test
    void whatIsUnpackedHasRoomForIt() {
        JsonObject pods = functions(stack(true)).get("chaosk8s.pod.actions,chaosk8s.pod.probes");
        assertThat(pods.object("EphemeralStorage")).hasToString("{\"Size\":1024}");
    }

    @Test
    void cdkNagFindsNothing() {
        ExperimentStack stack = new ExperimentStack(new App(), props().python(made(false)).build());
        Aspects.of(stack).add(AwsSolutionsChecks.Builder.create().reports(false).build());
        Annotations annotations = Annotations.fromStack(stack);
        annotations.hasNoError("*", Match.stringLikeRegexp("(AwsSolutions|CdkNag).*"));
        annotations.hasNoWarning("*", Match.stringLikeRegexp("(AwsSolutions|CdkNag).*"));
    }

    @Test
    void withoutItsPackageItIsRefused() {
        assertThatThrownBy(() -> new ExperimentStack(new App(), props().build()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("and no package of that was given");
    }
}
