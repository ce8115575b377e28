package chaosstates.sandbox;

import chaosstates.json.Json;
import chaosstates.json.JsonArray;
import chaosstates.json.JsonObject;
import chaosstates.json.JsonString;
import chaosstates.model.Provider;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The activities that a sandbox answers. A rehearsal assumes the answers of all others.
 *
 * @param world of the sandbox
 */
public record Known(SandboxWorld world) {

    private static final Set<String> ACTIVITIES =
            Set.of(
                    "http",
                    "chaosaddons.utils.idle.idle_for",
                    "chaosaws.rds.actions.failover_db_cluster",
                    "chaosaws.rds.probes.cluster_status",
                    "chaosaws.rds.probes.cluster_membership_count",
                    "chaosaws.rds.probes.instance_status",
                    "chaosaws.docdb.actions.failover_docdb_cluster",
                    "chaosaws.docdb.probes.cluster_status");

    private static final String FILTERS = "filters";
    private static final String INSTANCE = "instance_id";

    /**
     * Tells whether the sandbox answers an activity. It knows no filters, and no instances beside
     * those of its clusters.
     *
     * @param provider with its placeholders filled in
     */
    public boolean isAnswered(JsonObject provider) {
        JsonObject arguments = provider.object("arguments");
        return ACTIVITIES.contains(Provider.activityId(provider))
                && !arguments.has(FILTERS)
                && (!arguments.has(INSTANCE) || isThere(arguments.get(INSTANCE).get()));
    }

    private boolean isThere(Json instances) {
        List<String> members =
                world.clusters().stream().flatMap(cluster -> cluster.members().stream()).toList();
        return names(instances).allMatch(members::contains);
    }

    private static Stream<String> names(Json instances) {
        return switch (instances) {
            case JsonArray list -> list.items().stream().flatMap(Known::names);
            case JsonString name -> Stream.of(name.value());
            default -> Stream.empty();
        };
    }
}
