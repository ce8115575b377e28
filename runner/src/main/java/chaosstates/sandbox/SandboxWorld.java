package chaosstates.sandbox;

import chaosstates.control.Placement;
import chaosstates.control.Safeguard;
import chaosstates.json.JsonObject;
import chaosstates.model.Activity;
import chaosstates.model.Entry;
import chaosstates.model.Experiment;
import chaosstates.model.PythonProvider;
import chaosstates.model.Watch;
import chaosstates.substitution.Substitution;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Content of a sandbox, and its behaviour.
 *
 * @param balancers the names of load balancers
 * @param madeUp names in it that the experiment does not have
 * @param missing names that only rollbacks have, so that they may be misspelt: they are not in it
 */
public record SandboxWorld(
        List<Cluster> clusters,
        List<String> balancers,
        FailoverCourse course,
        List<String> madeUp,
        List<String> missing) {

    /** World in which web sites answer, and nothing else is there. */
    public static final SandboxWorld EMPTY =
            new SandboxWorld(List.of(), List.of(), FailoverCourse.USUAL);

    public SandboxWorld {
        clusters = List.copyOf(clusters);
        balancers = List.copyOf(balancers);
        madeUp = List.copyOf(madeUp);
        missing = List.copyOf(missing);
    }

    /** A world without load balancers, of which nothing is made up. */
    public SandboxWorld(List<Cluster> clusters, FailoverCourse course) {
        this(clusters, List.of(), course);
    }

    /** A world of which nothing is made up. */
    public SandboxWorld(List<Cluster> clusters, List<String> balancers, FailoverCourse course) {
        this(clusters, balancers, course, List.of(), List.of());
    }

    /**
     * A world in which all exists that the experiment names, in its rollbacks too: for experiments
     * that are known to be spelt well.
     */
    public static SandboxWorld ofAll(Experiment experiment, FailoverCourse course) {
        Substitution substitution =
                Substitution.of(experiment.configuration(), experiment.secrets());
        Stream<Entry> entries =
                Stream.concat(
                        experiment.configurationProbes().values().stream(),
                        Stream.concat(
                                experiment.entries(),
                                experiment.watches().stream().map(Watch::probe)));
        NamedThings all = named(entries, experiment, substitution);
        return of(all, all, course);
    }

    /**
     * A world in which all exists that the experiment's actions and probes name, but for its
     * rollbacks: its load balancers, and its clusters, each with the instances that a failover or a
     * probe names. The first instance to which a failover leads is a reader.
     *
     * @param substitution fills the placeholders in names
     */
    public static SandboxWorld of(
            Experiment experiment, Substitution substitution, FailoverCourse course) {
        Stream<Entry> begun =
                Stream.of(
                                experiment.configurationProbes().values(),
                                experiment.hypothesisProbes(),
                                experiment.method(),
                                experiment.chaining().probes().toList())
                        .flatMap(Collection::stream);
        return of(
                named(begun, experiment, substitution),
                named(experiment.rollbacks().stream(), experiment, substitution),
                course);
    }

    private static NamedThings named(
            Stream<Entry> entries, Experiment experiment, Substitution substitution) {
        Stream<Activity> safeguards =
                Safeguard.all(Placement.of(experiment, List.of())).stream().map(Safeguard::probe);
        Stream<Activity> activities =
                entries.filter(Activity.class::isInstance).map(Activity.class::cast);
        return NamedThings.in(
                Stream.concat(activities, safeguards)
                        .flatMap(SandboxWorld::arguments)
                        .map(arguments -> (JsonObject) substitution.apply(arguments)));
    }

    private static Stream<JsonObject> arguments(Activity activity) {
        return activity.provider() instanceof PythonProvider provider
                ? Stream.of(provider.arguments())
                : Stream.empty();
    }

    private static SandboxWorld of(NamedThings named, NamedThings undone, FailoverCourse course) {
        List<Cluster> clusters = new ArrayList<>();
        List<String> madeUp = new ArrayList<>();
        for (String id : named.targets().keySet()) {
            clusters.add(cluster(id, members(id, named, undone), named, madeUp));
        }
        List<String> missing = missing(clusters, undone);
        return new SandboxWorld(clusters, List.copyOf(named.balancers()), course, madeUp, missing);
    }

    private static Set<String> members(String cluster, NamedThings named, NamedThings undone) {
        Set<String> members = new LinkedHashSet<>(named.targets().get(cluster));
        named.instances().stream()
                .filter(instance -> home(instance, named, undone).equals(cluster))
                .forEach(members::add);
        return members;
    }

    /** Finds the cluster with which an instance is named anywhere, else the first. */
    private static String home(String instance, NamedThings named, NamedThings undone) {
        Set<String> clusters = named.targets().keySet();
        return clusters.stream()
                .filter(it -> named.leadsTo(it, instance) || undone.leadsTo(it, instance))
                .findFirst()
                .orElseGet(() -> clusters.iterator().next());
    }

    private static Cluster cluster(
            String id, Set<String> members, NamedThings named, List<String> madeUp) {
        Optional<String> target = named.targets().get(id).stream().findFirst();
        Optional<String> known =
                members.stream().filter(it -> !target.equals(Optional.of(it))).findFirst();
        String writer = known.orElseGet(() -> madeUp(id + "-instance-1", madeUp));
        List<String> readers = new ArrayList<>(members);
        readers.remove(writer);
        if (readers.isEmpty()) {
            readers.add(madeUp(id + "-instance-2", madeUp));
        }
        return new Cluster(id, writer, readers);
    }

    private static String madeUp(String name, List<String> madeUp) {
        madeUp.add(name);
        return name;
    }

    private static List<String> missing(List<Cluster> clusters, NamedThings undone) {
        Set<String> there = new LinkedHashSet<>();
        clusters.forEach(cluster -> there.add(cluster.id()));
        clusters.forEach(cluster -> there.addAll(cluster.members()));
        return undone.targets().entrySet().stream()
                .flatMap(it -> Stream.concat(Stream.of(it.getKey()), it.getValue().stream()))
                .filter(name -> !there.contains(name))
                .distinct()
                .toList();
    }
}
