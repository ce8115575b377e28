package chaosstates.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import chaosstates.asl.AslWriter;
import chaosstates.asl.StateMachine;
import chaosstates.asl.Task;
import chaosstates.asl.TaskWalk;
import chaosstates.catalogue.Catalogue;
import chaosstates.catalogue.PythonModule;
import chaosstates.catalogue.PythonModules;
import chaosstates.check.Experiments;
import chaosstates.compile.Compilation;
import chaosstates.deploy.MachineUse;
import chaosstates.json.JsonObject;
import chaosstates.json.JsonWriter;
import chaosstates.lambdas.api.Aws;
import chaosstates.lambdas.api.Call;
import chaosstates.lambdas.api.Environment;
import chaosstates.lambdas.aws.AwsClients;
import chaosstates.lambdas.registry.Activities;
import chaosstates.lambdas.registry.Registered;
import chaosstates.lambdas.world.RealWorld;
import chaosstates.model.Experiment;
import chaosstates.plan.Mode;
import chaosstates.plan.Planner;
import java.io.IOException;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Test of the questions to an account: by whom, about whom, and that they change nothing. */
class AccountCheckTest {

    private static final String SHOP =
            """
            title: The shop
            description: Its database fails over, and its instance stops
            steady-state-hypothesis:
              title: An order can be made
              probes:
                - {name: order, type: probe, tolerance: 200, provider: {type: http, url: "SITE/orders", method: POST}}
            method:
              - name: fail-over
                type: action
                provider: {type: python, module: chaosaws.rds.actions, func: failover_db_cluster, arguments: {db_cluster_identifier: main}}
                pauses: {after: 10}
              - name: stop
                type: action
                provider: {type: python, module: chaosaws.ec2.actions, func: stop_instances, arguments: {instance_ids: [i-0123456789abcdef0]}}
            """;

    private static final String QUEUE =
            """
            title: The queue
            description: Programs and Python act on nobody knows what, and a filter on what it finds
            extensions:
              - name: chaos-states
                python:
                  - modules: [shop]
                    allow:
                      - {actions: ["sqs:PurgeQueue"], resources: ["arn:{partition}:sqs:{region}:{account}:orders"]}
            method:
              - {name: purge, type: action, provider: {type: python, module: shop.queue, func: purge}}
              - {name: program, type: action, provider: {type: process, path: "true"}}
              - name: some
                type: action
                provider: {type: python, module: chaosaws.ec2.actions, func: stop_instance, arguments: {az: a}}
              - name: parameter
                type: action
                provider:
                  type: python
                  module: chaosstates.aws.actions
                  func: call
                  arguments:
                    service: ssm
                    operation: DeleteParameter
                    parameters: {Name: limit}
                    resource: "arn:aws:ssm:eu-west-1:123456789012:parameter/limit"
            """;

    private static final Catalogue CATALOGUE =
            Activities.CATALOGUE.and(
                    PythonModules.of(
                            List.of(
                                    new PythonModule.Unread(
                                            "shop.queue", "it lies elsewhere", ""))));

    private AwsInCase aws;

    @BeforeEach
    void start() throws IOException {
        aws = new AwsInCase();
    }

    @AfterEach
    void stop() {
        aws.close();
    }

    private Compilation compiled(String text) {
        Experiment experiment =
                Experiments.read(text.replace("SITE", aws.url()), "shop.yaml", CATALOGUE).get();
        return Compilation.of(
                Planner.plan("shop", experiment, CATALOGUE, Mode.of(experiment.strategies())));
    }

    private List<Finding> findings(Compilation compiled) {
        return findings(compiled, Set.of("127.0.0.1"));
    }

    private List<Finding> findings(Compilation compiled, Set<String> hosts) {
        return AccountCheck.of(
                        compiled,
                        CATALOGUE,
                        Registered.ALL,
                        JsonObject.EMPTY,
                        RealWorld.of(InstantSource.system(), environment()),
                        hosts::contains)
                .findings();
    }

    private Environment environment() {
        return Environment.of(
                Map.of(
                        "AWS_ENDPOINT_URL", aws.url(),
                        "AWS_REGION", "eu-west-1",
                        "AWS_ACCESS_KEY_ID", "case",
                        "AWS_SECRET_ACCESS_KEY", "case"));
    }

    private void deploy(Compilation compiled) {
        aws.has("chaos-shop", text(compiled.machine()));
        aws.has("chaos-shop-guardian", text(compiled.guardian()));
    }

    /** The definition as CDK deploys it in China. */
    private static String text(StateMachine machine) {
        return JsonWriter.compact(
                AslWriter.write(
                        new StateMachine(
                                machine.comment(),
                                TaskWalk.each(machine.body(), AccountCheckTest::deployed))));
    }

    private static Task deployed(Task task) {
        String function = MachineUse.function(task).key().replace('.', '-');
        return task.resource(task.resource().replace("arn:aws:", "arn:aws-cn:"))
                .arguments(
                        task.arguments()
                                .with(
                                        Task.FUNCTION_NAME,
                                        "arn:aws:lambda:eu-west-1:123456789012:function:"
                                                + function));
    }

