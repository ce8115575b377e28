package chaosstates.deploy;

import chaosstates.asl.StateMachine;
import chaosstates.asl.Task;
import chaosstates.asl.TaskWalk;
import chaosstates.json.JsonObject;
import chaosstates.wire.ActivityCall;
import chaosstates.wire.ClearanceCall;
import chaosstates.wire.ControlCall;
import chaosstates.wire.FunctionCall;
import chaosstates.wire.FunctionRef;
import chaosstates.wire.HypothesisCall;
import chaosstates.wire.JournalCall;
import chaosstates.wire.Keys;
import chaosstates.wire.WatchCall;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Calls of an experiment's machines.
 *
 * @param machines the experiment's, and its guardian if it has one
 */
public record MachineUse(List<StateMachine> machines) {

    public MachineUse {
        machines = List.copyOf(machines);
    }

    private Stream<Task> tasks() {
        return machines.stream().flatMap(machine -> TaskWalk.tasks(machine.body()));
    }

    private Stream<FunctionCall> calls() {
        return tasks().map(MachineUse::call);
    }

    private static FunctionCall call(Task task) {
        return FunctionCall.of(task.arguments());
    }

    /** The functions, in the order in which they are called. */
    public Map<FunctionRef, FunctionUse> functions() {
        Map<FunctionRef, FunctionUse> functions = new LinkedHashMap<>();
        tasks().forEach(task -> functions.merge(function(task), use(task), FunctionUse::and));
        return functions;
    }

    /**
     * Lists what the machines hand to a function, without the experiment, of which it is told only.
     */
    public List<JsonObject> payloads(FunctionRef function) {
        return tasks().filter(task -> function(task).equals(function))
                .map(task -> task.arguments().object(Task.PAYLOAD).without(Keys.EXPERIMENT))
                .toList();
    }

    /** References to the secrets that a function is given. */
    public List<JsonObject> secrets(FunctionRef function) {
        return tasks().filter(task -> function(task).equals(function))
                .flatMap(task -> references(secrets(call(task))))
                .distinct()
                .toList();
    }

    private static JsonObject secrets(FunctionCall call) {
        return switch (call) {
            case ActivityCall activity -> activity.run().secrets();
            case ControlCall control -> control.run().secrets();
            case HypothesisCall hypothesis -> hypothesis.run().secrets();
            case WatchCall watch -> watch.run().secrets();
            case JournalCall journal -> JsonObject.EMPTY;
            case ClearanceCall clearance -> JsonObject.EMPTY;
        };
    }

    private static Stream<JsonObject> references(JsonObject secrets) {
        return secrets.has("type")
                ? Stream.of(secrets)
                : secrets.fields().values().stream()
                        .filter(JsonObject.class::isInstance)
                        .flatMap(secret -> references((JsonObject) secret));
    }

    /** Lists the targets of a run, placeholders unresolved. */
    public List<String> targets() {
        return calls().filter(ClearanceCall.class::isInstance)
                .flatMap(call -> ((ClearanceCall) call).targets().stream())
                .distinct()
                .toList();
    }

    /** The call that has the experiment and the plan; empty for a machine that is not ours. */
    public Optional<JournalCall> journal() {
        return calls().filter(JournalCall.class::isInstance)
                .map(JournalCall.class::cast)
                .findFirst();
    }

    /** The function that a Task calls. */
    public static FunctionRef function(Task task) {
        return FunctionRef.of(task.arguments());
    }

    private static FunctionUse use(Task task) {
        Stream<FunctionUse> uses =
                switch (call(task)) {
                    case ActivityCall call ->
                            Stream.concat(
                                    Stream.of(use(call.id(), call.provider())),
                                    controls(call.controls().all()));
                    case HypothesisCall call ->
                            Stream.concat(
                                    call.probes().stream()
                                            .map(probe -> use(probe.id(), probe.provider())),
                                    controls(call.allControls()));
                    case WatchCall call ->
                            Stream.of(
                                    use(call.probe().id(), call.probe().provider())
                                            .readingHistory());
                    case ControlCall call ->
                            controls(Stream.of(call.control()))
                                    .map(
                                            use ->
                                                    call.journal().isPresent()
                                                            ? use.readingHistory()
                                                            : use);
                    case JournalCall journal -> Stream.of();
                    case ClearanceCall clearance -> Stream.of();
                };
        return uses.reduce(new FunctionUse(Map.of(), task.timeoutSeconds()), FunctionUse::and);
    }

    private static Stream<FunctionUse> controls(Stream<JsonObject> declared) {
        return declared.map(it -> use(ControlCall.id(it), it.object("provider")));
    }

    private static FunctionUse use(String id, JsonObject provider) {
        return new FunctionUse(Map.of(id, List.of(provider.object("arguments"))), 0);
    }
}
