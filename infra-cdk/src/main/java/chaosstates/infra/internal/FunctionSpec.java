package chaosstates.infra.internal;

import chaosstates.iam.IamStatement;
import chaosstates.wire.FunctionRef;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

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

    /**
     * A text that changes with the function.
     *
     * @param digest of the package
     */
    public String version(String digest) {
        return String.join(
                "\n",
                function.key(),
                handler,
                digest,
                new TreeMap<>(environment).toString(),
                permissions.toString(),
                timeoutSeconds + " s, " + memoryMib + " MiB");
    }

    /** Returns the same function with another time limit. */
    FunctionSpec within(int seconds) {
        return new FunctionSpec(
                function, handler, description, code, environment, seconds, memoryMib, permissions);
    }
}
