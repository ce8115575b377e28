package chaosstates.infra;

import chaosstates.lambdas.Activities;
import chaosstates.problem.Checked;
import chaosstates.problem.ProblemPrinter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import software.amazon.awscdk.App;

/**
 * The app behind {@code cdk}: a stack for each experiment in {@code experiments/}, or for the one
 * that {@code -c experiment=<name>} names.
 */
public final class ChaosApp {

    private ChaosApp() {}

    /** The argument is the folder that holds {@code experiments} and {@code statemachines}. */
    public static void main(String[] arguments) {
        Path root = Path.of(arguments[0]).toAbsolutePath().normalize();
        App app = new App();
        Optional<String> only =
                Optional.ofNullable(app.getNode().tryGetContext("experiment")).map(String::valueOf);
        Checked<List<CompiledMachine>> machines =
                new ExperimentFolder(root).machines(only, environment());
        System.err.print(
                ProblemPrinter.print(machines.problems(), Map.of(), ProblemPrinter.Style.PLAIN));
        if (!machines.isUsable()) {
            System.exit(1);
        }
        Packages packages = Packages.in(root.resolve("lambdas/target"));
        if (!packages.exist()) {
            System.err.println("The functions' packages are missing; build them: mvn package");
            System.exit(1);
        }
        stacks(app, machines.get(), packages);
        app.synth();
    }

    private static DeployerEnvironment environment() {
        return new DeployerEnvironment(name -> Optional.ofNullable(System.getenv(name)));
    }

    private static void stacks(App app, List<CompiledMachine> machines, Packages packages) {
        machines.forEach(
                machine ->
                        new ExperimentStack(
                                app,
                                ChaosExperimentProps.of(machine, Activities.CATALOGUE, packages)));
    }
}
