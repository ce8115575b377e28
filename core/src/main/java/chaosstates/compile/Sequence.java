package chaosstates.compile;

import chaosstates.asl.Catcher;
import chaosstates.asl.Choice;
import chaosstates.asl.Fail;
import chaosstates.asl.Parallel;
import chaosstates.asl.Pass;
import chaosstates.asl.State;
import chaosstates.asl.States;
import chaosstates.asl.Transition;
import chaosstates.asl.Transition.End;
import chaosstates.asl.Transition.Next;
import chaosstates.asl.Wait;
import chaosstates.json.Json;
import chaosstates.json.JsonObject;
import chaosstates.plan.Pause;
import chaosstates.plan.Step;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * States one after the other: each is told where it leads once that is known. A branch, or the end
 * of the machine.
 */
final class Sequence {

    static final String METHOD_DONE = "Method done";
    private static final String FOREGROUND_DONE = "Foreground done";
    private static final String BACKGROUND_DONE = "Background done";
    private static final String JOINED = "Joined";

    private record Link(String name, Function<Transition, State> state) {}

    private final Tasks tasks;
    private final Exits exits;

    /** Whether what runs beside it is to come to its end before the try is left. */
    private final boolean isJoined;

    private final List<Link> links = new ArrayList<>();
    private final Map<Exit, String> ways = new EnumMap<>(Exit.class);

    /** One that leaves the try at once. */
    Sequence(Tasks tasks, Exits exits) {
        this(tasks, exits, false);
    }

    private Sequence(Tasks tasks, Exits exits, boolean isJoined) {
        this.tasks = tasks;
        this.exits = exits;
        this.isJoined = isJoined;
    }

    boolean isEmpty() {
        return links.isEmpty();
    }

    void add(String name, Function<Transition, State> state) {
        links.add(new Link(name, state));
    }

    /** The name of the Fail state by which this branch leaves the try. */
    String way(Exit exit) {
        return ways.computeIfAbsent(exit, exits::stateName);
    }

    /** As Catchers of a Task in this branch. */
    List<Catcher> catchers(List<Exits.Rule> rules) {
        return rules.stream()
                .map(
                        rule ->
                                new Catcher(
                                        rule.errors(),
                                        way(rule.exit()),
                                        Optional.empty(),
                                        Optional.empty()))
                .toList();
    }

    /**
     * Steps whose failure the run survives. From one in the background on, it runs beside what
     * follows.
     */
    void play(List<Step> steps) {
        for (int index = 0; index < steps.size(); index++) {
            Step step = steps.get(index);
            if (step.isBackground()) {
                beside(steps.subList(index, steps.size()));
                return;
            }
            List<Catcher> ends = catchers(tasks.ends(step));
            around(step, next -> tasks.tolerated(step, ends, next));
        }
    }

    private void beside(List<Step> steps) {
        List<Step> background = steps.stream().takeWhile(Step::isBackground).toList();
        List<Step> rest = steps.subList(background.size(), steps.size());
        Sequence foreground = foreground(rest);
        List<States> branches = new ArrayList<>();
        background.forEach(step -> branches.add(background(step)));
        if (!rest.isEmpty()) {
            branches.add(foreground.states(new End()));
        }
        String name = steps.getFirst().beside().orElseThrow();
        add(name, next -> parallel(branches, foreground, next));
        join(foreground);
    }

    private Sequence foreground(List<Step> steps) {
        Sequence branch = new Sequence(tasks, exits, true);
        branch.play(steps);
        branch.pass(exits.numbered(FOREGROUND_DONE));
        return branch;
    }

    private static Parallel parallel(List<States> branches, Sequence foreground, Transition next) {
        return new Parallel(
                "What follows does not wait for what runs in the background",
                branches,
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.of(
                        foreground.ways.isEmpty()
                                ? Tasks.UNCHANGED
                                : Json.of(Expressions.of("$states.result[-1]"))),
                next);
    }

    /** Where the foreground wanted to leave the try, that is done now. */
    private void join(Sequence foreground) {
        if (foreground.ways.isEmpty()) {
            return;
        }
        List<Choice.Rule> rules =
                foreground.ways.keySet().stream()
                        .map(
                                exit ->
                                        new Choice.Rule(
                                                Expressions.of(
                                                        "$states.input.exit = "
                                                                + Expressions.quoted(exit.error())),
                                                way(exit)))
                        .toList();
        add(
                exits.numbered(JOINED),
                next -> new Choice("", rules, ((Next) next).state(), Optional.empty()));
    }

    /** Whatever it raises: nobody waits for it. */
    private States background(Step step) {
        Sequence branch = new Sequence(tasks, exits);
        branch.around(step, next -> tasks.tolerated(step, List.of(), next));
        branch.pass(exits.numbered(BACKGROUND_DONE));
        return branch.states(new End());
    }

    void pass(String name) {
        add(name, next -> new Pass("", Optional.empty(), Optional.empty(), next));
    }

    /** A probe whose miss leaves the try. */
    void judge(Step step) {
        List<Catcher> ends = catchers(exits.judgements(step.phase()));
        around(step, next -> tasks.judged(step, ends, next));
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

    States states(Transition end) {
        Map<String, State> states = new LinkedHashMap<>();
        for (int index = 0; index < links.size(); index++) {
            boolean last = index == links.size() - 1;
            Transition next = last ? end : new Next(links.get(index + 1).name());
            states.put(links.get(index).name(), links.get(index).state().apply(next));
        }
        ways.forEach((exit, name) -> states.put(name, isJoined ? leaving(exit) : fail(exit)));
        return new States(links.getFirst().name(), states);
    }

    /** Told by the output, once all branches have ended. */
    private static Pass leaving(Exit exit) {
        JsonObject output =
                JsonObject.EMPTY
                        .with("exit", Json.of(exit.error()))
                        .with("Cause", Json.of(Expressions.of("$states.input.Cause")));
        return new Pass("", Optional.empty(), Optional.of(output), new End());
    }

    private static Fail fail(Exit exit) {
        String cause =
                exit == Exit.STEADY_STATE_LOST
                        ? "Too many samples were not in the given tolerance"
                        : Expressions.of("$states.input.Cause");
        return new Fail("", exit.error(), cause);
    }
}
