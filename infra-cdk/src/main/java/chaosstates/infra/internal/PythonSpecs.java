package chaosstates.infra.internal;

import chaosstates.deploy.PythonLambda;
import chaosstates.deploy.PythonUse;
import chaosstates.infra.internal.FunctionSpec.Callee;
import chaosstates.json.Json;
import chaosstates.json.JsonObject;
import chaosstates.lambdas.packages.FunctionPackage;
import chaosstates.lambdas.packages.python.PythonPackage;
import chaosstates.model.python.PythonItem;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The Python functions of an experiment: data, nothing is made yet.
 *
 * @param all of the experiment
 * @param modules of Python that the experiment names
 * @param made the package of all
 * @param configuration with what is known of it before a run
 */
public record PythonSpecs(
        List<PythonLambda> all,
        Collection<String> modules,
        Optional<PythonPackage> made,
        JsonObject configuration) {

    private static final String KUBECONFIG = "/tmp/kubeconfig";

    /** Time of the function that waits, beyond that of the one that it waits for. */
    private static final int WAITING_SECONDS = 15;

    /** Finds the functions of an experiment. */
    public static PythonSpecs of(
            JsonObject experiment,
            Collection<String> modules,
            Optional<PythonPackage> made,
            JsonObject configuration) {
        return new PythonSpecs(PythonLambda.of(experiment, modules), modules, made, configuration);
    }

    /** Returns the function with those that it calls, by what the machines hand to it. */
    FunctionSpec calling(FunctionSpec spec, List<JsonObject> payloads) {
        List<Callee> callees = callees(payloads);
        int longest =
                callees.stream()
                        .mapToInt(it -> it.function().limits().timeoutSeconds() + WAITING_SECONDS)
                        .max()
                        .orElse(spec.limits().timeoutSeconds());
        return callees.isEmpty()
                ? spec
                : spec.calling(callees).within(Math.min(longest, spec.limits().timeoutSeconds()));
    }

    /** Tells whether a function calls any, by what the machines hand to it. */
    boolean isCalledBy(List<JsonObject> payloads) {
        return !PythonUse.of(Json.of(payloads), modules).modules().isEmpty();
    }

    private List<Callee> callees(List<JsonObject> payloads) {
        PythonUse use = PythonUse.of(Json.of(payloads), modules);
        return all.stream()
                .filter(each -> each.calledFor(use).isPresent())
                .map(
                        each ->
                                new Callee(
                                        spec(each),
                                        List.copyOf(each.calledFor(use).get().modules())))
                .toList();
    }

    private FunctionSpec spec(PythonLambda its) {
        PythonPackage code =
                made.orElseThrow(
                        () ->
                                new IllegalArgumentException(
                                        "the experiment calls Python ("
                                                + String.join(", ", its.modules())
                                                + "), and no package of that was given"));
        return new FunctionSpec(
                its.function(),
                "Python: " + String.join(", ", its.modules()),
                new FunctionSpec.Program(
                        "chaosstates/handler.handle",
                        FunctionPackage.alone(code.zip()),
                        variables(its),
                        Optional.of(settings(its, code))),
                new FunctionSpec.Limits(its.timeoutSeconds(), its.memoryMib()),
                its.permissions(configuration),
                List.of());
    }

    private PythonSettings settings(PythonLambda its, PythonPackage code) {
        return new PythonSettings(
                code.version(),
                code.hash(),
                code.isArchived(),
                its.cluster(configuration),
                its.item().network());
    }

    private Map<String, String> variables(PythonLambda its) {
        Map<String, String> variables = new TreeMap<>(its.environment(configuration));
        variables.put("CHAOS_MODULES", String.join(",", its.modules()));
        its.cluster(configuration).ifPresent(cluster -> variables.putAll(variables(cluster)));
        return variables;
    }

    private static Map<String, String> variables(PythonItem.Cluster cluster) {
        String region = cluster.region().map(its -> its + "/").orElse("");
        Map<String, String> variables = new TreeMap<>();
        variables.put("CHAOS_EKS", region + cluster.name());
        variables.put("KUBECONFIG", KUBECONFIG);
        cluster.context().ifPresent(context -> variables.put("CHAOS_EKS_CONTEXTS", context));
        return variables;
    }
}
