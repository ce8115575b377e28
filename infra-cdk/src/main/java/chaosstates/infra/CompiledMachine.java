package chaosstates.infra;

import chaosstates.asl.AslReader;
import chaosstates.asl.AslWriter;
import chaosstates.asl.Choice;
import chaosstates.asl.State;
import chaosstates.asl.StateMachine;
import chaosstates.asl.States;
import chaosstates.asl.Task;
import chaosstates.asl.TaskWalk;
import chaosstates.deploy.FunctionUse;
import chaosstates.deploy.MachineUse;
import chaosstates.json.Json;
import chaosstates.json.JsonObject;
import chaosstates.json.JsonReader;
import chaosstates.json.JsonWriter;
import chaosstates.model.Experiment;
import chaosstates.model.ExperimentReader;
import chaosstates.model.Safety;
import chaosstates.plan.Plan;
import chaosstates.plan.PlanJson;
import chaosstates.problem.Checked;
import chaosstates.problem.Location;
import chaosstates.problem.PlaceKind;
import chaosstates.problem.Problem;
import chaosstates.wire.FunctionRef;
import chaosstates.wire.JournalCall;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * A compiled experiment as its file {@code statemachines/<name>.asl.json} holds it: a definition in
 * which {@code ${<activity id>}} stands for the name of each function.
 *
 * @param name of the experiment: in the machine's name and in the journal's key
 */
public record CompiledMachine(String name, StateMachine machine) {

    private static final String CONFIGURATION = "configuration";
    private static final String AWS_PARTITION = "arn:aws:";

    /**
     * Reads a definition that {@code chaos compile} wrote.
     *
     * @param file the name for messages
     */
    public static Checked<CompiledMachine> read(String text, String file) {
        Checked<Json> json = JsonReader.read(text, file);
        if (!json.isUsable()) {
            return Checked.failed(json.problems());
        }
        Checked<StateMachine> machine = AslReader.read(json.get());
        if (!machine.isUsable()) {
            return Checked.failed(machine.problems());
        }
        return new MachineUse(List.of(machine.get()))
                .journal()
                .flatMap(journal -> journal.plan().string("name"))
                .map(name -> Checked.of(new CompiledMachine(name, machine.get()), List.of()))
                .orElseGet(() -> Checked.failed(List.of(notCompiled(file))));
    }

    private static Problem notCompiled(String file) {
        return Problem.error(
                PlaceKind.NOT_COMPILED,
                Location.of(file),
                "no Task of the machine is given the `experiment` and the `plan` to journal",
                "compile it: ./chaos compile experiments/…");
    }

    private Optional<JournalCall> journal() {
        return use().journal().filter(JournalCall::isComplete);
    }

    private MachineUse use() {
        return new MachineUse(List.of(machine));
    }

    /** The functions that the machine calls, in the order in which it does. */
    Map<FunctionRef, FunctionUse> functions() {
        return use().functions();
    }

    /**
     * The machine for one deployment: what the configuration finds in the environment is a value in
     * it, which an execution's input still may override.
     *
     * @param experiment from which it was compiled; problems have their places in it
     */
    public Checked<CompiledMachine> in(DeployerEnvironment environment, JsonObject experiment) {
        Checked<JsonObject> found = environment.configuration(experiment);
        return Checked.of(
                found.get().fields().isEmpty() ? this : with(found.get()), found.problems());
    }

    private CompiledMachine with(JsonObject found) {
        Map<String, State> states = new LinkedHashMap<>(machine.body().states());
        states.computeIfPresent(machine.body().startAt(), (name, first) -> assigning(first, found));
        return new CompiledMachine(
                name,
                new StateMachine(machine.comment(), new States(machine.body().startAt(), states)));
    }

    private static State assigning(State first, JsonObject found) {
        return first instanceof Choice choice
                ? new Choice(
                        choice.comment(),
                        choice.rules(),
                        choice.otherwise(),
                        choice.assign()
                                .map(
                                        variables ->
                                                variables.with(
                                                        CONFIGURATION,
                                                        merged(
                                                                variables.object(CONFIGURATION),
                                                                found))))
                : first;
    }

    private static JsonObject merged(JsonObject some, JsonObject others) {
        JsonObject merged = some;
        for (Map.Entry<String, Json> other : others.fields().entrySet()) {
            merged = merged.with(other.getKey(), other.getValue());
        }
        return merged;
    }

    /**
     * The configuration as declared, with the values that the first state assigns to the variable
     * of that name.
     */
    JsonObject configuration() {
        State first = machine.body().states().get(machine.body().startAt());
        JsonObject assigned =
                first instanceof Choice choice
                        ? choice.assign().orElse(JsonObject.EMPTY).object(CONFIGURATION)
                        : JsonObject.EMPTY;
        return merged(experiment().object(CONFIGURATION), assigned);
    }

    /** What a run needs for itself, placeholders unresolved. */
    List<String> targets() {
        return use().targets();
    }

    /** What the experiment says shall be well before a run begins, and while it goes on. */
    Safety safety() {
        return ExperimentReader.read(experiment())
                .value()
                .map(Experiment::safety)
                .orElse(Safety.NONE);
    }

    /** What the machine was compiled from, as its journal repeats it. */
    Checked<Plan> plan() {
        Checked<Experiment> read = ExperimentReader.read(experiment());
        return read.isUsable()
                ? Checked.of(PlanJson.read(journal().orElseThrow().plan(), read.get()), List.of())
                : Checked.failed(read.problems());
    }

    /** The experiment that the machine was compiled from, as its journal repeats it. */
    JsonObject experiment() {
        return journal().map(JournalCall::experiment).orElse(JsonObject.EMPTY);
    }

    /**
     * The definition as AWS gets it. Only the Tasks' function names are replaced: other text of the
     * form {@code ${…}} belongs to the experiment.
     *
     * @param functions the name or ARN of each function of {@link #functions}
     */
    String definition(Map<FunctionRef, String> functions, String partition) {
        UnaryOperator<Task> deployed =
                task ->
                        task.resource(
                                        task.resource()
                                                .replace(AWS_PARTITION, "arn:" + partition + ":"))
                                .arguments(
                                        task.arguments()
                                                .with(
                                                        Task.FUNCTION_NAME,
                                                        functions.get(MachineUse.function(task))));
        StateMachine result =
                new StateMachine(machine.comment(), TaskWalk.each(machine.body(), deployed));
        return JsonWriter.pretty(AslWriter.write(result));
    }
}
