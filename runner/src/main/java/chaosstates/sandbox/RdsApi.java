package chaosstates.sandbox;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The part of the Amazon RDS query API that a failover needs, with its error codes.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_FailoverDBCluster.html">FailoverDBCluster</a>
 */
final class RdsApi {

    private static final String NAMESPACE = "http://rds.amazonaws.com/doc/2014-10-31/";

    private RdsApi() {}

    static QueryAnswer answer(Map<String, String> call, Aurora aurora, Instant now) {
        String operation = call.getOrDefault("Action", "");
        return switch (operation) {
            case "DescribeDBClusters" -> describeClusters(call, aurora, now);
            case "DescribeDBInstances" -> describeInstances(call, aurora, now);
            case "FailoverDBCluster" -> failover(call, aurora, now);
            default -> QueryAnswer.unknown(NAMESPACE, operation);
        };
    }

    private static QueryAnswer describeClusters(
            Map<String, String> call, Aurora aurora, Instant now) {
        String id = call.get("DBClusterIdentifier");
        List<ClusterView> views =
                aurora.views(now).stream()
                        .filter(view -> id == null || view.cluster().id().equals(id))
                        .toList();
        return id != null && views.isEmpty()
                ? noSuchCluster(id)
                : QueryAnswer.ok(
                        NAMESPACE,
                        "DescribeDBClusters",
                        "<DBClusters>"
                                + views.stream().map(RdsApi::cluster).collect(Collectors.joining())
                                + "</DBClusters>");
    }

    private static QueryAnswer noSuchCluster(String id) {
        return QueryAnswer.error(
                NAMESPACE, 404, "DBClusterNotFoundFault", "DBCluster " + id + " not found.");
    }

    private static QueryAnswer failover(Map<String, String> call, Aurora aurora, Instant now) {
        String id = call.getOrDefault("DBClusterIdentifier", "");
        Optional<ClusterView> view = aurora.view(id, now);
        return view.isEmpty() ? noSuchCluster(id) : failover(call, view.get(), now);
    }

    private static QueryAnswer failover(Map<String, String> call, ClusterView view, Instant now) {
        String target = call.getOrDefault("TargetDBInstanceIdentifier", anyReader(view));
        if (!view.isAvailable() || view.cluster().readers().isEmpty()) {
            return QueryAnswer.error(
                    NAMESPACE,
                    400,
                    "InvalidDBClusterStateFault",
                    "DBCluster " + view.cluster().id() + " can't fail over now.");
        }
        if (!view.cluster().members().contains(target) || target.equals(view.writer())) {
            return QueryAnswer.error(
                    NAMESPACE,
                    400,
                    "InvalidParameterValue",
                    "Cannot find or promote target instance " + target + " for failover.");
        }
        QueryAnswer ok = QueryAnswer.ok(NAMESPACE, "FailoverDBCluster", cluster(view));
        return new QueryAnswer(
                ok.status(), ok.xml(), Optional.of(new Failover(view.cluster().id(), target, now)));
    }

    private static String anyReader(ClusterView view) {
        return view.cluster().members().stream()
                .filter(member -> !member.equals(view.writer()))
                .findFirst()
                .orElse("");
    }

    private static QueryAnswer describeInstances(
            Map<String, String> call, Aurora aurora, Instant now) {
        String id = call.get("DBInstanceIdentifier");
        String instances =
                aurora.views(now).stream()
                        .flatMap(
                                view ->
                                        view.cluster().members().stream()
                                                .map(member -> instance(view, member, id)))
                        .collect(Collectors.joining());
        return id != null && instances.isEmpty()
                ? QueryAnswer.error(
                        NAMESPACE, 404, "DBInstanceNotFound", "DBInstance " + id + " not found.")
                : QueryAnswer.ok(
                        NAMESPACE,
                        "DescribeDBInstances",
                        "<DBInstances>" + instances + "</DBInstances>");
    }

    private static String instance(ClusterView view, String member, String wanted) {
        return wanted != null && !wanted.equals(member)
                ? ""
                : "<DBInstance>"
                        + element("DBInstanceIdentifier", member)
                        + element(
                                "DBInstanceStatus", view.isAvailable() ? "available" : "rebooting")
                        + element("DBClusterIdentifier", view.cluster().id())
                        + element("Engine", "aurora-mysql")
                        + "</DBInstance>";
    }

    private static String cluster(ClusterView view) {
        String members =
                view.cluster().members().stream()
                        .map(member -> member(member, member.equals(view.writer())))
                        .collect(Collectors.joining());
        return "<DBCluster>"
                + element("DBClusterIdentifier", view.cluster().id())
                + element(
                        "DBClusterArn",
                        "arn:aws:rds:us-east-1:000000000000:cluster:" + view.cluster().id())
                + element("Status", view.status())
                + element("Engine", "aurora-mysql")
                + element("MultiAZ", "true")
                + "<DBClusterMembers>"
                + members
                + "</DBClusterMembers></DBCluster>";
    }

    private static String member(String id, boolean writer) {
        return "<DBClusterMember>"
                + element("DBInstanceIdentifier", id)
                + element("IsClusterWriter", String.valueOf(writer))
                + element("DBClusterParameterGroupStatus", "in-sync")
                + element("PromotionTier", "1")
                + "</DBClusterMember>";
    }

    private static String element(String name, String text) {
        return "<" + name + ">" + QueryAnswer.escaped(text) + "</" + name + ">";
    }
}
