package chaosstates.sandbox;

import chaosstates.json.Json;
import chaosstates.json.JsonArray;
import chaosstates.json.JsonObject;
import chaosstates.json.JsonString;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Names in the arguments of activities, or in the parameters of operations of AWS, in the order in
 * which they stand.
 *
 * @param targets the instances to which a failover leads, by their cluster
 * @param instances that are named without their cluster
 * @param balancers the names of load balancers
 */
record NamedThings(Map<String, Set<String>> targets, Set<String> instances, Set<String> balancers) {

    private static final List<String> CLUSTER_KEYS =
            List.of(
                    "cluster_id",
                    "db_cluster_identifier",
                    "docdb_cluster_identifier",
                    "DBClusterIdentifier");
    private static final List<String> TARGET_KEYS =
            List.of(
                    "target_db_instance_identifier",
                    "target_docdb_instance_identifier",
                    "TargetDBInstanceIdentifier");
    private static final List<String> INSTANCE_KEYS =
            List.of("instance_id", "db_instance_identifier", "DBInstanceIdentifier");

    /** Collects what the arguments name. */
    static NamedThings in(Stream<JsonObject> arguments) {
        NamedThings named =
                new NamedThings(
                        new LinkedHashMap<>(), new LinkedHashSet<>(), new LinkedHashSet<>());
        arguments.forEach(named::add);
        return named;
    }

    private void add(JsonObject given) {
        if (given.string("service").filter("elbv2"::equals).isPresent()) {
            balancers.addAll(given.object("parameters").texts("Names"));
        }
        JsonObject arguments = given.with(given.object("parameters"));
        Optional<String> cluster =
                CLUSTER_KEYS.stream().flatMap(key -> arguments.string(key).stream()).findFirst();
        if (cluster.isPresent()) {
            Set<String> named = targets.computeIfAbsent(cluster.get(), id -> new LinkedHashSet<>());
            TARGET_KEYS.stream()
                    .flatMap(key -> arguments.string(key).stream())
                    .filter(target -> !target.contains("${"))
                    .forEach(named::add);
        }
        INSTANCE_KEYS.stream()
                .flatMap(key -> arguments.get(key).stream())
                .flatMap(NamedThings::texts)
                .forEach(instances::add);
    }

    /** Lists the texts in a value: itself, or those in a list. */
    static Stream<String> texts(Json names) {
        return switch (names) {
            case JsonArray list -> list.items().stream().flatMap(NamedThings::texts);
            case JsonString name -> Stream.of(name.value());
            default -> Stream.empty();
        };
    }

    /** Tells whether a failover of the cluster leads to the instance. */
    boolean leadsTo(String cluster, String instance) {
        return targets.getOrDefault(cluster, Set.of()).contains(instance);
    }
}
