package chaosstates.infra.internal;

import chaosstates.asl.AslReader;
import chaosstates.asl.StateMachine;
import chaosstates.compile.Compilation;
import chaosstates.deploy.Names;
import chaosstates.json.DocumentReader;
import chaosstates.json.Json;
import chaosstates.json.JsonObject;
import chaosstates.problem.Checked;
import chaosstates.problem.Kind;
import chaosstates.problem.Location;
import chaosstates.problem.PlaceKind;
import chaosstates.problem.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A folder with {@code experiments/} and, beside it, the {@code statemachines/} that were compiled
 * from them.
 */
public record ExperimentFolder(Path root) {

    /**
     * The machines to deploy: all, or the one that is asked for. A machine that is missing, or was
     * not compiled from the experiment as it is now, is a problem; so is what the environment
     * lacks.
     */
    public Checked<List<Compilation>> experiments(
            Optional<String> only, DeployerEnvironment environment) {
        Map<String, Path> files = files();
        if (only.filter(name -> !files.containsKey(name)).isPresent()) {
            return Checked.failed(List.of(noSuchExperiment(only.get(), files)));
        }
        List<Compilation> experiments = new ArrayList<>();
        List<Problem> problems = new ArrayList<>(clashes(files));
        files.keySet().retainAll(only.map(List::of).orElse(List.copyOf(files.keySet())));
        files.forEach(
                (name, file) -> {
                    Checked<Compilation> experiment = experiment(name, file, environment);
                    experiment.value().ifPresent(experiments::add);
                    problems.addAll(experiment.problems());
                });
        return Checked.of(experiments, problems);
    }

    /** Finds machines of the same name among all experiments, deployed now or not. */
    private List<Problem> clashes(Map<String, Path> files) {
        Map<String, String> owners = new HashMap<>();
        List<Problem> problems = new ArrayList<>();
        files.forEach(
                (name, file) ->
                        Names.of(name)
                                .clash(owners)
                                .ifPresent(
                                        what ->
                                                problems.add(
                                                        Problem.error(
                                                                PlaceKind.NAME_CLASH,
                                                                Location.of(shown(file)),
                                                                what,
                                                                "give the file another name"))));
        return problems;
    }

    /** Lists all experiments, compiled or not. */
    public List<String> names() {
        return List.copyOf(files().keySet());
    }

    /** The experiments' files by the experiments' names. */
    private Map<String, Path> files() {
        Map<String, Path> files = new TreeMap<>();
        try (Stream<Path> all = Files.list(root.resolve("experiments"))) {
            all.filter(file -> file.toString().matches(".*\\.(json|ya?ml)"))
                    .forEach(file -> files.put(name(file), file));
        } catch (NoSuchFileException missing) {
            return files;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return files;
    }

    private static String name(Path file) {
        return file.getFileName().toString().replaceFirst("\\.[^.]*$", "");
    }

    private Checked<Compilation> experiment(
            String name, Path source, DeployerEnvironment environment) {
        Checked<Json> document = DocumentReader.read(text(source), shown(source));
        if (!document.isUsable()) {
            return Checked.failed(document.problems());
        }
        JsonObject experiment = (JsonObject) document.get();
        Checked<StateMachine> machine = machine(name + ".asl.json", source, experiment);
        Checked<StateMachine> guardian =
                machine.isUsable()
                        ? machine(name + ".guardian.asl.json", source, experiment)
                        : machine;
        return guardian.isUsable()
                ? deployed(machine.get(), guardian.get(), experiment, environment)
                : Checked.failed(guardian.problems());
    }

    private static Checked<Compilation> deployed(
            StateMachine machine,
            StateMachine guardian,
            JsonObject experiment,
            DeployerEnvironment environment) {
        Checked<Compilation> compiled = Compilation.of(machine, guardian, experiment.at().file());
        return compiled.isUsable() ? environment.in(compiled.get(), experiment) : compiled;
    }

    private Checked<StateMachine> machine(String name, Path source, JsonObject experiment) {
        Path file = root.resolve("statemachines").resolve(name);
        if (!Files.exists(file)) {
            return Checked.failed(
                    List.of(
                            notCompiled(
                                    PlaceKind.MISSING_MACHINE, file, "is missing", shown(source))));
        }
        Checked<StateMachine> machine = AslReader.read(text(file), shown(file));
        return !machine.isUsable() || experiment.equals(Compilation.experiment(machine.get()))
                ? machine
                : Checked.failed(
                        List.of(
                                notCompiled(
                                        PlaceKind.STALE_MACHINE,
                                        file,
                                        "was not compiled from " + shown(source) + " as it is",
                                        shown(source))));
    }

    private Problem notCompiled(Kind kind, Path machine, String what, String experiment) {
        return Problem.error(
                kind,
                Location.of(shown(machine)),
                "the machine " + what,
                "compile it: ./chaos compile " + experiment);
    }

    private static Problem noSuchExperiment(String name, Map<String, Path> files) {
        return Problem.error(
                PlaceKind.NO_SUCH_EXPERIMENT,
                Location.NOWHERE,
                "there is no experiment `" + name + "` in experiments/",
                files.isEmpty()
                        ? "the folder is empty"
                        : "there are " + String.join(", ", files.keySet()));
    }

    private String shown(Path file) {
        return root.relativize(file).toString();
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
