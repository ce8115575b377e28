package chaosstates.lambdas.service.elasticache;

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
import chaosstates.python.PythonValues;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Amazon ElastiCache: the functions of {@code elasticache.json}. */
public final class ElastiCache {

    private ElastiCache() {}

    public static List<Activity> activities() {
        return Functions.of(
                ElastiCache.class,
                "elasticache.json",
                Map.of(
                        "actions.reboot_cache_clusters", ElastiCache::rebootClusters,
                        "actions.delete_cache_clusters", ElastiCache::deleteClusters,
                        "actions.delete_replication_groups", ElastiCache::deleteGroups,
                        "actions.test_failover", ElastiCache::testFailover,
                        "probes.describe_cache_cluster", ElastiCache::describeCluster,
                        "probes.get_cache_node_count", ElastiCache::nodeCount,
                        "probes.get_cache_node_status", ElastiCache::nodeStatus,
                        "probes.count_cache_clusters_from_replication_group",
                                ElastiCache::memberCount));
    }

    private static Json rebootClusters(Given given) {
        Client elasticache = given.client("elasticache");
        List<JsonObject> reboots =
                clusters(given, elasticache).stream()
                        .map(
                                cluster ->
                                        named(cluster, "CacheClusterId")
                                                .with(
                                                        "CacheNodeIdsToReboot",
                                                        nodes(given, cluster)))
                        .toList();
        return each(reboots, elasticache, "RebootCacheCluster", "CacheCluster");
    }

    /** Chooses nodes of a cluster: those that are named, or all. */
    private static Json nodes(Given given, JsonObject cluster) {
        Raised.member(cluster, "CacheNodes");
        List<Json> actual =
                cluster.objects("CacheNodes").stream()
                        .map(node -> Raised.member(node, "CacheNodeId"))
                        .toList();
        if (!given.has("node_ids")) {
            return Json.of(actual);
        }
        List<Json> missing =
                given.items("node_ids").stream()
                        .filter(node -> !PythonValues.contains(actual, node))
                        .toList();
        if (!missing.isEmpty()) {
            throw Raised.activityFailed(
                    "Cache Cluster %s has no node(s) matching: %s"
                            .formatted(
                                    cluster.string("CacheClusterId").orElse(""),
                                    PythonText.str(Json.of(missing))));
        }
        return given.get("node_ids");
    }

    private static Json deleteClusters(Given given) {
        Client elasticache = given.client("elasticache");
        List<JsonObject> deletions =
                clusters(given, elasticache).stream()
                        .map(cluster -> named(cluster, "CacheClusterId"))
                        .map(cluster -> withSnapshot(given, cluster))
                        .toList();
        return each(deletions, elasticache, "DeleteCacheCluster", "CacheCluster");
    }

    private static Json deleteGroups(Given given) {
        Client elasticache = given.client("elasticache");
        List<JsonObject> groups = new ArrayList<>();
        for (Json id : given.items("group_ids")) {
            groups.addAll(
                    found(
                            elasticache.call(
                                    "DescribeReplicationGroups", with("ReplicationGroupId", id)),
                            "ReplicationGroups",
                            "Replication group %s not found.".formatted(PythonText.str(id))));
        }
        List<JsonObject> deletions =
                groups.stream()
                        .map(group -> named(group, "ReplicationGroupId"))
                        .map(
                                group ->
                                        group.with(
                                                "RetainPrimaryCluster",
                                                given.get("retain_primary_cluster")))
                        .map(group -> withSnapshot(given, group))
                        .toList();
        return each(deletions, elasticache, "DeleteReplicationGroup", "ReplicationGroup");
    }

    private static Json testFailover(Given given) {
        Client elasticache = given.client("elasticache");
        if (!given.has("replication_group_id") || !given.has("node_group_id")) {
            throw Raised.activityFailed(
                    "you must specify the replication group id and node group id");
        }
        JsonObject named =
                with("ReplicationGroupId", given.get("replication_group_id"))
                        .with("NodeGroupId", given.get("node_group_id"));
        return Raised.as(
                said ->
                        "failed invoking the test failover API for replication group '%s' and node group '%s': '%s'"
                                .formatted(
                                        given.str("replication_group_id"),
                                        given.str("node_group_id"),
                                        said),
                () -> elasticache.call("TestFailover", named));
    }

    private static JsonObject describeCluster(Given given) {
        JsonObject named =
                with("CacheClusterId", given.get("cluster_id"))
                        .with("ShowCacheNodeInfo", nodeInfo(given));
        Client elasticache = given.client("elasticache");
        try {
            JsonObject answer = elasticache.call("DescribeCacheClusters", named);
            found(
                    answer,
                    "CacheClusters",
                    "describe_cache_cluster failed: unable to find cache cluster with id: "
                            + given.str("cluster_id"));
            return answer;
        } catch (Refused refused) {
            throw Raised.activityFailed(
                    "describe_cache_cluster failed: (%s) %s"
                            .formatted(refused.code(), refused.said()));
        }
    }

    /** Asks for nodes where the probe has that argument and it is true. */
    private static Json nodeInfo(Given given) {
        return given.has("show_node_info") ? given.get("show_node_info") : Json.of(false);
    }

    private static Json nodeCount(Given given) {
        return firstCluster(given).get("NumCacheNodes").orElse(Json.of(0));
    }

    private static Json nodeStatus(Given given) {
        return firstCluster(given).get("CacheClusterStatus").orElse(Json.of(""));
    }

    private static JsonObject firstCluster(Given given) {
        return Raised.first(describeCluster(given).objects("CacheClusters"));
    }

    private static Json memberCount(Given given) {
        JsonObject named = with("ReplicationGroupId", given.get("replication_group_id"));
        JsonObject answer = given.client("elasticache").call("DescribeReplicationGroups", named);
        List<JsonObject> groups =
                found(
                        answer,
                        "ReplicationGroups",
                        "Error retrieving ReplicationGroups for "
                                + given.str("replication_group_id"));
        return Json.of(groups.getFirst().list("MemberClusters").size());
    }

    private static List<JsonObject> clusters(Given given, Client elasticache) {
        List<JsonObject> clusters = new ArrayList<>();
        for (Json id : given.items("cluster_ids")) {
            JsonObject named = with("CacheClusterId", id).with("ShowCacheNodeInfo", true);
            clusters.addAll(
                    found(
                            elasticache.call("DescribeCacheClusters", named),
                            "CacheClusters",
                            "Cache cluster %s not found.".formatted(PythonText.str(id))));
        }
        return clusters;
    }

    private static List<JsonObject> found(JsonObject answer, String list, String otherwise) {
        if (answer.list(list).isEmpty()) {
            throw Raised.activityFailed(otherwise);
        }
        return answer.objects(list);
    }

    private static JsonObject named(JsonObject found, String id) {
        return with(id, Raised.member(found, id));
    }

    private static JsonObject withSnapshot(Given given, JsonObject deletion) {
        return given.and(deletion, "FinalSnapshotIdentifier", "final_snapshot_id");
    }

    /** Calls an operation for each, and lists what its answers hold. */
    private static Json each(
            List<JsonObject> calls, Client elasticache, String operation, String member) {
        List<Json> results = new ArrayList<>();
        calls.forEach(
                call -> results.add(Raised.member(elasticache.call(operation, call), member)));
        return Json.of(results);
    }
}
