package chaosstates.crash;

import chaosstates.asl.AslWriter;
import chaosstates.check.Experiments;
import chaosstates.compile.Compiler;
import chaosstates.compile.Guardian;
import chaosstates.json.JsonObject;
import chaosstates.json.JsonReader;
import chaosstates.model.Experiment;
import chaosstates.model.reader.ExperimentReader;
import chaosstates.plan.Mode;
import chaosstates.plan.Plan;
import chaosstates.plan.Planner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** The committed machines, and those of a few experiments more. */
public final class Deployments {

    private Deployments() {}

    /** Lists every deployment to try. */
    public static Stream<Deployment> all() throws IOException {
        return Stream.concat(
                files("../experiments").map(Deployments::committed),
                files("src/test/resources/crash-cases").map(Deployments::compiled));
    }

    /** An experiment whose run has a history of 10,000 events. */
    static Deployment longOne() {
        return compiled(Path.of("src/test/resources/crash-cases-long/watched.yaml"));
    }

    private static Stream<Path> files(String folder) throws IOException {
        try (Stream<Path> files = Files.list(Path.of(folder))) {
            return files.sorted().toList().stream();
        }
    }

    private static Deployment committed(Path file) {
        String name = name(file);
        return Deployment.of(
                plan(file), machine(name + ".asl.json"), machine(name + ".guardian.asl.json"));
    }

    private static Deployment compiled(Path file) {
        Plan plan = plan(file);
        return Deployment.of(
                plan, AslWriter.write(Compiler.compile(plan)), AslWriter.write(Guardian.of(plan)));
    }

    private static Plan plan(Path file) {
        return plan(
                name(file),
                Experiments.read(text(file), file.toString(), Everywhere.CATALOGUE).get());
    }

    /** Plans an experiment that was changed. */
    static Plan plan(String name, JsonObject document) {
        return plan(name, ExperimentReader.read(document).get());
    }

    private static Plan plan(String name, Experiment experiment) {
        return Planner.plan(
                name, experiment, Everywhere.CATALOGUE, Mode.of(experiment.strategies()));
    }

    private static JsonObject machine(String file) {
        return (JsonObject) JsonReader.parse(text(Path.of("../statemachines", file)));
    }

    private static String name(Path file) {
        String name = file.getFileName().toString();
        return name.substring(0, name.indexOf('.'));
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
