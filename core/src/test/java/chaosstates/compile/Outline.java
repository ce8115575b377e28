package chaosstates.compile;

import chaosstates.asl.Catcher;
import chaosstates.asl.Choice;
import chaosstates.asl.Fail;
import chaosstates.asl.Parallel;
import chaosstates.asl.Pass;
import chaosstates.asl.State;
import chaosstates.asl.StateMachine;
import chaosstates.asl.States;
import chaosstates.asl.Succeed;
import chaosstates.asl.Task;
import chaosstates.asl.Transition;
import chaosstates.asl.Wait;
import chaosstates.json.Json;
import chaosstates.json.JsonArray;
import chaosstates.json.JsonObject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** A machine as a person would sketch it: a line a state, where it leads, what it catches. */
final class Outline {

    private Outline() {}

    static String of(StateMachine machine) {
        return states(machine.body(), "");
    }

    private static String states(States body, String indent) {
        return body.states().entrySet().stream()
                .map(state -> line(indent, state.getKey(), state.getValue()))
                .collect(Collectors.joining());
    }

    private static String line(String indent, String name, State state) {
        String kind = state.getClass().getSimpleName().toLowerCase();
        return indent + kind + " \"" + name + "\"" + rest(indent, state);
    }

    private static String rest(String indent, State state) {
        return switch (state) {
            case Task task ->
                    " "
                            + task.arguments().string("FunctionName").orElseThrow()
                            + to(task.transition())
                            + caught(task.catchers())
                            + embedded(indent, task.arguments().object("Payload"));
            case Wait wait -> " " + wait.seconds() + to(wait.transition()) + "\n";
            case Parallel parallel ->
                    to(parallel.transition())
                            + caught(parallel.catchers())
                            + parallel.branches().stream()
                                    .map(branch -> states(branch, indent + "    "))
                                    .collect(Collectors.joining(indent + "    --\n"));
            case Choice choice -> choice(indent, choice);
            case Pass pass -> to(pass.transition()) + "\n";
            case Succeed succeed -> "\n";
            case Fail fail -> " " + fail.error() + "\n";
        };
    }

    /** The controls that the function calls itself, around a sample and around each activity. */
    private static String embedded(String indent, JsonObject payload) {
        String own = embedded(indent, payload, payload.object("activity").string("name"));
        return payload.get("probes").orElse(null) instanceof JsonArray probes
                ? own
                        + probes.items().stream()
                                .map(JsonObject.class::cast)
                                .map(
                                        it ->
                                                embedded(
                                                        indent,
                                                        it,
                                                        it.object("activity").string("name")))
                                .collect(Collectors.joining())
                : own;
    }

    private static String embedded(String indent, JsonObject around, Optional<String> activity) {
        return around.object("controls").fields().entrySet().stream()
                .filter(moment -> !names(moment.getValue()).isEmpty())
                .map(
                        moment ->
                                "%s    %s %s: %s%n"
                                        .formatted(
                                                indent,
                                                moment.getKey(),
                                                activity.orElse("a sample"),
                                                names(moment.getValue())))
                .collect(Collectors.joining());
    }

    private static String names(Json controls) {
        return ((JsonArray) controls)
                .items().stream()
                        .map(control -> ((JsonObject) control).string("name").orElseThrow())
                        .collect(Collectors.joining(", "));
    }

    private static String choice(String indent, Choice choice) {
        return choice.rules().stream()
                        .map(
                                rule ->
                                        indent
                                                + "    "
                                                + rule.condition()
                                                + " -> \""
                                                + rule.next()
                                                + "\"\n")
                        .collect(Collectors.joining("", "\n", ""))
                + indent
                + "    else -> \""
                + choice.otherwise()
                + "\"\n";
    }

    private static String to(Transition transition) {
        return switch (transition) {
            case Transition.Next next -> " -> \"" + next.state() + "\"";
            case Transition.End end -> " end";
        };
    }

    private static String caught(List<Catcher> catchers) {
        return catchers.stream()
                .map(
                        catcher ->
                                "; "
                                        + String.join(",", catcher.errors())
                                        + " -> \""
                                        + catcher.next()
                                        + "\"")
                .collect(Collectors.joining("", "", "\n"));
    }
}
