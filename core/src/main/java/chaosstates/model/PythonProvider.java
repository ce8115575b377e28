package chaosstates.model;

import chaosstates.json.JsonObject;
import java.util.List;

/**
 * A function of the Chaos Toolkit world, by the name that it has there; ours is found by that name.
 *
 * @param secrets names of the secret groups that the function may see
 */
public record PythonProvider(
        String module, String function, JsonObject arguments, List<String> secrets)
        implements Provider {

    public PythonProvider {
        secrets = List.copyOf(secrets);
    }

    /** {@code module.function}, e.g. {@code chaosaws.rds.probes.cluster_status}. */
    @Override
    public String activityId() {
        return module + "." + function;
    }
}
