package chaosstates.lambdas.service.docdb;

import static chaosstates.lambdas.api.Client.with;

import chaosstates.json.Json;
import chaosstates.json.JsonObject;
import chaosstates.lambdas.api.Activity;
import chaosstates.lambdas.api.Client;
import chaosstates.lambdas.api.Functions;
import chaosstates.lambdas.api.Given;
import chaosstates.lambdas.api.Raised;
import java.util.List;
import java.util.Map;

/** Amazon DocumentDB: the functions of {@code docdb.json}. */
public final class DocDb {

    private static final String CLUSTER = "docdb_cluster_identifier";

    private DocDb() {}

    public static List<Activity> activities() {
        return Functions.of(
                DocDb.class,
                "docdb.json",
                Map.of(
                        "actions.failover_docdb_cluster", DocDb::failoverDocdbCluster,
                        "probes.cluster_status", DocDb::clusterStatus));
    }

    private static Json failoverDocdbCluster(Given given) {
        Client docdb = given.client("docdb");
        String cluster = given.str(CLUSTER);
        JsonObject named = named(given);
        JsonObject target =
                given.and(named, "TargetDBInstanceIdentifier", "target_docdb_instance_identifier");
        return Raised.as(
                said ->
                        "failed issuing a failover for DocDB cluster '%s': '%s'"
                                .formatted(cluster, said),
                () -> docdb.call("FailoverDBCluster", target));
    }

    private static Json clusterStatus(Given given) {
        JsonObject named = named(given);
        JsonObject found = given.client("docdb").all("DescribeDBClusters", named);
        return Raised.first(found.objects("DBClusters")).get("Status").orElseThrow();
    }

    private static JsonObject named(Given given) {
        given.needs(CLUSTER, "you must specify the DocDB cluster identifier");
        return with("DBClusterIdentifier", given.get(CLUSTER));
    }
}
