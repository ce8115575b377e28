package chaosstates.account;

import chaosstates.asl.AslReader;
import chaosstates.asl.AslWriter;
import chaosstates.asl.Choice;
import chaosstates.asl.State;
import chaosstates.asl.StateMachine;
import chaosstates.asl.States;
import chaosstates.asl.Task;
import chaosstates.asl.TaskWalk;
import chaosstates.deploy.MachineUse;
import chaosstates.deploy.Names;
import chaosstates.json.JsonObject;
import chaosstates.json.JsonReader;
import chaosstates.problem.Checked;
import chaosstates.wire.FunctionRef;
import chaosstates.wire.Keys;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Machines that are deployed, beside those that are compiled. */
record Deployed(Inquiry inquiry, Identity identity) {

    private static final String DEPLOYS = "`npx cdk deploy` deploys it";

    /** Findings, and the ARNs of the deployed functions. */
    record Compared(List<Finding> findings, Map<FunctionRef, String> functions) {}

    /** Compares both machines. */
    Compared compare() {
        Names names = Names.of(inquiry.plan().name());
        Map<FunctionRef, String> functions = new HashMap<>();
        List<Finding> findings =
                Stream.concat(
                                compared(names.machine(), inquiry.compiled().machine(), functions),
                                compared(
                                        names.guardian(), inquiry.compiled().guardian(), functions))
                        .toList();
        return new Compared(findings, functions);
    }

    private Stream<Finding> compared(
            String name, StateMachine compiled, Map<FunctionRef, String> functions) {
        String about = "state machine " + name;
        return Answers.asked(
                about,
                () ->
                        Stream.of(
                                inquiry.executions()
                                        .definition(arn(name))
                                        .map(text -> compared(about, text, compiled, functions))
                                        .orElseGet(() -> absent(about))));
    }

    private String arn(String name) {
        return identity.placed("arn:{partition}:states:{region}:{account}:stateMachine:" + name);
    }

    private static Finding absent(String about) {
        return Finding.unknown(
                about, "is not deployed: the rights are those of whoever asks", DEPLOYS);
    }

    private static Finding compared(
            String about, String text, StateMachine compiled, Map<FunctionRef, String> functions) {
        Checked<StateMachine> deployed = AslReader.read(JsonReader.parse(inUsualPartition(text)));
        if (!deployed.isUsable()) {
            return Finding.amiss(about, "is deployed as something else", DEPLOYS);
        }
        if (!isSame(deployed.get(), compiled)) {
            return Finding.amiss(about, "is not the one that is compiled here", DEPLOYS);
        }
        functions.putAll(functions(deployed.get(), compiled));
        return Finding.well(about, "is the one that is compiled here");
    }

    /** Takes the partition from the one integration that our machines have. */
    private static String inUsualPartition(String definition) {
        return definition.replaceAll("\"arn:aws[a-z-]*(:states:::lambda:invoke\")", "\"arn:aws$1");
    }

    /**
     * Reads off which function a placeholder has become: the Tasks are the same, in their order.
     */
    private static Map<FunctionRef, String> functions(
            StateMachine deployed, StateMachine compiled) {
        Map<FunctionRef, String> functions = new HashMap<>();
        Iterator<Task> theirs = TaskWalk.tasks(deployed.body()).iterator();
        TaskWalk.tasks(compiled.body())
                .forEach(
                        ours ->
                                functions.put(
                                        MachineUse.function(ours),
                                        theirs.next()
                                                .arguments()
                                                .string(Task.FUNCTION_NAME)
                                                .orElse("")));
        return functions;
    }

    private static boolean isSame(StateMachine deployed, StateMachine compiled) {
        return AslWriter.write(comparable(deployed)).equals(AslWriter.write(comparable(compiled)));
    }

    /**
     * Leaves out what a deployment adds: names of functions, stop conditions and values of the
     * configuration.
     */
    private static StateMachine comparable(StateMachine machine) {
        States body = TaskWalk.each(machine.body(), Deployed::comparable);
        Map<String, State> states = new LinkedHashMap<>(body.states());
        states.computeIfPresent(body.startAt(), (name, first) -> comparable(first));
        return new StateMachine("", new States(body.startAt(), states));
    }

    private static Task comparable(Task task) {
        JsonObject arguments = task.arguments().with(Task.FUNCTION_NAME, "");
        JsonObject payload = arguments.object(Task.PAYLOAD);
        return task.arguments(
                payload.has(Keys.ALARMS)
                        ? arguments.with(Task.PAYLOAD, payload.with(Keys.ALARMS, ""))
                        : arguments);
    }

    private static State comparable(State first) {
        return first instanceof Choice choice
                ? new Choice(
                        choice.comment(),
                        choice.rules(),
                        choice.otherwise(),
                        choice.assign().map(it -> it.with("configuration", "")))
                : first;
    }

    /** Tells whether the machine is there, whatever it does. */
    static boolean isThere(Compared compared) {
        return Optional.of(compared.functions()).filter(it -> !it.isEmpty()).isPresent();
    }
}
