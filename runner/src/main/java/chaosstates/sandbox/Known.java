package chaosstates.sandbox;

import chaosstates.json.Json;
import chaosstates.json.JsonObject;
import chaosstates.model.Provider;
import chaosstates.tolerance.Target;
import chaosstates.tolerance.Tolerance;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The activities that a sandbox answers. A rehearsal assumes the answers of all others.
 *
 * @param world of the sandbox
 */
public record Known(SandboxWorld world) {

    private static final String HTTP = "http";

    private static final Set<String> ACTIVITIES =
            Set.of(
                    HTTP,
                    "chaosaddons.utils.idle.idle_for",
                    "chaosaws.rds.actions.failover_db_cluster",
                    "chaosaws.rds.probes.cluster_status",
                    "chaosaws.rds.probes.cluster_membership_count",
                    "chaosaws.rds.probes.instance_status",
                    "chaosaws.docdb.actions.failover_docdb_cluster",
                    "chaosaws.docdb.probes.cluster_status");

    /** The activities that call any operation. */
    private static final Set<String> ANY_OPERATION =
            Set.of("chaosstates.aws.probes.read", "chaosstates.aws.actions.call");

    /** The operations that the sandbox answers, with the parameters that it knows. */
    private static final Map<String, Set<String>> OPERATIONS =
            Map.of(
                    "DescribeDBClusters", Set.of("DBClusterIdentifier"),
                    "DescribeDBInstances", Set.of("DBInstanceIdentifier"),
                    "DescribeLoadBalancers", Set.of("Names"),
                    "FailoverDBCluster",
                            Set.of("DBClusterIdentifier", "TargetDBInstanceIdentifier"));

    private static final Set<String> SERVICES = Set.of("docdb", "elbv2", "rds");

    private static final Target PAGE = new Target(Json.of("body"));

    private static final String FILTERS = "filters";
    private static final String INSTANCE = "instance_id";

    /**
     * Tells whether the sandbox answers an activity. It knows no filters, and no instances beside
     * those of its clusters; its pages hold nothing that a tolerance could look for.
     *
     * @param provider with its placeholders filled in
     */
    public boolean isAnswered(JsonObject provider, Optional<Json> tolerance) {
        boolean isOfAPage = Provider.activityId(provider).equals(HTTP);
        return isAnswered(provider)
                && !(isOfAPage && tolerance.map(Known::looksIntoThePage).orElse(false));
    }

    private static boolean looksIntoThePage(Json tolerance) {
        return switch (Tolerance.asMeant(tolerance)) {
            case Tolerance.Range range -> range.target().equals(PAGE);
            case Tolerance.Regex regex -> regex.target().equals(PAGE);
            case Tolerance.JsonPath path -> path.target().equals(PAGE);
            case Tolerance.Value _, Tolerance.Status _, Tolerance.Choice _ -> false;
            case Tolerance.Probe _, Tolerance.Never _ -> false;
        };
    }

    private boolean isAnswered(JsonObject provider) {
        JsonObject arguments = provider.object("arguments");
        if (ANY_OPERATION.contains(Provider.activityId(provider))) {
            return isAnsweredOperation(arguments);
        }
        return ACTIVITIES.contains(Provider.activityId(provider))
                && !arguments.has(FILTERS)
                && (!arguments.has(INSTANCE) || isThere(arguments.get(INSTANCE).get()));
    }

    private boolean isAnsweredOperation(JsonObject arguments) {
        JsonObject parameters = arguments.object("parameters");
        Set<String> known = OPERATIONS.get(arguments.string("operation").orElse(""));
        return SERVICES.contains(arguments.string("service").orElse(""))
                && known != null
                && known.containsAll(parameters.fields().keySet())
                && parameters.get("DBInstanceIdentifier").map(this::isThere).orElse(true);
    }

    private boolean isThere(Json instances) {
        List<String> members =
                world.clusters().stream().flatMap(cluster -> cluster.members().stream()).toList();
        return NamedThings.texts(instances).allMatch(members::contains);
    }
}
