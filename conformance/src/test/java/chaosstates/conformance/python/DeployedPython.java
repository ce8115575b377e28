package chaosstates.conformance.python;

import chaosstates.conformance.Peers;
import chaosstates.lambdas.LambdaRuntime;
import chaosstates.lambdas.UnpackedPackage;
import chaosstates.lambdas.api.Environment;
import chaosstates.lambdas.api.World;
import chaosstates.lambdas.packages.FunctionPackage;
import chaosstates.lambdas.packages.python.Contents;
import chaosstates.lambdas.packages.python.OwnModules;
import chaosstates.lambdas.packages.python.PythonLock;
import chaosstates.lambdas.packages.python.PythonPackage;
import chaosstates.lambdas.packages.python.PythonPackages;
import chaosstates.lambdas.packages.python.Uv;
import chaosstates.lambdas.world.LocalPrograms;
import chaosstates.lambdas.world.RealWorld;
import chaosstates.wire.platform.PythonTarget;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Python functions as they are deployed: the package, in AWS's runtime interface client. */
public final class DeployedPython {

    private static final String ARN = "arn:aws:lambda:eu-west-1:123456789012:function:python";

    private DeployedPython() {}

    /** The uv of the originals' environment. */
    static Uv uv(Map<String, String> more) throws Exception {
        Map<String, String> variables = new HashMap<>(System.getenv());
        variables.put(Uv.VARIABLE, Peers.python("uv").toString());
        variables.putAll(more);
        Environment environment = Environment.of(variables);
        return Uv.of(new LocalPrograms(environment, Path.of("")), environment);
    }

    /**
     * Builds a package for this machine, and unpacks it.
     *
     * @param functions that may be called, as {@code module.function}
     * @return where it is unpacked
     */
    static Path unpacked(
            Path beside, List<String> dependencies, Collection<String> functions, Path folder)
            throws Exception {
        Uv uv = uv(Map.of());
        Contents contents =
                new Contents(
                        PythonLock.of(new PythonLock.Asked(version(), dependencies), uv),
                        functions,
                        List.of(),
                        new OwnModules(beside).of(modules(functions)));
        return unpacked(contents, uv, PythonPackages.MOST, folder);
    }

    /** Builds a package for this machine, and unpacks it. */
    static Path unpacked(Contents contents, Uv uv, long most, Path folder) throws Exception {
        PythonPackage made = new PythonPackages(uv, folder, "linux", most).of(contents);
        Path root = folder.resolve("task");
        UnpackedPackage.of(FunctionPackage.alone(made.zip()), root);
        return root;
    }

    static List<String> modules(Collection<String> functions) {
        return functions.stream()
                .map(function -> function.substring(0, function.lastIndexOf('.')))
                .distinct()
                .toList();
    }

    /** Starts a function in AWS's runtime interface client, behind an Invoke endpoint. */
    static InvokeEndpoint start(Path root, Collection<String> functions, Map<String, String> more)
            throws Exception {
        return startModules(root, modules(functions), more);
    }

    /** Starts a function for these modules, behind an Invoke endpoint. */
    static InvokeEndpoint startModules(Path root, List<String> modules, Map<String, String> more)
            throws Exception {
        Map<String, String> variables = new HashMap<>(more);
        variables.put("CHAOS_MODULES", String.join(",", modules));
        return new InvokeEndpoint(() -> runtime(root, "chaosstates/handler.handle", variables));
    }

    /** Starts a function in AWS's runtime interface client. */
    public static LambdaRuntime runtime(Path root, String handler, Map<String, String> variables)
            throws IOException, InterruptedException {
        String python = Peers.python("python").toRealPath().toString();
        return LambdaRuntime.python(python, root, client(), handler, variables);
    }

    /** Finds the client and what it needs, which lie apart from what the originals import. */
    private static Path client() throws IOException, InterruptedException {
        return Peers.python("python").getParent().resolveSibling("lambda");
    }

    private static Path lib() throws Exception {
        try (Stream<Path> all =
                Files.list(Peers.python("python").getParent().resolveSibling("lib"))) {
            return all.findFirst().orElseThrow();
        }
    }

    /** Returns the version of the environment's Python, such as 3.13. */
    static String version() throws Exception {
        return lib().getFileName().toString().replace("python", "");
    }

    /** Returns the world of a deployed function that calls them. */
    static World world(InvokeEndpoint endpoint, Collection<String> functions) {
        return worldOfModules(endpoint, modules(functions));
    }

    /** Returns the world of a deployed function that calls these modules. */
    static World worldOfModules(InvokeEndpoint endpoint, List<String> modules) {
        String targets = PythonTarget.text(List.of(new PythonTarget(modules, ARN, 60)));
        Map<String, String> variables =
                Map.of(
                        PythonTarget.VARIABLE,
                        targets,
                        "AWS_ENDPOINT_URL_LAMBDA",
                        endpoint.url(),
                        "AWS_REGION",
                        "eu-west-1",
                        "AWS_ACCESS_KEY_ID",
                        "id",
                        "AWS_SECRET_ACCESS_KEY",
                        "key");
        Map<String, String> all = new HashMap<>(CallsTest.VARIABLES);
        all.putAll(variables);
        return RealWorld.of(InstantSource.system(), Environment.of(all));
    }
}
