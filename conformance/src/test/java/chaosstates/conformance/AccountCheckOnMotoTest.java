package chaosstates.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import chaosstates.account.AccountCheck;
import chaosstates.account.Finding;
import chaosstates.check.Experiments;
import chaosstates.compile.Compilation;
import chaosstates.json.Json;
import chaosstates.json.JsonArray;
import chaosstates.json.JsonObject;
import chaosstates.lambdas.api.Call;
import chaosstates.lambdas.api.Client;
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
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * Test of {@code chaos check} against moto's account: what is there, what is missing, and that the
 * account is as it was before. Moto simulates no policies.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AccountCheckOnMotoTest {

    private static final String EXPERIMENT =
            """
            title: The shop survives
            description: Its database fails over, and an instance stops
            extensions:
              - name: chaos-states
                stop-conditions: {alarms: [shop-errors]}
            steady-state-hypothesis:
              title: The database is available
              probes:
                - {name: status, type: probe, tolerance: available, provider: {type: python, module: chaosaws.rds.probes, func: cluster_status, arguments: {cluster_id: main-aurora-cluster}}}
            method:
              - {name: fail-over, type: action, provider: {type: python, module: chaosaws.rds.actions, func: failover_db_cluster, arguments: {db_cluster_identifier: main-aurora-cluster}}}
              - {name: stop, type: action, provider: {type: python, module: chaosaws.ec2.actions, func: stop_instances, arguments: {instance_ids: [INSTANCE]}}}
            """;

    private MotoServer moto;
    private AwsClients aws;

    @BeforeAll
    void start() throws IOException, InterruptedException {
        moto = MotoServer.start();
        aws = new AwsClients(environment());
    }

    @AfterAll
    void stop() throws IOException {
        moto.close();
    }

    @BeforeEach
    void forget() throws IOException, InterruptedException {
        moto.reset();
    }

    private Environment environment() {
        return Environment.of(AwsSettings.of(moto.endpoint()));
    }

    private Client client(String service) {
        return aws.client(service, Call.OF_NOTHING);
    }

    /** Starts an instance. */
    private String instance() {
        return client("ec2")
                .call(
                        "RunInstances",
                        JsonObject.EMPTY
                                .with("ImageId", "ami-12c6146b")
                                .with("MinCount", 1)
                                .with("MaxCount", 1))
                .get("Instances")
                .map(it -> ((JsonArray) it).items().getFirst())
                .flatMap(it -> ((JsonObject) it).string("InstanceId"))
                .orElseThrow();
    }

    private void alarm() {
        client("cloudwatch")
                .call(
                        "PutMetricAlarm",
                        JsonObject.EMPTY
                                .with("AlarmName", "shop-errors")
                                .with("Namespace", "Shop")
                                .with("MetricName", "Errors")
                                .with("Statistic", "Sum")
                                .with("Period", 60)
                                .with("EvaluationPeriods", 1)
                                .with("Threshold", Json.of(1.0))
                                .with("ComparisonOperator", "GreaterThanThreshold"));
    }

    private List<Finding> findings(String instance) {
        Experiment experiment =
                Experiments.read(
                                EXPERIMENT.replace("INSTANCE", instance),
                                "shop.yaml",
                                Activities.CATALOGUE)
                        .get();
        Compilation compiled =
                Compilation.of(
                        Planner.plan(
                                "shop",
                                experiment,
                                Activities.CATALOGUE,
                                Mode.of(experiment.strategies())));
        return AccountCheck.of(
                        compiled,
                        Activities.CATALOGUE,
                        Registered.ALL,
                        JsonObject.EMPTY,
                        RealWorld.of(InstantSource.system(), environment()),
                        host -> true)
                .findings();
    }

    private static List<String> amiss(List<Finding> findings) {
        return findings.stream().filter(Finding::isAmiss).map(Finding::about).toList();
    }

    /** Returns what AWS says of the things to which the experiment would do something. */
    private String state() {
        return Stream.of(
                        client("ec2").call("DescribeInstances", JsonObject.EMPTY),
                        client("rds").call("DescribeDBClusters", JsonObject.EMPTY),
                        client("rds").call("DescribeDBInstances", JsonObject.EMPTY),
                        client("cloudwatch").call("DescribeAlarms", JsonObject.EMPTY))
                .map(answer -> answer.without("ResponseMetadata").toString())
                .map(answer -> answer.replaceAll("\"LatestRestorableTime\":\"[^\"]*\"", ""))
                .collect(Collectors.joining("\n"));
    }

    @Test
    void whereAllIsThereNothingIsAmissAndNothingIsChanged() {
        MotoAurora.create(moto.endpoint());
        alarm();
        String instance = instance();
        String before = state();
        List<Finding> findings = findings(instance);
        assertThat(state()).isEqualTo(before);
        assertThat(before).contains(instance, "running");
        assertThat(amiss(findings)).isEmpty();
        assertThat(findings)
                .filteredOn(finding -> finding.result() == Finding.Result.WELL)
                .extracting(Finding::about)
                .contains(
                        "identity",
                        "Gate: status",
                        "rds:cluster:main-aurora-cluster",
                        "ec2:instance/" + instance,
                        "Action: stop",
                        "alarm shop-errors");
    }

    @Test
    void whatIsMissingIsNamed() {
        assertThat(amiss(findings("i-0123456789abcdef0")))
                .containsExactly(
                        "Gate: status",
                        "rds:cluster:main-aurora-cluster",
                        "ec2:instance/i-0123456789abcdef0",
                        "alarm shop-errors");
    }
}
