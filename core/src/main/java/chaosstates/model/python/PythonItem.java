package chaosstates.model.python;

import chaosstates.json.Json;
import chaosstates.json.JsonObject;
import chaosstates.json.JsonString;
import chaosstates.model.Safety;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Declaration of a Python function in AWS: what the modules that it runs may do and need. Texts may
 * hold placeholders of the configuration.
 *
 * @param modules names of modules or packages; a package stands for all below it
 * @param allow permissions beside those of every function
 * @param eks the cluster to which the function gets a kubeconfig
 * @param environment variables of the function
 * @param files patterns of files beside the experiment that go into the package
 * @param memory in MiB
 * @param timeout in seconds
 * @param network empty: outside of any VPC
 */
public record PythonItem(
        List<String> modules,
        List<Permission> allow,
        Optional<Cluster> eks,
        SortedMap<String, String> environment,
        List<String> files,
        Optional<Integer> memory,
        Optional<Integer> timeout,
        Optional<Network> network) {

    /** The key of these settings among ours. */
    public static final String KEY = "python";

    /** Item for modules that no item names: it may do nothing. */
    public static final PythonItem REST =
            new PythonItem(
                    List.of(),
                    List.of(),
                    Optional.empty(),
                    new TreeMap<>(),
                    List.of(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty());

    public PythonItem {
        modules = List.copyOf(modules);
        allow = List.copyOf(allow);
        environment = new TreeMap<>(environment);
        files = List.copyOf(files);
    }

    /**
     * Permission that is declared.
     *
     * @param resources ARNs, in which {@code {partition}}, {@code {region}} and {@code {account}}
     *     stand for the deployment's
     * @param because why there is a {@code *} in actions or resources
     */
    public record Permission(
            List<String> actions, List<String> resources, Optional<String> because) {

        public Permission {
            actions = List.copyOf(actions);
            resources = List.copyOf(resources);
        }
    }

    /**
     * Cluster of EKS.
     *
     * @param region empty: that of the function
     * @param policy name or ARN of the access policy that the function gets there; empty where its
     *     owner gives the function access
     * @param namespaces to which the policy is limited; empty: to none
     * @param context the name that the experiment has for the cluster, beside the cluster's own
     */
    public record Cluster(
            String name,
            Optional<String> region,
            Optional<String> policy,
            List<String> namespaces,
            Optional<String> context) {

        public Cluster {
            namespaces = List.copyOf(namespaces);
        }
    }

    /** Network of a function in a VPC, by the ids of its parts. */
    public record Network(List<String> subnets, List<String> securityGroups) {

        public Network {
            subnets = List.copyOf(subnets);
            securityGroups = List.copyOf(securityGroups);
        }
    }

    /** Lists the items of an experiment's document, as they are declared. */
    public static Stream<JsonObject> items(JsonObject experiment) {
        return experiment.objects("extensions").stream()
                .filter(it -> it.string("name").equals(Optional.of(Safety.EXTENSION)))
                .flatMap(ours -> ours.objects(KEY).stream());
    }

    /** Lists the modules that the items of an experiment's document name, with their places. */
    public static Stream<JsonString> modules(JsonObject experiment) {
        return items(experiment)
                .flatMap(item -> item.list("modules").stream())
                .filter(JsonString.class::isInstance)
                .map(JsonString.class::cast);
    }

    /**
     * Finds the item whose function runs a module: the one that names the longest part of the
     * module's name, or else the one for the rest.
     */
    public static PythonItem of(String module, List<PythonItem> items) {
        return items.stream()
                .flatMap(item -> item.modules.stream().map(named -> Map.entry(named, item)))
                .filter(named -> isIn(named.getKey(), module))
                .max(Map.Entry.comparingByKey((one, other) -> one.length() - other.length()))
                .map(Map.Entry::getValue)
                .orElse(REST);
    }

    /** Tells whether a module is the named one, or below the named package. */
    public static boolean isIn(String named, String module) {
        return module.equals(named) || module.startsWith(named + ".");
    }

    /** Lists all texts that may hold placeholders. */
    public static Stream<Json> texts(JsonObject item) {
        JsonObject eks = item.object("eks");
        Stream<Json> permissions =
                item.objects("allow").stream().flatMap(it -> it.get("resources").stream());
        Stream<Json> others =
                Stream.of("cluster", "policy", "namespaces", "context")
                        .flatMap(key -> eks.get(key).stream());
        return Stream.of(permissions, others, item.get("environment").stream())
                .flatMap(texts -> texts);
    }
}
