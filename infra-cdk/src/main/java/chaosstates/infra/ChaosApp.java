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
 *
 * @param root the folder that holds {@code experiments} and {@code statemachines}
 * @param built the build of the module {@code lambdas}, of which packages are made
 * @param app the app of CDK, with its context
 */
public record ChaosApp(Path root, Path built, App app) {

    /**
     * Synthesizes the app, or says what is wrong and ends with exit code 1.
     *
     * @param arguments the folder of the experiments, and that of the build of the module {@code
     *     lambdas}
     */
    public static void main(String[] arguments) {
        Path root = Path.of(arguments[0]).toAbsolutePath().normalize();
        Path built = built(root.resolve("lambdas/target"), Path.of(arguments[1]));
        ChaosApp chaos = new ChaosApp(root, built, new App());
        Checked<Parts> parts = chaos.parts();
        System.err.print(
                ProblemPrinter.print(parts.problems(), Map.of(), ProblemPrinter.Style.PLAIN));
        if (!parts.isUsable()) {
            System.exit(1);
        }
        if (!Packages.areBuilt(built)) {
            System.err.println("The functions' packages are missing; build them: mvn package");
            System.exit(1);
        }
        chaos.stacks(parts.get());
        chaos.app().synth();
    }

    /**
     * Parts of which the stacks are made.
     *
     * @param names of all experiments, also of those that are not deployed now
     * @param python packages by the name of the experiment that calls Python
     */
    private record Parts(
            List<String> names,
            List<Compilation> experiments,
            AppSettings settings,
            Extensions extensions,
            Map<String, PythonPackage> python) {}

    /** Reads what is deployed, and finds all mistakes in it. */
    private Checked<Parts> parts() {
        ExperimentFolder folder = new ExperimentFolder(root);
        Checked<List<Compilation>> experiments = proved(folder.experiments(only(), environment()));
        Checked<AppSettings> settings =
                AppSettings.of(app.getNode().tryGetContext(AppSettings.KEY));
        Checked<Extensions> extensions = Extensions.load(settings.get().extensions());
        List<Problem> problems = new ArrayList<>(experiments.problems());
        problems.addAll(settings.problems());
        problems.addAll(settings.get().problems(folder.names()));
        problems.addAll(extensions.problems());
        if (experiments.isUsable() && extensions.isUsable()) {
            problems.addAll(unknown(experiments.get(), extensions.get().catalogue()));
        }
        if (problems.stream().anyMatch(Problem::isError)) {
            return Checked.failed(problems);
        }
        Checked<Map<String, PythonPackage>> python =
                python(experiments.get(), extensions.get().catalogue());
        problems.addAll(python.problems());
        return python.isUsable()
                ? Checked.of(
                        new Parts(
                                folder.names(),
                                experiments.get(),
                                settings.get(),
                                extensions.get(),
                                python.get()),
                        problems)
                : Checked.failed(problems);
    }

    private Optional<String> only() {
        return Optional.ofNullable(app.getNode().tryGetContext("experiment")).map(String::valueOf);
    }

    private List<Problem> unknown(List<Compilation> experiments, Catalogue catalogue) {
        return experiments.stream()
                .flatMap(
                        each ->
                                unknown(
                                        each,
                                        Files.exists(root.resolve(lock(each)))
                                                ? PythonCode.known(each, catalogue)
                                                : catalogue)
                                        .stream())
                .toList();
    }

    /** Builds the Python functions' packages of all experiments that call any. */
    private Checked<Map<String, PythonPackage>> python(
            List<Compilation> experiments, Catalogue catalogue) {
        Map<String, PythonPackage> packages = new HashMap<>();
        List<Problem> problems = new ArrayList<>();
        for (Compilation experiment : experiments) {
            Checked<Optional<PythonPackage>> made = python(experiment, catalogue);
            made.value().flatMap(its -> its).ifPresent(its -> packages.put(experiment.name(), its));
            problems.addAll(made.problems());
        }
        return problems.stream().anyMatch(Problem::isError)
                ? Checked.failed(problems)
                : Checked.of(packages, problems);
    }

    private Checked<Optional<PythonPackage>> python(Compilation experiment, Catalogue catalogue) {
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

    private void stacks(Parts parts) {
        Packages packages = Packages.in(built);
        JournalsStack common = new JournalsStack(app, parts.settings(), packages, parts.names());
        for (Compilation experiment : parts.experiments()) {
            new ExperimentStack(
                    app,
                    props(experiment, common, parts.settings())
                            .extensions(parts.extensions())
                            .python(parts.python().get(experiment.name()))
                            .packages(packages)
                            .build());
        }
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
