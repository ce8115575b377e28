package chaosstates.infra;

import chaosstates.compile.Compilation;
import chaosstates.infra.internal.DeployerEnvironment;
import chaosstates.infra.internal.ExperimentFolder;
import chaosstates.lambdas.registry.Activities;
import chaosstates.problem.Checked;
import chaosstates.problem.Problem;
import chaosstates.problem.ProblemPrinter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import software.amazon.awscdk.App;

/**
 * The app behind {@code cdk}: a stack for each experiment in {@code experiments/}, or for the one
 * that {@code -c experiment=<name>} names, and one for what all have in common.
 */
public final class ChaosApp {

    private ChaosApp() {}

    /** The argument is the folder that holds {@code experiments} and {@code statemachines}. */
    public static void main(String[] arguments) {
        Path root = Path.of(arguments[0]).toAbsolutePath().normalize();
        App app = new App();
        Optional<String> only =
                Optional.ofNullable(app.getNode().tryGetContext("experiment")).map(String::valueOf);
        ExperimentFolder folder = new ExperimentFolder(root);
        Checked<List<Compilation>> experiments = proved(folder.experiments(only, environment()));
        Checked<AppSettings> settings =
                AppSettings.of(app.getNode().tryGetContext(AppSettings.KEY));
        List<Problem> problems = new ArrayList<>(experiments.problems());
        problems.addAll(settings.problems());
        problems.addAll(settings.get().problems(folder.names()));
        System.err.print(ProblemPrinter.print(problems, Map.of(), ProblemPrinter.Style.PLAIN));
        if (problems.stream().anyMatch(Problem::isError)) {
            System.exit(1);
        }
        Path built = root.resolve("lambdas/target");
        if (!Packages.areBuilt(built)) {
            System.err.println("The functions' packages are missing; build them: mvn package");
            System.exit(1);
        }
        Packages packages = Packages.in(built);
        JournalsStack common = new JournalsStack(app, settings.get(), packages, folder.names());
        experiments
                .get()
                .forEach(
                        experiment ->
                                new ExperimentStack(
                                        app, props(experiment, common, settings.get(), packages)));
        app.synth();
    }

    /** Refuses machines that are not proved; nothing of them is deployed. */
    static Checked<List<Compilation>> proved(Checked<List<Compilation>> read) {
        List<Problem> problems = new ArrayList<>(read.problems());
        read.value().stream()
                .flatMap(List::stream)
                .forEach(experiment -> problems.addAll(experiment.problems()));
        return read.isUsable() ? Checked.of(read.get(), problems) : Checked.failed(problems);
    }

    private static DeployerEnvironment environment() {
        return new DeployerEnvironment(name -> Optional.ofNullable(System.getenv(name)));
    }

    private static ChaosExperimentProps props(
            Compilation experiment, JournalsStack common, AppSettings settings, Packages packages) {
        return ChaosExperimentProps.builder()
                .experiment(experiment)
                .catalogue(Activities.CATALOGUE)
                .packages(packages)
                .platform(common.platform())
                .schedule(settings.schedules().get(experiment.name()))
                .build();
    }
}
