package chaosstates.lambdas.service.rds;

import static chaosstates.lambdas.api.Client.with;

import chaosstates.json.Json;
import chaosstates.json.JsonObject;
import chaosstates.lambdas.api.Activity;
import chaosstates.lambdas.api.Client;
import chaosstates.lambdas.api.Functions;
import chaosstates.lambdas.api.Given;
import chaosstates.lambdas.api.Raised;
import chaosstates.lambdas.api.Refused;
import chaosstates.python.PythonText;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Amazon RDS and Aurora: the functions of {@code rds.json}. */
public final class Rds {

    private Rds() {}

    public static List<Activity> activities() {
        return Functions.of(
                Rds.class,
                "rds.json",
                Map.of(
                        "actions.failover_db_cluster", Rds::failoverDbCluster,
                        "actions.reboot_db_instance", Rds::rebootDbInstance,
                        "actions.stop_db_instance", Rds::stopDbInstance,
                        "actions.stop_db_cluster", Rds::stopDbCluster,
                        "actions.delete_db_instance", Rds::deleteDbInstance,
                        "actions.delete_db_cluster", Rds::deleteDbCluster,
                        "actions.delete_db_cluster_endpoint", Rds::deleteDbClusterEndpoint,
                        "probes.instance_status", Rds::instanceStatus,
                        "probes.cluster_status", Rds::clusterStatus,
                        "probes.cluster_membership_count", Rds::clusterMembershipCount));
    }

    private static Json failoverDbCluster(Given given) {
        Client rds = given.client("rds");
        String cluster = given.str("db_cluster_identifier");
        given.needs("db_cluster_identifier", "you must specify the db cluster identifier");
        JsonObject named = with("DBClusterIdentifier", given.get("db_cluster_identifier"));
        JsonObject target =
                given.and(named, "TargetDBInstanceIdentifier", "target_db_instance_identifier");
        return Raised.as(
                said ->
                        "failed issuing a failover for DB cluster '%s': '%s'"
                                .formatted(cluster, said),
                () -> rds.call("FailoverDBCluster", target));
    }

    private static Json rebootDbInstance(Given given) {
        Client rds = given.client("rds");
        String instance = given.str("db_instance_identifier");
        given.needs("db_instance_identifier", "you must specify the db instance identifier");
        JsonObject named = with("DBInstanceIdentifier", given.get("db_instance_identifier"));
        return Raised.as(
                said ->
                        "failed issuing a reboot of db instance '%s': '%s'"
                                .formatted(instance, said),
                () ->
                        rds.call(
                                "RebootDBInstance",
                                named.with("ForceFailover", given.get("force_failover"))));
    }

    private static Json stopDbInstance(Given given) {
        Client rds = given.client("rds");
        String instance = given.str("db_instance_identifier");
        JsonObject named = with("DBInstanceIdentifier", given.get("db_instance_identifier"));
        JsonObject stop = given.and(named, "DBSnapshotIdentifier", "db_snapshot_identifier");
        return Refused.as(
                said -> "Failed to stop RDS DB instance %s: %s".formatted(instance, said),
                () -> rds.call("StopDBInstance", stop));
    }

    private static Json stopDbCluster(Given given) {
        Client rds = given.client("rds");
        String cluster = given.str("db_cluster_identifier");
        JsonObject named = with("DBClusterIdentifier", given.get("db_cluster_identifier"));
        return Refused.as(
                said -> "Failed to stop RDS DB Cluster %s: %s".formatted(cluster, said),
                () -> rds.call("StopDBCluster", named));
    }

    private static Json deleteDbInstance(Given given) {
        Client rds = given.client("rds");
        String instance = given.str("db_instance_identifier");
        JsonObject deletion =
                withSnapshot(
                        given,
                        with("DBInstanceIdentifier", given.get("db_instance_identifier"))
                                .with(
                                        "DeleteAutomatedBackups",
                                        given.get("delete_automated_backups")));
        return Refused.as(
                said -> "Failed to delete RDS DB instance %s: %s".formatted(instance, said),
                () -> rds.call("DeleteDBInstance", deletion));
    }

    private static Json deleteDbCluster(Given given) {
        Client rds = given.client("rds");
        String cluster = given.str("db_cluster_identifier");
        JsonObject deletion =
                withSnapshot(
                        given, with("DBClusterIdentifier", given.get("db_cluster_identifier")));
        return Refused.as(
                said -> "Failed to delete RDS DB cluster %s: %s".formatted(cluster, said),
                () -> rds.call("DeleteDBCluster", deletion));
    }

    private static JsonObject withSnapshot(Given given, JsonObject deletion) {
        JsonObject skipping = deletion.with("SkipFinalSnapshot", given.get("skip_final_snapshot"));
        if (given.has("skip_final_snapshot")) {
            return skipping;
        }
        given.needs(
                "db_snapshot_identifier",
                "You must provide a snapshot identifier if taking a final DB snapshot");
        return skipping.with("FinalDBSnapshotIdentifier", given.get("db_snapshot_identifier"));
    }

    private static Json deleteDbClusterEndpoint(Given given) {
        Client rds = given.client("rds");
        String cluster = given.str("db_cluster_identifier");
        JsonObject named = with("DBClusterIdentifier", given.get("db_cluster_identifier"));
        JsonObject found =
                Refused.as(
                        said -> "unable to identify cluster %s: %s".formatted(cluster, said),
                        () -> rds.call("DescribeDBClusters", named));
        Json endpoint = Raised.first(found.objects("DBClusters")).get("Endpoint").orElseThrow();
        return Refused.as(
                said -> "unable to delete endpoint for cluster %s: %s".formatted(cluster, said),
                () ->
                        rds.call(
                                "DeleteDBClusterEndpoint",
                                with("DBClusterEndpointIdentifier", endpoint)));
    }

    private static Json instanceStatus(Given given) {
        JsonObject chosen = chosen(given, "DBInstanceIdentifier", "instance_id");
        JsonObject found = given.client("rds").all("DescribeDBInstances", chosen);
        return shared(found.objects("DBInstances"), "DBInstanceStatus");
    }

    private static Json clusterStatus(Given given) {
        JsonObject chosen = chosen(given, "DBClusterIdentifier", "cluster_id");
        JsonObject found = given.client("rds").all("DescribeDBClusters", chosen);
        return shared(found.objects("DBClusters"), "Status");
    }

    private static Json clusterMembershipCount(Given given) {
        JsonObject chosen = given.and(JsonObject.EMPTY, "DBClusterIdentifier", "cluster_id");
        JsonObject found = given.client("rds").all("DescribeDBClusters", chosen);
        JsonObject cluster = Raised.first(found.objects("DBClusters"));
        return Json.of(cluster.objects("DBClusterMembers").size());
    }

    private static JsonObject chosen(Given given, String parameter, String id) {
        if (given.has(id) == given.has("filters")) {
            throw Raised.activityFailed(id + " or filters are required");
        }
        JsonObject named = given.and(JsonObject.EMPTY, parameter, id);
        return given.and(named, "Filters", "filters");
    }

    /** Gives the status that all have, or a sorted list: the original's changes from run to run. */
    private static Json shared(List<JsonObject> found, String status) {
        List<Json> different =
                found.stream()
                        .map(one -> one.get(status).orElseThrow())
                        .distinct()
                        .sorted(Comparator.comparing(PythonText::str))
                        .toList();
        return different.size() == 1 ? different.getFirst() : Json.of(different);
    }
}
