package chaosstates.lambdas.aws.iam;

import chaosstates.json.JsonObject;
import java.util.List;
import java.util.Optional;

/**
 * An action that IAM has to allow.
 *
 * @param name with the service's prefix: {@code rds:StopDBCluster}
 * @param parameter without which the operation does not need it; empty: always
 * @param changes whether it does more than read
 * @param types of resources that it can be narrowed to; none: it can't be
 */
public record IamAction(
        String name, Optional<String> parameter, boolean changes, List<ResourceType> types) {

    public IamAction {
        types = List.copyOf(types);
    }

    /** Tells whether an operation with these parameters needs it. */
    public boolean isNeeded(JsonObject parameters) {
        return parameter.map(parameters::has).orElse(true);
    }
}
