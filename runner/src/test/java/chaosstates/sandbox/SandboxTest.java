package chaosstates.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chaosstates.engine.VirtualClock;
import chaosstates.lambdas.api.Environment;
import chaosstates.lambdas.api.http.HttpAnswer;
import chaosstates.lambdas.api.http.HttpCall;
import chaosstates.lambdas.api.http.Trust;
import chaosstates.lambdas.net.ApacheHttpSender;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.awscore.client.builder.AwsClientBuilder;
import software.amazon.awssdk.awscore.client.builder.AwsSyncClientBuilder;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.elasticloadbalancingv2.ElasticLoadBalancingV2Client;
import software.amazon.awssdk.services.elasticloadbalancingv2.model.DescribeLoadBalancersRequest;
import software.amazon.awssdk.services.elasticloadbalancingv2.model.ElasticLoadBalancingV2Exception;
import software.amazon.awssdk.services.elasticloadbalancingv2.model.LoadBalancer;
import software.amazon.awssdk.services.elasticloadbalancingv2.model.LoadBalancerNotFoundException;
import software.amazon.awssdk.services.rds.RdsClient;
import software.amazon.awssdk.services.rds.model.DBCluster;
import software.amazon.awssdk.services.rds.model.DBClusterMember;
import software.amazon.awssdk.services.rds.model.DbClusterNotFoundException;
import software.amazon.awssdk.services.rds.model.RdsException;

/** Seen as its users see it: with AWS's client, and over HTTP. */
class SandboxTest {

    private static final HttpCall SITE =
            new HttpCall(
                    "GET",
                    URI.create("https://shop.example/cart?id=1"),
                    List.of(),
                    Optional.empty(),
                    HttpCall.Timeouts.NONE,
                    Trust.USUAL);

    private final VirtualClock clock = new VirtualClock(Instant.parse("2026-01-02T03:04:05Z"));
    private Sandbox sandbox;
    private RdsClient rds;
    private ElasticLoadBalancingV2Client balancers;

    @BeforeEach
    void start() throws IOException {
        Cluster cluster = new Cluster("main", "one", List.of("two"));
        SandboxWorld world =
                new SandboxWorld(List.of(cluster), List.of("web", "api"), FailoverCourse.USUAL);
        sandbox = Sandbox.start(clock, world);
        rds = client(RdsClient.builder());
        balancers = client(ElasticLoadBalancingV2Client.builder());
    }

    private <B extends AwsSyncClientBuilder<B, C> & AwsClientBuilder<B, C>, C> C client(B builder) {
        return builder.endpointOverride(sandbox.endpoint())
                .region(Region.EU_WEST_1)
                .httpClient(UrlConnectionHttpClient.create())
                .credentialsProvider(
                        StaticCredentialsProvider.create(
                                AwsBasicCredentials.create("sandbox", "sandbox")))
                .build();
    }

    @AfterEach
    void stop() {
        rds.close();
        balancers.close();
        sandbox.close();
    }

    @Test
    void aFailoverTakesItsCourse() {
        rds.failoverDBCluster(
                call -> call.dbClusterIdentifier("main").targetDBInstanceIdentifier("two"));
        StringBuilder course = new StringBuilder();
        for (int second : List.of(0, 1, 10, 18, 19, 24, 25)) {
            course.append(at(second)).append('\n');
        }
        assertThat(course.toString())
                .isEqualTo(
                        """
                        0 s: available, one writes, site 200
                        1 s: failing-over, one writes, site 503
                        10 s: failing-over, two writes, site 503
                        18 s: failing-over, two writes, site 503
                        19 s: failing-over, two writes, site 200
                        24 s: failing-over, two writes, site 200
                        25 s: available, two writes, site 200
                        """);
    }

    @Test
    void aLoadBalancerHasAHostName() {
        assertThat(hosts(call -> call.names("web")))
                .containsExactly("web-1234567890.eu-west-1.elb.amazonaws.com");
        assertThat(hosts(call -> {})).hasSize(2);
        assertThatThrownBy(() -> hosts(call -> call.names("web", "other")))
                .isInstanceOf(LoadBalancerNotFoundException.class);
        assertThatThrownBy(balancers::describeAccountLimits)
                .isInstanceOf(ElasticLoadBalancingV2Exception.class)
                .hasMessageContaining("does not know the operation DescribeAccountLimits");
    }

    private List<String> hosts(Consumer<DescribeLoadBalancersRequest.Builder> call) {
        return balancers.describeLoadBalancers(call).loadBalancers().stream()
                .map(LoadBalancer::dnsName)
                .toList();
    }

    private int now;

    private String at(int second) {
        clock.advance(Duration.ofSeconds(second - now));
        now = second;
        DBCluster cluster =
                rds.describeDBClusters(call -> call.dbClusterIdentifier("main"))
                        .dbClusters()
                        .getFirst();
        String writer =
                cluster.dbClusterMembers().stream()
                        .filter(DBClusterMember::isClusterWriter)
                        .findFirst()
                        .orElseThrow()
                        .dbInstanceIdentifier();
        return second + " s: " + cluster.status() + ", " + writer + " writes, site " + site();
    }

    /** Asks the site over a connection and without one. */
    private int site() {
        HttpAnswer answer = sandbox.answer(SITE);
        assertThat(told(overLoopback(SITE))).isEqualTo(told(answer));
        return answer.status();
    }

    @Test
    void theSiteAnswersTheSameWithoutAConnection() {
        HttpCall head =
                new HttpCall(
                        "HEAD",
                        SITE.url(),
                        List.of(),
                        Optional.empty(),
                        HttpCall.Timeouts.NONE,
                        Trust.USUAL);
        assertThat(told(overLoopback(head))).isEqualTo(told(sandbox.answer(head)));
        assertThat(sandbox.answer(SITE).header("date")).hasValue("Fri, 02 Jan 2026 03:04:05 GMT");
    }

    private HttpAnswer overLoopback(HttpCall call) {
        try {
            return new ApacheHttpSender(Environment.of(Map.of()))
                    .send(call.to(sandbox.route(call.url())));
        } catch (IOException unforeseen) {
            throw new UncheckedIOException(unforeseen);
        }
    }

    /** The answer in words, without the time that its date tells. */
    private static String told(HttpAnswer answer) {
        return answer.status()
                + answer.joinedHeaders().toString().replaceAll("Date=.{29}", "Date=")
                + new String(answer.body(), StandardCharsets.UTF_8);
    }

    @Test
    void whatItDoesNotKnowItRefusesAsAwsDoes() {
        assertThatThrownBy(() -> rds.describeDBClusters(call -> call.dbClusterIdentifier("other")))
                .isInstanceOf(DbClusterNotFoundException.class);
        assertThatThrownBy(
                        () ->
                                rds.failoverDBCluster(
                                        call ->
                                                call.dbClusterIdentifier("main")
                                                        .targetDBInstanceIdentifier("one")))
                .isInstanceOf(RdsException.class)
                .hasMessageContaining("Cannot find or promote target instance one");
        assertThatThrownBy(() -> rds.deleteDBCluster(call -> call.dbClusterIdentifier("main")))
                .isInstanceOf(RdsException.class)
                .hasMessageContaining("does not know the operation DeleteDBCluster");
    }

    @Test
    void aSecondFailoverWaitsForTheFirst() {
        rds.failoverDBCluster(call -> call.dbClusterIdentifier("main"));
        clock.advance(Duration.ofSeconds(2));
        assertThatThrownBy(() -> rds.failoverDBCluster(call -> call.dbClusterIdentifier("main")))
                .hasMessageContaining("can't fail over now");
    }
}
