package chaosstates.infra;

import chaosstates.infra.internal.DeployedFunction;
import chaosstates.infra.internal.FunctionSettings;
import chaosstates.infra.internal.FunctionSpec;
import chaosstates.infra.internal.PackageLayers;
import java.util.LinkedHashMap;
import java.util.Map;
import software.constructs.Construct;

/**
 * The functions of one experiment, or of several in one stack: where two need the same function
 * with the same role, there is one.
 *
 * <pre>{@code
 * ChaosFunctions shared = new ChaosFunctions(this, "Functions");
 * new ChaosExperiment(this, "Failover", ChaosExperimentProps.builder()….functions(shared).build());
 * new ChaosExperiment(this, "Outage", ChaosExperimentProps.builder()….functions(shared).build());
 * }</pre>
 */
public final class ChaosFunctions extends Construct {

    private final Map<Key, DeployedFunction> functions = new LinkedHashMap<>();

    private record Key(FunctionSpec spec, FunctionSettings settings) {}

    public ChaosFunctions(Construct scope, String id) {
        super(scope, id);
    }

    /** Returns an equal function, or else makes one. */
    DeployedFunction of(
            FunctionSpec spec, FunctionSettings settings, String experiment, PackageLayers layers) {
        Key key = new Key(spec, settings);
        DeployedFunction known = functions.get(key);
        if (known != null) {
            return known;
        }
        Map<FunctionSpec.Callee, DeployedFunction> callees = new LinkedHashMap<>();
        spec.callees()
                .forEach(
                        callee ->
                                callees.put(
                                        callee,
                                        of(callee.function(), settings, experiment, layers)));
        String id = free(spec.function().key(), experiment);
        DeployedFunction made = new DeployedFunction(this, id, spec, settings, layers);
        made.call(callees);
        functions.put(key, made);
        return made;
    }

    private String free(String id, String experiment) {
        return getNode().tryFindChild(id) == null ? id : id + "-" + experiment;
    }
}
