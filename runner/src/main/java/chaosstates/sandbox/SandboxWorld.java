package chaosstates.sandbox;

import chaosstates.control.Placement;
import chaosstates.control.Safeguard;
import chaosstates.json.JsonObject;
import chaosstates.model.Activity;
import chaosstates.model.Experiment;
import chaosstates.model.PythonProvider;
import chaosstates.substitution.Substitution;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Content of a sandbox, and its behaviour.
 *
 * @param balancers the names of load balancers
 */
public record SandboxWorld(List<Cluster> clusters, List<String> balancers, FailoverCourse course) {

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

    /** World in which web sites answer, and nothing else is there. */
    public static final SandboxWorld EMPTY = new SandboxWorld(List.of(), FailoverCourse.USUAL);

    public SandboxWorld {
        clusters = List.copyOf(clusters);
        balancers = List.copyOf(balancers);
    }

    /** A world without load balancers. */
    public SandboxWorld(List<Cluster> clusters, FailoverCourse course) {
        this(clusters, List.of(), course);
    }

    /**
     * A world in which all exists that the experiment names: its load balancers, and its clusters,
     * each with the instances that a failover names. The first such instance is a reader, for a
     * failover leads to it.
     */
    public static SandboxWorld of(Experiment experiment, FailoverCourse course) {
        return of(
                experiment,
                Substitution.of(experiment.configuration(), experiment.secrets()),
                course);
    }

    /**
     * A world as above, for an experiment whose configuration is known.
     *
     * @param substitution fills the placeholders in names
     */
    public static SandboxWorld of(
            Experiment experiment, Substitution substitution, FailoverCourse course) {
        Map<String, Set<String>> targets = new LinkedHashMap<>();
        List<JsonObject> given =
                activities(experiment)
                        .map(arguments -> (JsonObject) substitution.apply(arguments))
                        .toList();
        given.forEach(arguments -> collect(arguments, targets));
        List<Cluster> clusters = new ArrayList<>();
        targets.forEach((id, named) -> clusters.add(cluster(id, List.copyOf(named))));
        return new SandboxWorld(clusters, balancers(given), course);
    }

    private static List<String> balancers(List<JsonObject> given) {
        return given.stream()
                .filter(
                        arguments ->
                                arguments.string("service").filter("elbv2"::equals).isPresent())
                .flatMap(arguments -> arguments.object("parameters").texts("Names").stream())
                .distinct()
                .toList();
    }

    private static Stream<JsonObject> activities(Experiment experiment) {
        Stream<Activity> safeguards =
                Safeguard.all(Placement.of(experiment, List.of())).stream().map(Safeguard::probe);
        return Stream.of(
                        experiment.configurationProbes().values().stream(),
                        experiment.activities(),
                        safeguards)
                .flatMap(activities -> activities)
                .flatMap(SandboxWorld::arguments);
    }

    private static Stream<JsonObject> arguments(Activity activity) {
        return activity.provider() instanceof PythonProvider provider
                ? Stream.of(provider.arguments())
                : Stream.empty();
    }

    /** Collects what a function's arguments name, or the parameters of an operation of AWS. */
    private static void collect(JsonObject given, Map<String, Set<String>> targets) {
        JsonObject arguments = given.with(given.object("parameters"));
        Optional<String> cluster =
                CLUSTER_KEYS.stream().flatMap(key -> arguments.string(key).stream()).findFirst();
        if (cluster.isPresent()) {
            Set<String> named = targets.computeIfAbsent(cluster.get(), id -> new LinkedHashSet<>());
            TARGET_KEYS.forEach(key -> arguments.string(key).ifPresent(named::add));
        }
    }

    private static Cluster cluster(String id, List<String> named) {
        return switch (named.size()) {
            case 0 -> new Cluster(id, id + "-instance-1", List.of(id + "-instance-2"));
            case 1 -> new Cluster(id, id + "-instance-1", named);
            default -> {
                List<String> readers = new ArrayList<>(named);
                String writer = readers.remove(1);
                yield new Cluster(id, writer, readers);
            }
        };
    }
}
