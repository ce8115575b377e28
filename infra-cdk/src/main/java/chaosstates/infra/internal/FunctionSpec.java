package chaosstates.infra.internal;

import chaosstates.iam.IamStatement;
import chaosstates.wire.FunctionRef;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * Function before anything is made of it. Two that are equal may be one function with one role.
 *
 * @param function the one that it is
 * @param code its package
 * @param memoryMib the memory, which also buys processor time
 * @param permissions besides those of every function
 */
public record FunctionSpec(
        FunctionRef function,
        String handler,
        String description,
        Path code,
        Map<String, String> environment,
        int timeoutSeconds,
        int memoryMib,
        List<IamStatement> permissions) {

    public FunctionSpec {
        environment = Map.copyOf(environment);
        permissions = List.copyOf(permissions);
    }
}
