package chaosstates.cli.session;

import chaosstates.assume.AssumedSecrets;
import chaosstates.cli.shell.UserError;
import chaosstates.engine.RealClock;
import chaosstates.engine.RunClock;
import chaosstates.engine.VirtualClock;
import chaosstates.lambdas.api.Environment;
import chaosstates.lambdas.api.Programs;
import chaosstates.lambdas.api.PythonFunctions;
import chaosstates.lambdas.api.World;
import chaosstates.lambdas.api.http.HttpSender;
import chaosstates.lambdas.world.RealWorld;
import chaosstates.model.Experiment;
import chaosstates.sandbox.Sandbox;
import chaosstates.sandbox.SandboxWorld;
import java.io.IOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/**
 * The world of a rehearsal: real functions and clients, of which only what they would reach is led
 * to the sandbox.
 */
record Rehearsal(Sandbox sandbox, RunClock clock) {

    /**
     * Programs and Python are not run at all: nobody knows what they would reach. Secrets are not
     * looked up: the sandbox takes any.
     */
    World world(Prepared prepared) {
        Experiment experiment = prepared.compiled().plan().experiment();
        return world(prepared.environment()).withSecrets(AssumedSecrets.of(experiment.secrets()));
    }

    private World world(Environment outside) {
        String endpoint = sandbox.endpoint().toString();
        World real = RealWorld.of(clock, harmless(outside).with(sandboxed(endpoint)));
        return real.in(clock, clock::sleep)
                .withHttp(sites(real.http()))
                .withPrograms(Programs.NONE)
                .withPython(PythonFunctions.REHEARSED);
    }

    /** Leads calls of any web site to that of the sandbox; only real time passes on the way. */
    private HttpSender sites(HttpSender real) {
        return switch (clock) {
            case VirtualClock _ -> sandbox::answer;
            case RealClock _ -> call -> real.send(call.to(sandbox.route(call.url())));
        };
    }

    /** Works in a sandbox before the experiment is known: without anything of AWS. */
    static <T> T inSandbox(RunClock clock, Environment outside, Function<World, T> work) {
        try (Sandbox sandbox = Sandbox.start(clock, SandboxWorld.EMPTY)) {
            return work.apply(new Rehearsal(sandbox, clock).world(outside));
        } catch (IOException noPort) {
            throw new UserError("The sandbox can't be started: " + noPort.getMessage());
        }
    }

    /** Removes the variables that would lead somewhere else than to the sandbox. */
    private static Environment harmless(Environment outside) {
        Map<String, String> variables = new HashMap<>(outside.variables());
        variables
                .keySet()
                .removeIf(
                        name ->
                                name.startsWith("AWS_")
                                        || name.toLowerCase(Locale.ROOT).endsWith("_proxy"));
        return Environment.of(variables);
    }

    /** The variables that there will be, without a sandbox yet. */
    static Environment environment(Environment outside) {
        return harmless(outside).with(sandboxed("http://sandbox"));
    }

    private static Map<String, String> sandboxed(String endpoint) {
        return Map.of(
                "AWS_ENDPOINT_URL", endpoint,
                "AWS_ACCESS_KEY_ID", "sandbox",
                "AWS_SECRET_ACCESS_KEY", "sandbox",
                "AWS_REGION", "us-east-1");
    }
}
