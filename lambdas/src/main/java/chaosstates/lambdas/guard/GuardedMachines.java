package chaosstates.lambdas.guard;

import chaosstates.asl.AslReader;
import chaosstates.asl.Task;
import chaosstates.asl.TaskWalk;
import chaosstates.deploy.Names;
import chaosstates.json.JsonObject;
import chaosstates.json.JsonReader;
import chaosstates.lambdas.aws.Executions;
import chaosstates.wire.ClearanceCall;
import chaosstates.wire.Keys;
import java.util.List;
import java.util.stream.Stream;

/**
 * The machines of all experiments of an app, by the prefix of their names. A machine's own
 * definition says what stops its runs.
 */
public final class GuardedMachines {

    private final Executions executions;

    public GuardedMachines(Executions executions) {
        this.executions = executions;
    }

    /** Says whether a machine is one of an experiment: no guardian, and nobody else's. */
    static boolean isOurs(String machine) {
        return isName(machine.substring(machine.lastIndexOf(':') + 1));
    }

    private static boolean isName(String name) {
        return name.startsWith(Names.PREFIX) && !name.endsWith(Names.GUARDIAN);
    }

    /** ARNs of all machines, in the order of their names. */
    public List<String> all() {
        return executions.machines(GuardedMachines::isName).stream().sorted().toList();
    }

    /**
     * Machine as its definition tells of it.
     *
     * @param experiment the name of its experiment; empty where the machine is gone
     * @param watch the conditions that stop its runs; none where the machine is gone
     */
    public record Machine(String experiment, Watch watch) {}

    /** Reads the definition of a machine. */
    public Machine find(String arn) {
        List<JsonObject> payloads =
                executions.definition(arn).stream().flatMap(GuardedMachines::payloads).toList();
        String experiment =
                payloads.stream()
                        .flatMap(payload -> payload.object(Keys.PLAN).string(Keys.NAME).stream())
                        .findFirst()
                        .orElse("");
        Watch watch =
                payloads.stream()
                        .filter(payload -> payload.has(Keys.SAFETY_LEVER))
                        .map(ClearanceCall::read)
                        .map(it -> new Watch(arn, it.alarms(), it.safetyLever()))
                        .findFirst()
                        .orElseGet(() -> new Watch(arn, List.of(), false));
        return new Machine(experiment, watch);
    }

    private static Stream<JsonObject> payloads(String definition) {
        return AslReader.read(JsonReader.parse(definition)).value().stream()
                .flatMap(machine -> TaskWalk.tasks(machine.body()))
                .map(Task::arguments)
                .map(arguments -> arguments.object(Task.PAYLOAD));
    }
}