    private static Finding about(String about, List<Finding> findings) {
        return findings.stream()
                .filter(it -> it.about().equals(about))
                .findFirst()
                .orElseThrow(() -> new AssertionError(findings));
    }

    @Test
    void ofADeployedExperimentTheRolesAreAskedAbout() {
        Compilation compiled = compiled(SHOP);
        deploy(compiled);
        List<Finding> findings = findings(compiled);
        assertThat(about("state machine chaos-shop", findings).result())
                .isEqualTo(Finding.Result.WELL);
        assertThat(about("state machine chaos-shop-guardian", findings).result())
                .isEqualTo(Finding.Result.WELL);
        assertThat(aws.principals())
                .containsOnly(
                        "arn:aws:iam::123456789012:role/of-chaosaws-rds-actions-failover_db_cluster",
                        "arn:aws:iam::123456789012:role/of-chaosaws-ec2-actions-stop_instances");
    }

    @Test
    void whatIsDeployedMayBeAnother() {
        deploy(compiled(SHOP.replace("after: 10", "after: 20")));
        List<Finding> findings = findings(compiled(SHOP));
        assertThat(about("state machine chaos-shop", findings).found())
                .isEqualTo("is not the one that is compiled here");
        assertThat(aws.principals()).containsOnly("arn:aws:iam::123456789012:user/ada");
    }

    @Test
    void aRightThatIsMissingIsNamed() {
        aws.denies("rds:FailoverDBCluster");
        Finding finding =
                about(
                        "rights of chaosaws.rds.actions.failover_db_cluster",
                        findings(compiled(SHOP)));
        assertThat(finding.result()).isEqualTo(Finding.Result.AMISS);
        assertThat(finding.found())
                .isEqualTo(
                        "arn:aws:iam::123456789012:user/ada may not: rds:FailoverDBCluster on"
                                + " arn:aws:rds:eu-west-1:123456789012:cluster:main (explicitDeny)");
    }

    @Test
    void whatIsNotLookedAtIsSaid() {
        List<Finding> findings = findings(compiled(QUEUE));
        assertThat(findings)
                .extracting(Finding::about, Finding::result, Finding::found)
                .contains(
                        unseen("purge", "nobody knows what a function of Python acts on"),
                        unseen("program", "nobody knows what a program acts on"),
                        unseen("some", "what it acts on (ec2:instance/*) is found in the run"),
                        unseen("parameter", "`chaos check` can't ask for ssm:parameter/limit"));
    }

    private static Tuple unseen(String action, String why) {
        return tuple("Action: " + action, Finding.Result.UNKNOWN, "not looked at: " + why);
    }

    @Test
    void theRightsOfPythonAreThoseOfItsOwnRole() {
        aws.denies("sqs:PurgeQueue");
        String denied =
                " may not: sqs:PurgeQueue on arn:aws:sqs:eu-west-1:123456789012:orders (explicitDeny)";
        Compilation compiled = compiled(QUEUE);
        assertThat(about("rights of python-shop", findings(compiled)).found())
                .isEqualTo("arn:aws:iam::123456789012:user/ada" + denied);
        deploy(compiled);
        assertThat(about("rights of python-shop", findings(compiled)).found())
                .isEqualTo("arn:aws:iam::123456789012:role/of-python" + denied);
    }

    @Test
    void aHostWithoutAnAddressIsNamed() {
        List<Finding> findings =
                findings(compiled(SHOP.replace("SITE/orders", "https://shop.invalid/")), Set.of());
        assertThat(about("host shop.invalid", findings).result()).isEqualTo(Finding.Result.AMISS);
    }

    @Test
    void nothingButReadingIsAskedFor() {
        Compilation compiled = compiled(SHOP);
        deploy(compiled);
        List<Finding> findings = findings(compiled);
        assertThat(about("Gate: order", findings).found())
                .isEqualTo("a POST might change something");
        assertThat(aws.asked())
                .contains("StopInstances (dry)")
                .allMatch(it -> it.matches("(Describe|Get|List|Simulate)\\w+|.* \\(dry\\)|GET .*"));
    }

    @Test
    void aClientRefusesWhatMightChangeSomething() {
        Aws reading = new ReadOnlyAws(new AwsClients(environment()));
        assertThatThrownBy(
                        () ->
                                reading.client("rds", Call.OF_NOTHING)
                                        .call("FailoverDBCluster", JsonObject.EMPTY))
                .isInstanceOf(NotAsked.class);
        assertThatThrownBy(
                        () ->
                                reading.client("ec2", Call.OF_NOTHING)
                                        .call(
                                                "StopInstances",
                                                JsonObject.EMPTY.with("DryRun", false)))
                .isInstanceOf(NotAsked.class);
        assertThat(aws.asked()).isEmpty();
    }
}
