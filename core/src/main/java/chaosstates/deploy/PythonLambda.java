package chaosstates.deploy;

import chaosstates.iam.IamNeed;
import chaosstates.iam.IamStatement;
import chaosstates.json.Json;
import chaosstates.json.JsonObject;
import chaosstates.json.JsonString;
import chaosstates.model.python.PythonItem;
import chaosstates.model.reader.PythonItemReader;
import chaosstates.substitution.Substitution;
import chaosstates.wire.FunctionRef;
import chaosstates.wire.Keys;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Python function in Lambda: one for each declared item, and one for the modules that no item
 * names. Functions of activities and controls call it, and no machine does.
 *
 * @param modules that it runs
 */
public record PythonLambda(PythonItem item, SortedSet<String> modules) {

    /**
     * The longest that it may run: less than the function that waits for it, which has 15 minutes.
     */
    private static final int LONGEST_SECONDS = 885;

    private static final int MEMORY_MIB = 1024;

    /**
     * Lists the functions of an experiment.
     *
     * @param modules of Python that the experiment names
     */
    public static List<PythonLambda> of(JsonObject experiment, Collection<String> modules) {
        List<PythonItem> items = PythonItemReader.read(experiment);
        Map<PythonItem, PythonLambda> all = new LinkedHashMap<>();
        modules.stream()
                .sorted()
                .forEach(
                        module ->
                                all.computeIfAbsent(
                                                PythonItem.of(module, items),
                                                item -> new PythonLambda(item, new TreeSet<>()))
                                        .modules()
                                        .add(module));
        return List.copyOf(all.values());
    }

    /** Returns the function as far as others call it; empty when they do not. */
    public Optional<PythonLambda> calledFor(PythonUse use) {
        SortedSet<String> called = new TreeSet<>(modules);
        called.retainAll(use.modules());
        return called.isEmpty() ? Optional.empty() : Optional.of(new PythonLambda(item, called));
    }

    /**
     * Adds up the memory of the functions that another one calls, by what is handed to that.
     *
     * @return in MiB; 0 when it calls none
     */
    public static int memory(List<PythonLambda> all, JsonObject payload) {
        List<String> modules = all.stream().flatMap(its -> its.modules().stream()).toList();
        PythonUse use = PythonUse.of(payload.without(Keys.EXPERIMENT), modules);
        return all.stream()
                .filter(its -> its.calledFor(use).isPresent())
                .mapToInt(PythonLambda::memoryMib)
                .sum();
    }

    public FunctionRef.Python function() {
        return new FunctionRef.Python(
                item.modules().isEmpty() ? "python" : "python-" + item.modules().getFirst());
    }

    public int timeoutSeconds() {
        return item.timeout().orElse(LONGEST_SECONDS);
    }

    public int memoryMib() {
        return item.memory().orElse(MEMORY_MIB);
    }

    /**
     * Lists the statements of its role, besides those of every function.
     *
     * @param configuration with what is known of it before a run
     */
    public List<IamStatement> permissions(JsonObject configuration) {
        return Stream.concat(
                        item.allow().stream()
                                .map(PythonLambda::need)
                                .flatMap(
                                        needs ->
                                                IamStatements.of(
                                                        needs,
                                                        List.of(JsonObject.EMPTY),
                                                        configuration)
                                                        .stream()),
                        item.eks().stream()
                                .flatMap(
                                        cluster ->
                                                IamStatements.of(
                                                        List.of(description(cluster)),
                                                        List.of(JsonObject.EMPTY),
                                                        configuration)
                                                        .stream()))
                .toList();
    }

    private static List<IamNeed> need(PythonItem.Permission permission) {
        return permission.resources().stream()
                .map(
                        resource ->
                                new IamNeed(
                                        permission.actions(),
                                        resource,
                                        Optional.empty(),
                                        permission.because(),
                                        true))
                .toList();
    }

    /** Permission to find out where the cluster is. */
    private static IamNeed description(PythonItem.Cluster cluster) {
        return IamNeed.written(
                List.of("eks:DescribeCluster"),
                "arn:{partition}:eks:%s:{account}:cluster/%s"
                        .formatted(cluster.region().orElse("{region}"), cluster.name()));
    }

    /** Returns the declared cluster, its placeholders filled. */
    public Optional<PythonItem.Cluster> cluster(JsonObject configuration) {
        return item.eks()
                .map(
                        its ->
                                new PythonItem.Cluster(
                                        filled(its.name(), configuration),
                                        its.region().map(text -> filled(text, configuration)),
                                        its.policy().map(text -> filled(text, configuration)),
                                        its.namespaces().stream()
                                                .map(text -> filled(text, configuration))
                                                .toList(),
                                        its.context().map(text -> filled(text, configuration))));
    }

    /** Returns the declared variables, their placeholders filled. */
    public Map<String, String> environment(JsonObject configuration) {
        Map<String, String> filled = new LinkedHashMap<>();
        item.environment().forEach((name, text) -> filled.put(name, filled(text, configuration)));
        return filled;
    }

    private static String filled(String text, JsonObject configuration) {
        Json value = Substitution.of(configuration, JsonObject.EMPTY).apply(Json.of(text));
        return value instanceof JsonString filled ? filled.value() : value.toString();
    }

    /** Lists the names under which the experiment may look for the cluster, besides its own. */
    public List<String> contexts(JsonObject configuration) {
        List<String> contexts = new ArrayList<>();
        cluster(configuration).flatMap(PythonItem.Cluster::context).ifPresent(contexts::add);
        return contexts;
    }
}
