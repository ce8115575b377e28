package chaosstates.infra;

import chaosstates.catalogue.Catalogue;
import chaosstates.compile.Compilation;
import chaosstates.infra.internal.DeployerEnvironment;
import chaosstates.infra.internal.ExperimentFolder;
import chaosstates.lambdas.extension.Extensions;
import chaosstates.lambdas.packages.python.PythonLock;
import chaosstates.lambdas.packages.python.PythonPackage;
import chaosstates.lambdas.packages.python.PythonPackages;
import chaosstates.lambdas.packages.python.Uv;
import chaosstates.lambdas.registry.Activities;
import chaosstates.problem.Checked;
import chaosstates.problem.Location;
import chaosstates.problem.PlaceKind;
import chaosstates.problem.Problem;
import chaosstates.problem.ProblemPrinter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
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

    /**
     * The arguments are the folder that holds {@code experiments} and {@code statemachines}, and
     * that of the build of the module {@code lambdas}, of which packages are made.
     */
    public static void main(String[] arguments) {
        Path root = Path.of(arguments[0]).toAbsolutePath().normalize();
        App app = new App();
        Optional<String> only =
                Optional.ofNullable(app.getNode().tryGetContext("experiment")).map(String::valueOf);
        ExperimentFolder folder = new ExperimentFolder(root);
        Checked<List<Compilation>> experiments = proved(folder.experiments(only, environment()));
        Checked<AppSettings> settings =
                AppSettings.of(app.getNode().tryGetContext(AppSettings.KEY));
        Checked<Extensions> extensions = Extensions.load(settings.get().extensions());
        List<Problem> problems = new ArrayList<>(experiments.problems());
        problems.addAll(settings.problems());
        problems.addAll(settings.get().problems(folder.names()));
        problems.addAll(extensions.problems());
        if (experiments.isUsable() && extensions.isUsable()) {
            Catalogue catalogue = extensions.get().catalogue();
            for (Compilation each : experiments.get()) {
                boolean isLocked = Files.exists(root.resolve(lock(each)));
                problems.addAll(
                        unknown(each, isLocked ? PythonCode.known(each, catalogue) : catalogue));
            }
        }
        Path built = built(root.resolve("lambdas/target"), Path.of(arguments[1]));
        Map<String, PythonPackage> python = new HashMap<>();
        if (problems.stream().noneMatch(Problem::isError)) {
            for (Compilation experiment : experiments.get()) {
                Checked<Optional<PythonPackage>> made =
                        python(experiment, extensions.get().catalogue(), root, built);
                made.value()
                        .flatMap(its -> its)
                        .ifPresent(its -> python.put(experiment.name(), its));
                problems.addAll(made.problems());
            }
        }
        System.err.print(ProblemPrinter.print(problems, Map.of(), ProblemPrinter.Style.PLAIN));
        if (problems.stream().anyMatch(Problem::isError)) {
            System.exit(1);
        }
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
                                        app,
                                        props(experiment, common, settings.get())
                                                .extensions(extensions.get())
                                                .python(python.get(experiment.name()))
                                                .packages(packages)
                                                .build()));
        app.synth();
    }

    /** Builds the Python functions' package of an experiment, if it calls any. */
    private static Checked<Optional<PythonPackage>> python(
            Compilation experiment, Catalogue catalogue, Path root, Path built) {
        String lock = lock(experiment);
        return new PythonCode(
                        root.resolve("experiments"),
                        root.resolve(lock),
                        lock,
                        new PythonPackages(Uv.in(System.getenv()), built.resolve("packages")))
                .of(experiment, catalogue);
    }

    private static String lock(Compilation experiment) {
        return "statemachines/" + PythonLock.file(experiment.name());
    }

    /** Prefers the build in the folder of the experiments, if there is one. */
    private static Path built(Path beside, Path ours) {
        return Packages.areBuilt(beside) ? beside : ours;
    }

    /** Refuses activities that are neither built in nor in an extension of the settings. */
    static List<Problem> unknown(Compilation experiment, Catalogue catalogue) {
        return experiment.use().functions().values().stream()
                .flatMap(use -> use.arguments().keySet().stream())
                .distinct()
                .filter(id -> catalogue.find(id).isEmpty())
                .filter(id -> catalogue.control(id).isEmpty())
                .map(id -> unknown(experiment.name(), id))
                .toList();
    }

    private static Problem unknown(String experiment, String id) {
        return Problem.error(
                PlaceKind.EXTENSION,
                Location.of("statemachines/" + experiment + ".asl.json"),
                "`" + id + "` is neither built in nor in an extension that is deployed",
                "name its jar in `extensions` of `%s` in cdk.json; if it is in Python, compile the experiment for its lock"
                        .formatted(AppSettings.KEY));
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

    private static ChaosExperimentProps.Builder props(
            Compilation experiment, JournalsStack common, AppSettings settings) {
        return ChaosExperimentProps.builder()
                .experiment(experiment)
                .catalogue(Activities.CATALOGUE)
                .platform(common.platform())
                .schedule(settings.schedules().get(experiment.name()));
    }
}
