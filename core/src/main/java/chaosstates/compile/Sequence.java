package chaosstates.compile;

import chaosstates.asl.Catcher;
import chaosstates.asl.Choice;
import chaosstates.asl.Parallel;
import chaosstates.asl.Pass;
import chaosstates.asl.State;
import chaosstates.asl.States;
import chaosstates.asl.Transition;
import chaosstates.asl.Transition.End;
import chaosstates.asl.Transition.Next;
import chaosstates.asl.Wait;
import chaosstates.json.Json;
import chaosstates.plan.ControlStep;
import chaosstates.plan.Pause;
import chaosstates.plan.Phase;
import chaosstates.plan.Place;
import chaosstates.plan.Step;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
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
    private static final String AGAIN = "Again?";

    private final Tasks tasks;
    private final ChainTasks chains;
    private final Exits exits;

    /** Flag that the activities beside the sequence end before the try is left. */
    private final boolean isJoined;

    /** The state that a sequence outside the try leads to when something ends it. */
    private final Optional<String> end;

    private final List<Link> links = new ArrayList<>();
    private final Map<Exit, String> ways = new EnumMap<>(Exit.class);

    /** Makes a sequence that leaves the try at once. */
    Sequence(Tasks tasks, Exits exits) {
        this(tasks, exits, false, Optional.empty());
    }

    /**
     * Makes a sequence that has no try to leave.
     *
     * @param end the state to which whatever ends it leads
     */
    static Sequence outsideTheTry(Tasks tasks, Exits exits, String end) {
        return new Sequence(tasks, exits, false, Optional.of(end));
    }

    private Sequence(Tasks tasks, Exits exits, boolean isJoined, Optional<String> end) {
        this.tasks = tasks;
        this.chains = new ChainTasks(tasks);
        this.exits = exits;
        this.isJoined = isJoined;
        this.end = end;
    }

    boolean isEmpty() {
        return links.isEmpty();
    }

    void add(String name, Function<Transition, State> state) {
        links.add(new Link.Leading(name, state));
    }

    /** Adds a state that leads on by the name of what follows: a Choice, or a Catch. */
    void fork(String name, Function<String, State> state) {
        fork(name, (next, skip) -> state.apply(next));
    }

    private void fork(String name, BiFunction<String, String, State> state) {
        links.add(new Link.Forking(name, state, links.size() + 1));
    }

    /** Controls, called one after the other; what ends the run is said by {@code ends}. */
    void call(List<ControlStep> controls, List<Exits.Rule> ends) {
        for (ControlStep control : controls) {
            List<Catcher> catchers = catchers(ends);
            add(control.state(), next -> tasks.called(control, catchers, next));
        }
    }

    /** The name of the Fail state by which this branch leaves the try. */
    String way(Exit exit) {
        return end.orElseGet(() -> ways.computeIfAbsent(exit, exits::stateName));
    }

    /** Returns the rules as Catchers of a Task in this branch. */
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
        int first = links.size();
        for (int index = 0; index < steps.size(); index++) {
            Step step = steps.get(index);
            if (step.isBackground()) {
                beside(steps.subList(index, steps.size()));
                return;
            }
            boolean isLast =
                    index == steps.size() - 1 || !steps.get(index + 1).isRepetitionOf(step);
            play(step, step.treatment().breaksAfterFailure() && !isLast);
            if (isLast) {
                skipToHere(first);
                first = links.size();
            }
        }
    }

    private void play(Step step, boolean mayBreak) {
        List<Catcher> ends = catchers(tasks.ends(step));
        List<Exits.Rule> interruptions = exits.interruptions(step.phase());
        if (!step.chain().gives().isEmpty()) {
            List<Catcher> catchers = new ArrayList<>(ends);
            catchers.addAll(catchers(Exits.any(Exit.NO_OUTPUT)));
            around(step, interruptions, next -> chains.giving(step, catchers, next));
        } else if (mayBreak) {
            around(
                    step,
                    interruptions,
                    () -> fork(step.state(), next -> tasks.marked(step, ends, next)));
            fork(exits.numbered(AGAIN), (next, skip) -> again(step, next, skip));
        } else {
            around(step, interruptions, next -> tasks.tolerated(step, ends, next));
        }
    }

    /** A probe that is asked until it is met. Without a try to leave, what follows is played. */
    private void await(Step step) {
        if (end.isPresent()) {
            add(step.state(), next -> chains.awaitedAnyway(step, next));
            return;
        }
        List<Catcher> catchers = new ArrayList<>(catchers(exits.breakOffs(step.phase())));
        Exit exit = step.phase() == Phase.EFFECT ? Exit.NO_EFFECT : Exit.NOT_IN_TIME;
        catchers.addAll(catchers(Exits.any(exit)));
        add(step.state(), next -> chains.awaited(step, catchers, next));
    }

    private static Choice again(Step step, String next, String skip) {
        Choice.Rule failed = new Choice.Rule(Expressions.isMarkedAsFailed(step.state()), skip);
        return Choice.of(List.of(failed), next);
    }

    private void skipToHere(int first) {
        for (int index = first; index < links.size(); index++) {
            if (links.get(index) instanceof Link.Forking link) {
                links.set(index, new Link.Forking(link.name(), link.state(), links.size()));
            }
        }
    }

    /** Plays one step with its pauses and nothing else; even a background step is waited for. */
    void playAlone(Step step) {
        step.chain()
                .waits()
                .forEach(wait -> add(wait.state(), next -> chains.awaitedAnyway(wait, next)));
        step.before().ifPresent(this::pause);
        add(step.state(), next -> tasks.tolerated(step, List.of(), next));
        step.after().ifPresent(this::pause);
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
        Sequence branch = new Sequence(tasks, exits, true, Optional.empty());
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

    /** Leaves the try where the foreground wanted to, once the background has ended. */
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
        fork(exits.numbered(JOINED), next -> Choice.of(rules, next));
    }

    /** Returns the branch of a background step; nobody waits for its errors. */
    private States background(Step step) {
        Sequence branch = new Sequence(tasks, exits);
        branch.around(step, List.of(), next -> tasks.tolerated(step, List.of(), next));
        branch.pass(exits.numbered(BACKGROUND_DONE));
        return branch.states(new End());
    }

    void pass(String name) {
        add(name, Pass::to);
    }

    /** An activity with what belongs before and after it. */
    void around(Step step, List<Exits.Rule> interruptions, Function<Transition, State> task) {
        around(step, interruptions, () -> add(step.state(), task));
    }

    private void around(Step step, List<Exits.Rule> interruptions, Runnable adding) {
        call(tasks.controls().before(Place.of(step)), interruptions);
        step.chain().waits().forEach(this::await);
        step.before().ifPresent(this::pause);
        adding.run();
        step.chain().effects().forEach(this::await);
        step.after().ifPresent(this::pause);
        call(tasks.controls().after(Place.of(step)), interruptions);
    }

    private void pause(Pause pause) {
        add(pause.state(), next -> Wait.of(seconds(pause.length()), next));
    }

    private static Json seconds(Pause.Length length) {
        return switch (length) {
            case Pause.Seconds whole -> Json.of(whole.count());
            case Pause.FromConfiguration placeholder ->
                    Json.of(Expressions.seconds(placeholder.name()));
        };
    }

    States states(Transition end) {
        Map<String, State> states = new LinkedHashMap<>();
        for (int index = 0; index < links.size(); index++) {
            Link link = links.get(index);
            states.put(link.name(), link.state(index + 1, following -> to(following, end)));
        }
        ways.forEach((exit, name) -> states.put(name, isJoined ? exit.leaving() : exit.fail()));
        return new States(links.getFirst().name(), states);
    }

    private Transition to(int index, Transition end) {
        return index < links.size() ? new Next(links.get(index).name()) : end;
    }
}
