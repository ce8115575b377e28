package chaosstates.infra;

import chaosstates.iam.IamStatement;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * What one function is, before anything is made of it. Two that are equal may be one function with
 * one role.
 *
 * @param id the activity or control, or what else the machines call it
 * @param code its package
 * @param permissions besides those of every function
 */
record FunctionSpec(
        String id,
        String handler,
        String description,
        Path code,
        Map<String, String> environment,
        int timeoutSeconds,
        List<IamStatement> permissions) {

    FunctionSpec {
        environment = Map.copyOf(environment);
        permissions = List.copyOf(permissions);
    }
}
