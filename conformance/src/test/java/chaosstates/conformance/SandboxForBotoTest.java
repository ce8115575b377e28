package chaosstates.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import chaosstates.json.JsonArray;
import chaosstates.json.JsonObject;
import chaosstates.json.JsonReader;
import chaosstates.sandbox.Cluster;
import chaosstates.sandbox.FailoverCourse;
import chaosstates.sandbox.Sandbox;
import chaosstates.sandbox.SandboxWorld;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The real Chaos Toolkit takes our sandbox for AWS: boto3 reads what it answers. */
class SandboxForBotoTest {

    private static final String EXPERIMENT =
            """
            {
              "title": "A failover in the sandbox", "description": "Run by the Chaos Toolkit",
              "steady-state-hypothesis": {"title": "Available", "probes": [
                {"type": "probe", "name": "status", "tolerance": "available", "provider": {"type": "python",
                  "module": "chaosaws.rds.probes", "func": "cluster_status",
                  "arguments": {"cluster_id": "main"}}}]},
              "method": [
                {"type": "action", "name": "fail-over", "provider": {"type": "python",
                  "module": "chaosaws.rds.actions", "func": "failover_db_cluster",
                  "arguments": {"db_cluster_identifier": "main", "target_db_instance_identifier": "%s"}}},
                {"type": "probe", "name": "instance", "provider": {"type": "python",
                  "module": "chaosaws.rds.probes", "func": "instance_status",
                  "arguments": {"instance_id": "reader"}}},
                {"type": "probe", "name": "unknown", "provider": {"type": "python",
                  "module": "chaosaws.rds.probes", "func": "cluster_status",
                  "arguments": {"cluster_id": "other"}}}],
              "rollbacks": []
            }
            """;
    private static final FailoverCourse AT_ONCE =
            new FailoverCourse(Duration.ZERO, Duration.ZERO, Duration.ZERO, Duration.ZERO);

    @Test
    void aFailoverAndAnUnknownCluster(@TempDir Path folder) throws Exception {
        List<JsonObject> records = records(folder, "reader");
        assertThat(
                        records.get(0)
                                .object("output")
                                .object("DBCluster")
                                .string("DBClusterIdentifier"))
                .contains("main");
        assertThat(records.get(1).string("output")).contains("available");
        assertThat(failure(records.get(2))).contains("DBClusterNotFoundFault");
    }

    @Test
    void aTargetThatDoesNotExist(@TempDir Path folder) throws Exception {
        assertThat(failure(records(folder, "nobody").getFirst())).contains("InvalidParameterValue");
    }

    /** The journal's records of the method. */
    private static List<JsonObject> records(Path folder, String target)
            throws IOException, InterruptedException {
        Path chaos = Peers.python("chaos");
        SandboxWorld world =
                new SandboxWorld(
                        List.of(new Cluster("main", "writer", List.of("reader"))), AT_ONCE);
        Files.writeString(folder.resolve("experiment.json"), EXPERIMENT.formatted(target));
        try (Sandbox sandbox = Sandbox.start(InstantSource.system(), world)) {
            Program.Result result =
                    Program.of(folder, chaos, "--no-version-check", "run", "experiment.json")
                            .with(AwsSettings.of(sandbox.endpoint()))
                            .with(Map.of("HOME", folder.toString()))
                            .run();
            assertThat(result.exitCode()).as(result.err()).isZero();
        }
        String journal = Files.readString(folder.resolve("journal.json"));
        JsonArray run =
                (JsonArray) ((JsonObject) JsonReader.parse(journal)).get("run").orElseThrow();
        return run.items().stream().map(JsonObject.class::cast).toList();
    }

    private static String failure(JsonObject record) {
        return ((JsonArray) record.get("exception").orElseThrow()).items().getLast().toString();
    }
}
