package chaosstates.infra.internal;

import chaosstates.iam.IamStatement;
import chaosstates.lambdas.packages.FunctionPackage;
import chaosstates.wire.FunctionRef;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Function before anything is made of it. Two that are equal may be one function with one role.
 *
 * @param function the one that it is
 * @param code its package
 * @param memoryMib the memory, which also buys processor time
 * @param permissions besides those of every function
 * @param python empty for a function in Java
 * @param callees the Python functions that it calls
 */
public record FunctionSpec(
        FunctionRef function,
        String handler,
        String description,
        FunctionPackage code,
        Map<String, String> environment,
        int timeoutSeconds,
        int memoryMib,
        List<IamStatement> permissions,
        Optional<PythonSettings> python,
        List<Callee> callees) {

    public FunctionSpec {
        environment = Map.copyOf(environment);
        permissions = List.copyOf(permissions);
        callees = List.copyOf(callees);
    }

    /** Makes the spec of a function in Java that calls no other. */
    public FunctionSpec(
            FunctionRef function,
            String handler,
            String description,
            FunctionPackage code,
            Map<String, String> environment,
            int timeoutSeconds,
            int memoryMib,
            List<IamStatement> permissions) {
        this(
                function,
                handler,
                description,
                code,
                environment,
                timeoutSeconds,
                memoryMib,
                permissions,
                Optional.empty(),
                List.of());
    }

    /**
     * Python function that a function calls.
     *
     * @param modules for which it does
     */
    public record Callee(FunctionSpec function, List<String> modules) {

        public Callee {
            modules = List.copyOf(modules);
        }
    }

    /**
     * A text that changes with the function.
     *
     * @param digests of packages
     */
    public String version(Function<FunctionPackage, String> digests) {
        return String.join(
                "\n",
                function.key(),
                handler,
                python.map(PythonSettings::toString).orElseGet(() -> digests.apply(code)),
                new TreeMap<>(environment).toString(),
                permissions.toString(),
                timeoutSeconds + " s, " + memoryMib + " MiB",
                callees.stream()
                        .map(callee -> callee.modules() + callee.function().version(digests))
                        .collect(Collectors.joining()));
    }

    /** Returns the same function with another time limit. */
    FunctionSpec within(int seconds) {
        return with(seconds, callees);
    }

    /** Returns the same function, which calls others. */
    FunctionSpec calling(List<Callee> others) {
        return with(timeoutSeconds, others);
    }

    private FunctionSpec with(int seconds, List<Callee> others) {
        return new FunctionSpec(
                function,
                handler,
                description,
                code,
                environment,
                seconds,
                memoryMib,
                permissions,
                python,
                others);
    }
}
