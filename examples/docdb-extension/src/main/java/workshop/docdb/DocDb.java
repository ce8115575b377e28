package workshop.docdb;

import static chaosstates.lambdas.api.Client.with;

import chaosstates.json.Json;
import chaosstates.json.JsonObject;
import chaosstates.lambdas.api.Activity;
import chaosstates.lambdas.api.Extension;
import chaosstates.lambdas.api.Functions;
import chaosstates.lambdas.api.Given;
import chaosstates.lambdas.api.Raised;
import chaosstates.lambdas.api.Refused;
import java.util.List;
import java.util.Map;

/** Activities on Amazon DocumentDB; docdb.json tells what each promises. */
public final class DocDb implements Extension {

    private static final String CLUSTER = "docdb_cluster_identifier";

    @Override
    public List<Activity> activities() {
        return Functions.of(
                DocDb.class,
                "docdb.json",
                Map.of(
                        "actions.failover_docdb_cluster", DocDb::failover,
                        "probes.cluster_status", DocDb::clusterStatus));
    }

    /** Lists them all: the sandbox of a rehearsal knows clusters of DocumentDB. */
    @Override
    public List<Activity> rehearsed() {
        return activities();
    }

    private static Json failover(Given given) {
        JsonObject asked =
                given.and(
                        with("DBClusterIdentifier", given.get(CLUSTER)),
                        "TargetDBInstanceIdentifier",
                        "target_docdb_instance_identifier");
        JsonObject answer =
                Refused.as(
                        said -> "DocumentDB does not fail over: " + said,
                        () -> given.client("docdb").call("FailoverDBCluster", asked));
        return answer.object("DBCluster").get("Status").orElse(Json.ofNull());
    }

    private static Json clusterStatus(Given given) {
        JsonObject answer =
                given.client("docdb")
                        .all("DescribeDBClusters", with("DBClusterIdentifier", given.get(CLUSTER)));
        return Raised.first(answer.objects("DBClusters")).get("Status").orElse(Json.ofNull());
    }
}
