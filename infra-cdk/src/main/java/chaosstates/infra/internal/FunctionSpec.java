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
 * @param permissions besides those of every function
 * @param callees the Python functions that it calls
 */
public record FunctionSpec(
        FunctionRef function,
        String description,
        Program program,
        Limits limits,
        List<IamStatement> permissions,
        List<Callee> callees) {

    public FunctionSpec {
        permissions = List.copyOf(permissions);
        callees = List.copyOf(callees);
    }

    /**
     * Program of a function.
     *
     * @param handler as Lambda names it
     * @param code its package
     * @param python empty for a function in Java
     */
    public record Program(
            String handler,
            FunctionPackage code,
            Map<String, String> environment,
            Optional<PythonSettings> python) {

        public Program {
            environment = Map.copyOf(environment);
        }

        /**
         * Returns a program in Java.
         *
         * @param handler the simple name of one of our handlers
         */
        static Program java(String handler, FunctionPackage code, Map<String, String> environment) {
            return new Program(
                    "chaosstates.lambdas.handler." + handler, code, environment, Optional.empty());
        }
    }

    /**
     * Limits of a function.
     *
     * @param memoryMib the memory, which also buys processor time
     */
    public record Limits(int timeoutSeconds, int memoryMib) {}

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
                program.handler(),
                program.python()
                        .map(PythonSettings::toString)
                        .orElseGet(() -> digests.apply(program.code())),
                new TreeMap<>(program.environment()).toString(),
                permissions.toString(),
                limits.timeoutSeconds() + " s, " + limits.memoryMib() + " MiB",
                callees.stream()
                        .map(callee -> callee.modules() + callee.function().version(digests))
                        .collect(Collectors.joining()));
    }

    /** Returns the same function with another time limit. */
    FunctionSpec within(int seconds) {
        Limits other = new Limits(seconds, limits.memoryMib());
        return new FunctionSpec(function, description, program, other, permissions, callees);
    }

    /** Returns the same function, which calls others. */
    FunctionSpec calling(List<Callee> others) {
        return new FunctionSpec(function, description, program, limits, permissions, others);
    }
}
