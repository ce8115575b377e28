package chaosstates.compile;

import chaosstates.asl.Fail;
import chaosstates.asl.State;
import chaosstates.asl.States;
import chaosstates.asl.Transition;
import chaosstates.asl.Transition.Next;
import chaosstates.asl.Wait;
import chaosstates.json.Json;
import chaosstates.plan.Pause;
import chaosstates.plan.Step;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** States one after the other: each is told where it leads once that is known. */
final class Sequence {

    private record Link(String name, Function<Transition, State> state) {}

    private final Tasks tasks;
    private final List<Link> links = new ArrayList<>();
    private final Map<String, State> exits = new LinkedHashMap<>();

    Sequence(Tasks tasks) {
        this.tasks = tasks;
    }

    boolean isEmpty() {
        return links.isEmpty();
    }

    void add(String name, Function<Transition, State> state) {
        links.add(new Link(name, state));
    }

    /** A step whose failure the run survives. */
    void tolerated(Step step) {
        around(step, next -> tasks.tolerated(step, next));
    }

    /** A probe whose miss leaves the branch through the named Fail state. */
    void judged(Step step, String exit, String error) {
        exits.put(exit, miss(error));
        around(step, next -> tasks.judged(step, exit, next));
    }

    private void around(Step step, Function<Transition, State> task) {
        step.before().ifPresent(this::pause);
        add(step.state(), task);
        step.after().ifPresent(this::pause);
    }

    private void pause(Pause pause) {
        add(pause.state(), next -> new Wait("", seconds(pause.length()), next));
    }

    private static Json seconds(Pause.Length length) {
        return switch (length) {
            case Pause.Seconds whole -> Json.of(whole.count());
            case Pause.FromConfiguration placeholder ->
                    Json.of(
                            Expressions.of(
                                    "$ceil("
                                            + Expressions.CONFIGURATION
                                            + "."
                                            + placeholder.name()
                                            + ")"));
        };
    }

    private static Fail miss(String error) {
        return new Fail("", error, Expressions.of("$states.input.Cause"));
    }

    States states(Transition end) {
        Map<String, State> states = new LinkedHashMap<>();
        for (int index = 0; index < links.size(); index++) {
            boolean last = index == links.size() - 1;
            Transition next = last ? end : new Next(links.get(index + 1).name());
            states.put(links.get(index).name(), links.get(index).state().apply(next));
        }
        states.putAll(exits);
        return new States(links.getFirst().name(), states);
    }
}
