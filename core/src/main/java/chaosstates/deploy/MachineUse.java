package chaosstates.deploy;

import chaosstates.asl.StateMachine;
import chaosstates.asl.Task;
import chaosstates.asl.TaskWalk;
import chaosstates.json.Json;
import chaosstates.json.JsonArray;
import chaosstates.json.JsonObject;
import chaosstates.json.JsonString;
import chaosstates.model.Provider;
import chaosstates.plan.Clearance;
import chaosstates.plan.EmbeddedControls;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the machines of an experiment call, and with what.
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

    /** The functions, by activity id, in the order in which they are called. */
    public Map<String, FunctionUse> functions() {
        Map<String, FunctionUse> functions = new LinkedHashMap<>();
        tasks().forEach(task -> functions.merge(function(task), use(task), FunctionUse::and));
        return functions;
    }

    /** References to the secrets that a function is given. */
    public List<JsonObject> secrets(String function) {
        return tasks().filter(task -> function(task).equals(function))
                .flatMap(task -> references(task.arguments().object("Payload").object("secrets")))
                .distinct()
                .toList();
    }

    private static Stream<JsonObject> references(JsonObject secrets) {
        return secrets.has("type")
                ? Stream.of(secrets)
                : secrets.fields().values().stream()
                        .filter(JsonObject.class::isInstance)
                        .flatMap(secret -> references((JsonObject) secret));
    }

    /** What a run needs for itself, placeholders unresolved. */
    public List<String> targets() {
        return tasks().filter(task -> function(task).equals(Clearance.FUNCTION))
                .flatMap(task -> texts(task.arguments().object("Payload").get("targets")))
                .distinct()
                .toList();
    }

    private static Stream<String> texts(Optional<Json> list) {
        return list.orElse(null) instanceof JsonArray items
                ? items.items().stream()
                        .filter(JsonString.class::isInstance)
                        .map(text -> ((JsonString) text).value())
                : Stream.empty();
    }

    /** The activity, or what else stands for the function's name until it is deployed. */
    public static String function(Task task) {
        String name = task.arguments().string("FunctionName").orElse("");
        return name.startsWith("${") && name.endsWith("}")
                ? name.substring(2, name.length() - 1)
                : name;
    }

    private static FunctionUse use(Task task) {
        JsonObject payload = task.arguments().object("Payload");
        if (payload.has("control")) {
            JsonObject provider = payload.object("control").object("provider");
            return use(provider.string("module").orElse(""), provider, task.timeoutSeconds());
        }
        List<JsonObject> probes =
                payload.has("probes") ? payload.objects("probes") : List.of(payload);
        Stream<FunctionUse> activities =
                probes.stream()
                        .map(probe -> probe.object("activity").object("provider"))
                        .map(it -> use(Provider.activityId(it), it, task.timeoutSeconds()));
        return Stream.concat(activities, controls(payload, task.timeoutSeconds()))
                .reduce(new FunctionUse(Map.of(), task.timeoutSeconds()), FunctionUse::and);
    }

    /** Those that the function calls itself. */
    private static Stream<FunctionUse> controls(JsonObject payload, int timeoutSeconds) {
        return EmbeddedControls.in(payload)
                .map(control -> control.object("provider"))
                .map(it -> use(it.string("module").orElse(""), it, timeoutSeconds));
    }

    private static FunctionUse use(String id, JsonObject provider, int timeoutSeconds) {
        return new FunctionUse(Map.of(id, List.of(provider.object("arguments"))), timeoutSeconds);
    }
}
