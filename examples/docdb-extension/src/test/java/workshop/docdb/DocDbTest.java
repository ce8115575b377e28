package workshop.docdb;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import chaosstates.json.Json;
import chaosstates.json.JsonObject;
import chaosstates.json.JsonReader;
import chaosstates.lambdas.api.Activity;
import chaosstates.lambdas.api.Call;
import chaosstates.lambdas.api.Environment;
import chaosstates.lambdas.api.Raised;
import chaosstates.lambdas.api.Refused;
import chaosstates.lambdas.world.RealWorld;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Test of the activities against a server that answers what DocumentDB would, over real HTTP. */
class DocDbTest {

    private static final String CLUSTERS =
            """
            <DescribeDBClustersResponse xmlns="http://rds.amazonaws.com/doc/2014-10-31/">
              <DescribeDBClustersResult><DBClusters><DBCluster>
                <DBClusterIdentifier>main</DBClusterIdentifier><Status>available</Status>
              </DBCluster></DBClusters></DescribeDBClustersResult>
            </DescribeDBClustersResponse>
            """;

    private static final String FAILOVER =
            """
            <FailoverDBClusterResponse xmlns="http://rds.amazonaws.com/doc/2014-10-31/">
              <FailoverDBClusterResult><DBCluster><Status>failing-over</Status></DBCluster>
              </FailoverDBClusterResult>
            </FailoverDBClusterResponse>
            """;

    private static final String NO_CLUSTER =
            """
            <ErrorResponse xmlns="http://rds.amazonaws.com/doc/2014-10-31/"><Error>
              <Type>Sender</Type><Code>DBClusterNotFoundFault</Code><Message>no main</Message>
            </Error></ErrorResponse>
            """;

    private final List<String> asked = new CopyOnWriteArrayList<>();
    private HttpServer server;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private void answers(int status, String xml) {
        server.createContext(
                "/",
                exchange -> {
                    asked.add(
                            new String(
                                    exchange.getRequestBody().readAllBytes(),
                                    StandardCharsets.UTF_8));
                    byte[] body = xml.getBytes(StandardCharsets.UTF_8);
                    exchange.getResponseHeaders().set("Content-Type", "text/xml");
                    exchange.sendResponseHeaders(status, body.length);
                    exchange.getResponseBody().write(body);
                    exchange.close();
                });
    }

    /** Runs an activity in the real world, in which AWS is the server of the test. */
    private Json run(String function, String arguments) {
        Activity activity =
                new DocDb()
                        .activities().stream()
                                .filter(it -> it.spec().id().equals("workshop.docdb." + function))
                                .findFirst()
                                .orElseThrow();
        JsonObject provider = JsonObject.EMPTY.with("arguments", JsonReader.parse(arguments));
        Environment environment =
                Environment.of(
                        Map.of(
                                "AWS_ENDPOINT_URL",
                                        "http://127.0.0.1:" + server.getAddress().getPort(),
                                "AWS_REGION", "us-east-1",
                                "AWS_ACCESS_KEY_ID", "test",
                                "AWS_SECRET_ACCESS_KEY", "test"));
        return activity.run(
                new Call(provider, JsonObject.EMPTY, JsonObject.EMPTY),
                RealWorld.of(InstantSource.system(), environment));
    }

    @Test
    void readsTheStatus() {
        answers(200, CLUSTERS);
        assertEquals(
                Json.of("available"),
                run("probes.cluster_status", "{\"docdb_cluster_identifier\": \"main\"}"));
        assertTrue(asked.getFirst().contains("DBClusterIdentifier=main"), asked.toString());
    }

    @Test
    void saysThatThereIsNoSuchCluster() {
        answers(404, NO_CLUSTER);
        Refused refused =
                assertThrows(
                        Refused.class,
                        () ->
                                run(
                                        "probes.cluster_status",
                                        "{\"docdb_cluster_identifier\": \"main\"}"));
        assertEquals("DBClusterNotFoundFault", refused.code());
    }

    @Test
    void failsOverToATarget() {
        answers(200, FAILOVER);
        assertEquals(
                Json.of("failing-over"),
                run(
                        "actions.failover_docdb_cluster",
                        "{\"docdb_cluster_identifier\": \"main\", \"target_docdb_instance_identifier\": \"main-2\"}"));
        assertTrue(
                asked.getFirst().contains("TargetDBInstanceIdentifier=main-2"), asked.toString());
    }

    @Test
    void saysWhyItDoesNotFailOver() {
        answers(404, NO_CLUSTER);
        Raised raised =
                assertThrows(
                        Raised.class,
                        () ->
                                run(
                                        "actions.failover_docdb_cluster",
                                        "{\"docdb_cluster_identifier\": \"main\"}"));
        assertEquals("DocumentDB does not fail over: no main", raised.getMessage());
    }
}
