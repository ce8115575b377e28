package chaosstates.infra.internal;

import chaosstates.asl.AslWriter;
import chaosstates.asl.Choice;
import chaosstates.asl.State;
import chaosstates.asl.StateMachine;
import chaosstates.asl.States;
import chaosstates.asl.Task;
import chaosstates.asl.TaskWalk;
import chaosstates.compile.Compilation;
import chaosstates.deploy.MachineUse;
import chaosstates.json.Json;
import chaosstates.json.JsonObject;
import chaosstates.json.JsonWriter;
import chaosstates.wire.FunctionRef;
import chaosstates.wire.Keys;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Definitions of machines for one deployment. */
public final class DeployedDefinition {

    private static final String CONFIGURATION = "configuration";
    private static final String AWS_PARTITION = "arn:aws:";

    private DeployedDefinition() {}

    /**
     * Puts values into the configuration that the machine's first state assigns. An execution's
     * input still may override them.
     */
    static Compilation assigning(Compilation compiled, JsonObject found) {
        StateMachine machine = compiled.machine();
        Map<String, State> states = new LinkedHashMap<>(machine.body().states());
        states.computeIfPresent(machine.body().startAt(), (name, first) -> assigning(first, found));
        return compiled.with(
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
     * The configuration as declared, with the values that the machine's first state assigns to the
     * variable of that name.
     */
    public static JsonObject configuration(Compilation compiled) {
        States body = compiled.machine().body();
        JsonObject assigned =
                body.states().get(body.startAt()) instanceof Choice choice
                        ? choice.assign().orElse(JsonObject.EMPTY).object(CONFIGURATION)
                        : JsonObject.EMPTY;
        return merged(compiled.plan().experiment().source().object(CONFIGURATION), assigned);
    }

    /** Adds alarms to those of which none may be on when a run is cleared, and while it goes on. */
    public static StateMachine stoppedBy(StateMachine machine, List<String> alarms) {
        UnaryOperator<Task> told =
                task ->
                        MachineUse.function(task) == FunctionRef.Own.CLEARANCE
                                ? task.arguments(withAlarms(task.arguments(), alarms))
                                : task;
        return alarms.isEmpty()
                ? machine
                : new StateMachine(machine.comment(), TaskWalk.each(machine.body(), told));
    }

    private static JsonObject withAlarms(JsonObject arguments, List<String> alarms) {
        JsonObject payload = arguments.object(Task.PAYLOAD);
        List<String> all =
                Stream.concat(payload.texts(Keys.ALARMS).stream(), alarms.stream())
                        .distinct()
                        .toList();
        return arguments.with(Task.PAYLOAD, payload.with(Keys.ALARMS, Json.texts(all)));
    }

    /**
     * The definition as AWS gets it. Only the Tasks' function names are replaced: other text of the
     * form {@code ${…}} belongs to the experiment.
     *
     * @param functions the name or ARN of each function that the machine calls
     */
    static String text(StateMachine machine, Map<FunctionRef, String> functions, String partition) {
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
        return JsonWriter.compact(AslWriter.write(result));
    }
}
