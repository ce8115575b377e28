package chaosstates.infra;

import chaosstates.asl.AslWriter;
import chaosstates.asl.StateMachine;
import chaosstates.catalogue.Catalogue;
import chaosstates.check.Experiments;
import chaosstates.compile.Compiler;
import chaosstates.compile.Guardian;
import chaosstates.deploy.FunctionUse;
import chaosstates.deploy.MachineUse;
import chaosstates.json.DocumentReader;
import chaosstates.json.Json;
import chaosstates.json.JsonObject;
import chaosstates.json.JsonWriter;
import chaosstates.model.Experiment;
import chaosstates.plan.Mode;
import chaosstates.plan.Plan;
import chaosstates.plan.Planner;
import chaosstates.problem.Checked;
import chaosstates.problem.Location;
import chaosstates.problem.PlaceKind;
import chaosstates.problem.Problem;
import chaosstates.proof.Proof;
import chaosstates.wire.FunctionRef;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An experiment as it is deployed: its machine, and the one that undoes a run that was stopped.
 *
 * @param guardian of the same experiment; empty when nothing is to undo its runs
 */
public record CompiledExperiment(CompiledMachine machine, Optional<CompiledMachine> guardian) {

    /**
     * Compiles the experiment in a file while the app is synthesized, by the strategies that it
     * names itself. Its name is the file's.
     *
     * @return with everything that is wrong with it
     * @throws UncheckedIOException when the file can't be read
     */
    public static Checked<CompiledExperiment> compile(Path file, Catalogue catalogue) {
        String name = file.getFileName().toString().replaceFirst("\\.[^.]*$", "");
        try {
            return compile(name, Files.readString(file), file.toString(), catalogue);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /**
     * The same for an experiment's text.
     *
     * @param name of the machine and in the journal's key
     * @param file decides by its end between JSON and YAML, and stands in the problems
     */
    public static Checked<CompiledExperiment> compile(
            String name, String text, String file, Catalogue catalogue) {
        return compile(name, DocumentReader.read(text, file), catalogue);
    }

    /** The same for an experiment that was built as JSON, in code. */
    public static Checked<CompiledExperiment> compile(
            String name, JsonObject experiment, Catalogue catalogue) {
        return compile(name, Checked.of(experiment, List.of()), catalogue);
    }

    private static Checked<CompiledExperiment> compile(
            String name, Checked<Json> document, Catalogue catalogue) {
        Checked<Experiment> checked = Experiments.check(document, catalogue);
        if (!checked.isUsable()) {
            return Checked.failed(checked.problems());
        }
        Experiment experiment = checked.get();
        Plan plan = Planner.plan(name, experiment, catalogue, Mode.of(experiment.strategies()));
        return and(
                checked.problems(),
                CompiledMachine.read(text(Compiler.compile(plan)), name),
                CompiledMachine.read(text(Guardian.of(plan)), name));
    }

    private static Checked<CompiledExperiment> and(
            List<Problem> found,
            Checked<CompiledMachine> machine,
            Checked<CompiledMachine> guardian) {
        List<Problem> problems = new ArrayList<>(found);
        problems.addAll(machine.problems());
        problems.addAll(guardian.problems());
        if (!machine.isUsable() || !guardian.isUsable()) {
            return Checked.failed(problems);
        }
        Checked<CompiledExperiment> proved =
                new CompiledExperiment(machine.get(), guardian.value()).proved();
        problems.addAll(proved.problems());
        return new Checked<>(proved.value(), problems);
    }

    private static String text(StateMachine machine) {
        return JsonWriter.pretty(AslWriter.write(machine));
    }

    /**
     * The same, once it is proved that what its machine injects is undone: someone may have edited
     * it since it was compiled.
     */
    public Checked<CompiledExperiment> proved() {
        Checked<Plan> plan = machine.plan();
        return plan.isUsable()
                ? Checked.of(this, unproved(plan.get()))
                : Checked.failed(plan.problems());
    }

    private List<Problem> unproved(Plan plan) {
        StateMachine undo =
                guardian.map(CompiledMachine::machine).orElseGet(() -> Guardian.of(plan));
        return Proof.of(plan, machine.machine(), undo).flaws().stream()
                .map(flaw -> unproved(flaw.toString()))
                .toList();
    }

    private Problem unproved(String flaw) {
        return Problem.error(
                PlaceKind.NOT_PROVED,
                Location.of("statemachines/" + name() + ".asl.json"),
                "there is no proof that every fault is undone: " + flaw,
                "compile it again: ./chaos compile experiments/…");
    }

    public String name() {
        return machine.name();
    }

    /**
     * The experiment for one deployment: what its configuration finds in the environment is a value
     * in the machine. The guardian takes the configuration of the run that it undoes.
     *
     * @param experiment as declared; problems have their places in it
     */
    public Checked<CompiledExperiment> in(DeployerEnvironment environment, JsonObject experiment) {
        Checked<CompiledMachine> deployed = machine.in(environment, experiment);
        return new Checked<>(
                deployed.value().map(found -> new CompiledExperiment(found, guardian)),
                deployed.problems());
    }

    /** The same, with nothing that undoes a run that was stopped. */
    CompiledExperiment unguarded() {
        return new CompiledExperiment(machine, Optional.empty());
    }

    /** What either machine calls, and with what. */
    MachineUse use() {
        return new MachineUse(
                Stream.concat(Stream.of(machine), guardian.stream())
                        .map(CompiledMachine::machine)
                        .toList());
    }

    /** The functions that either machine calls. */
    Map<FunctionRef, FunctionUse> functions() {
        return use().functions();
    }
}
