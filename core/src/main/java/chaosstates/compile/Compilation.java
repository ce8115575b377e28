package chaosstates.compile;

import chaosstates.asl.AslChecker;
import chaosstates.asl.AslReader;
import chaosstates.asl.AslWriter;
import chaosstates.asl.StateMachine;
import chaosstates.catalogue.Catalogue;
import chaosstates.check.Experiments;
import chaosstates.check.lookup.PythonNeeds;
import chaosstates.cost.MachineCost;
import chaosstates.deploy.MachineUse;
import chaosstates.deploy.PythonLambda;
import chaosstates.json.Json;
import chaosstates.json.JsonObject;
import chaosstates.model.Experiment;
import chaosstates.model.reader.ExperimentReader;
import chaosstates.plan.Mode;
import chaosstates.plan.Plan;
import chaosstates.plan.PlanJson;
import chaosstates.plan.Planner;
import chaosstates.problem.Checked;
import chaosstates.problem.Location;
import chaosstates.problem.PlaceKind;
import chaosstates.problem.Problem;
import chaosstates.proof.Flaw;
import chaosstates.proof.Proof;
import chaosstates.wire.JournalCall;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An experiment with all that is compiled from it. The command line writes it to files, the CDK
 * constructs deploy it.
 *
 * @param machine which carries out a run
 * @param guardian which undoes a run that could not do so itself
 */
public record Compilation(Plan plan, StateMachine machine, StateMachine guardian) {

    /** Compiles a plan, and reads both machines back: what runs here is what would be deployed. */
    public static Compilation of(Plan plan) {
        return new Compilation(plan, readBack(Compiler.compile(plan)), readBack(Guardian.of(plan)));
    }

    private static StateMachine readBack(StateMachine machine) {
        return AslReader.read(AslWriter.write(machine)).get();
    }

    /**
     * Checks, plans and compiles an experiment by the strategies that it names itself, and proves
     * what came of it.
     *
     * @param name of the experiment
     * @return with everything that is wrong
     */
    public static Checked<Compilation> of(
            String name, Checked<Json> document, Catalogue catalogue) {
        Checked<Experiment> checked = Experiments.check(document, catalogue);
        if (!checked.isUsable()) {
            return Checked.failed(checked.problems());
        }
        Experiment experiment = checked.get();
        Compilation compiled =
                of(Planner.plan(name, experiment, catalogue, Mode.of(experiment.strategies())));
        List<Problem> problems = new ArrayList<>(checked.problems());
        problems.addAll(compiled.problems());
        return Checked.of(compiled, problems);
    }

    /**
     * Takes two machines for one compilation, whoever may have edited them since they were
     * compiled. The plan is the one that the machine gives to its journal.
     *
     * @param file the machine's, for messages
     */
    public static Checked<Compilation> of(
            StateMachine machine, StateMachine guardian, String file) {
        Optional<JournalCall> journal = journal(machine);
        if (journal.isEmpty()) {
            return Checked.failed(List.of(notCompiled(file)));
        }
        Checked<Experiment> experiment = ExperimentReader.read(journal.get().experiment());
        return experiment.isUsable()
                ? Checked.of(
                        new Compilation(
                                PlanJson.read(journal.get().plan(), experiment.get()),
                                machine,
                                guardian),
                        List.of())
                : Checked.failed(experiment.problems());
    }

    /** The experiment that a machine, or a guardian, gives to its journal; empty without one. */
    public static JsonObject experiment(StateMachine machine) {
        return journal(machine).map(JournalCall::experiment).orElse(JsonObject.EMPTY);
    }

    private static Optional<JournalCall> journal(StateMachine machine) {
        return new MachineUse(List.of(machine)).journal().filter(JournalCall::isComplete);
    }

    private static Problem notCompiled(String file) {
        return Problem.error(
                PlaceKind.NOT_COMPILED,
                Location.of(file),
                "no Task of the machine is given the `experiment` and the `plan` to journal",
                "compile it: ./chaos compile experiments/…");
    }

    /** The experiment's name. */
    public String name() {
        return plan.name();
    }

    /** Returns this compilation with another machine: one for a certain deployment. */
    public Compilation with(StateMachine other) {
        return new Compilation(plan, other, guardian);
    }

    /** The machine, as its file holds it. */
    public JsonObject definition() {
        return AslWriter.write(machine);
    }

    /** The guardian, as its file holds it. */
    public JsonObject guardianDefinition() {
        return AslWriter.write(guardian);
    }

    /** Returns the calls of both machines. */
    public MachineUse use() {
        return new MachineUse(List.of(machine, guardian));
    }

    /**
     * Lists the Python functions of a deployment.
     *
     * @param catalogue tells functions of Python from ours
     */
    public List<PythonLambda> python(Catalogue catalogue) {
        return PythonLambda.of(
                plan.experiment().source(),
                PythonNeeds.of(plan.experiment(), List.of(), catalogue).modules().keySet());
    }

    /**
     * Measures a run.
     *
     * @param catalogue tells functions of Python from ours
     */
    public MachineCost cost(Catalogue catalogue) {
        List<PythonLambda> python = python(catalogue);
        return MachineCost.of(machine, payload -> PythonLambda.memory(python, payload));
    }

    /** The proof that what the machine injects is undone, by itself or by its guardian. */
    public Proof proof() {
        return Proof.of(plan, machine, guardian);
    }

    /** The first limit of Step Functions that a run or its guardian may come to exceed. */
    public Optional<Flaw> excess() {
        return Stream.of(machine, guardian).flatMap(Proof::excesses).findFirst();
    }

    /** Says where the proof fails. Nothing of which that is said may be deployed. */
    public List<Problem> problems() {
        Location file = Location.of("statemachines/" + name() + ".asl.json");
        return proof().flaws().stream()
                .map(flaw -> Problem.error(PlaceKind.NOT_PROVED, file, unproved(flaw), flaw.hint()))
                .toList();
    }

    private static String unproved(Flaw flaw) {
        return "it is not proved that what is injected is undone: " + flaw;
    }

    /**
     * Holds the compiler to its word.
     *
     * @throws IllegalStateException when a machine breaks a rule of Step Functions
     */
    public void verify() {
        List<Problem> problems =
                Stream.of(machine, guardian)
                        .flatMap(each -> AslChecker.check(each, name()).stream())
                        .toList();
        if (!problems.isEmpty()) {
            throw new IllegalStateException("the compiled machine is wrong: " + problems);
        }
    }
}
