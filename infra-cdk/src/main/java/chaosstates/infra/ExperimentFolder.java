package chaosstates.infra;

import chaosstates.json.DocumentReader;
import chaosstates.json.Json;
import chaosstates.json.JsonObject;
import chaosstates.problem.Checked;
import chaosstates.problem.Location;
import chaosstates.problem.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A folder with {@code experiments/} and, beside it, the {@code statemachines/} that were compiled
 * from them.
 */
record ExperimentFolder(Path root) {

    /**
     * The machines to deploy: all, or the one that is asked for. A machine that is missing, or was
     * not compiled from the experiment as it is now, is a problem; so is what the environment
     * lacks.
     */
    Checked<List<CompiledMachine>> machines(
            Optional<String> only, DeployerEnvironment environment) {
        Map<String, Path> files = files();
        if (only.filter(name -> !files.containsKey(name)).isPresent()) {
            return Checked.failed(List.of(noSuchExperiment(only.get(), files)));
        }
        List<CompiledMachine> machines = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        files.keySet().retainAll(only.map(List::of).orElse(List.copyOf(files.keySet())));
        files.forEach(
                (name, file) -> {
                    Checked<CompiledMachine> machine = machine(name, file, environment);
                    machine.value().ifPresent(machines::add);
                    problems.addAll(machine.problems());
                });
        return Checked.of(machines, problems);
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

    private Checked<CompiledMachine> machine(
            String name, Path experiment, DeployerEnvironment environment) {
        Path file = root.resolve("statemachines").resolve(name + ".asl.json");
        if (!Files.exists(file)) {
            return Checked.failed(
                    List.of(notCompiled("MissingMachine", file, "is missing", shown(experiment))));
        }
        Checked<CompiledMachine> machine = CompiledMachine.read(text(file), shown(file));
        if (!machine.isUsable()) {
            return machine;
        }
        Checked<Json> document = DocumentReader.read(text(experiment), shown(experiment));
        if (!document.isUsable()) {
            return Checked.failed(document.problems());
        }
        return document.get().equals(machine.get().experiment())
                ? machine.get().in(environment, (JsonObject) document.get())
                : Checked.failed(
                        List.of(
                                notCompiled(
                                        "StaleMachine",
                                        file,
                                        "was not compiled from " + shown(experiment) + " as it is",
                                        shown(experiment))));
    }

    private Problem notCompiled(String id, Path machine, String what, String experiment) {
        return Problem.error(
                id,
                Location.of(shown(machine)),
                "the machine " + what,
                "compile it: ./chaos compile " + experiment);
    }

    private static Problem noSuchExperiment(String name, Map<String, Path> files) {
        return Problem.error(
                "NoSuchExperiment",
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
