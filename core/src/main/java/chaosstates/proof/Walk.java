package chaosstates.proof;

import chaosstates.asl.Catcher;
import chaosstates.asl.Choice;
import chaosstates.asl.Fail;
import chaosstates.asl.Parallel;
import chaosstates.asl.Pass;
import chaosstates.asl.State;
import chaosstates.asl.States;
import chaosstates.asl.Succeed;
import chaosstates.asl.Task;
import chaosstates.asl.Transition;
import chaosstates.asl.Wait;
import chaosstates.json.Json;
import chaosstates.json.JsonString;
import chaosstates.plan.Plan;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Walks every way through the states of a machine or of a branch: by each success, each Catch, each
 * rule of a Choice that what is known does not rule out. A Parallel is walked branch by branch;
 * when one fails, each other may have come to any of its states.
 */
final class Walk {

    private static final String OF_LAST_BRANCH = "{% $states.result[-1] %}";

    private final States body;
    private final boolean isOutermost;
    private final Duties duties;
    private final Map<String, List<Facts>> seen = new HashMap<>();
    private final Deque<Place> open = new ArrayDeque<>();
    private final List<Exit> exits = new ArrayList<>();

    /** Facts that may be true when another branch ends this one; a Fail state ends it itself. */
    private final List<Facts> reached = new ArrayList<>();

    /** Place of the walk. */
    private record Place(Facts facts, Trail trail) {}

    /**
     * End of a branch.
     *
     * @param error empty when it ends well
     */
    record Exit(String error, Facts facts, Trail trail) {}

    private Walk(States body, boolean isOutermost, Duties duties) {
        this.body = body;
        this.isOutermost = isOutermost;
        this.duties = duties;
    }

    /** The ways through a whole machine; what is wrong with them, the duties are told. */
    static void through(States machine, Duties duties) {
        Walk walk = new Walk(machine, true, duties);
        walk.enter(Facts.NONE, Trail.start(machine.startAt()));
        walk.walk();
    }

    private static Walk branch(States branch, Place from, Duties duties) {
        Walk walk = new Walk(branch, false, duties);
        walk.enter(from.facts, from.trail.to(branch.startAt()));
        walk.walk();
        return walk;
    }

    private void walk() {
        while (!open.isEmpty()) {
            Place place = open.remove();
            go(body.states().get(place.trail.state()), place);
        }
    }

    private void enter(Facts facts, Trail trail) {
        duties.census().step(trail);
        State state = body.states().get(trail.state());
        if (state == null) {
            duties.complain(
                    "there is no state of that name here: a branch leads only to its own", trail);
            return;
        }
        Facts now = duties.entering(state, facts, trail);
        if (Facts.add(seen.computeIfAbsent(trail.state(), name -> new ArrayList<>()), now)) {
            duties.census().situation(trail.state(), now);
            if (!(state instanceof Fail)) {
                Facts.add(reached, now.knowing(Known.NOTHING));
            }
            open.add(new Place(now, trail));
        }
    }

    private void go(State state, Place at) {
        switch (state) {
            case Task task -> call(task, at);
            case Parallel parallel -> fork(parallel, at);
            case Choice choice -> choose(choice, at);
            case Wait wait -> {
                leave(at.facts, at.trail, wait.transition());
                escapeIf(wait.seconds() instanceof JsonString, at);
            }
            case Pass pass -> {
                leave(
                        after(
                                at.facts,
                                at.facts.known().passed(pass.output()).assigning(pass.assign())),
                        at.trail,
                        pass.transition());
                escapeIf(pass.output().isPresent() || pass.assign().isPresent(), at);
            }
            case Succeed succeed -> exit("", at.facts, at.trail);
            case Fail fail -> exit(Raised.by(fail).name(), at.facts, at.trail);
        }
    }

    private static Facts after(Facts facts, Known known) {
        return facts.knowing(known);
    }

    private void leave(Facts facts, Trail trail, Transition transition) {
        switch (transition) {
            case Transition.Next next -> enter(facts, trail.to(next.state()));
            case Transition.End end -> exit("", facts, trail);
        }
    }

    /**
     * Adds the failure of an expression. In the outermost states nothing surrounds it: the guardian
     * acts then.
     */
    private void escapeIf(boolean hasExpression, Place at) {
        if (hasExpression && !isOutermost) {
            exit(Raised.BY_EXPRESSION.name(), at.facts, at.trail);
        }
    }

    private void exit(String error, Facts facts, Trail trail) {
        if (isOutermost) {
            duties.ended(error, facts, trail);
        } else if (exits.stream()
                .noneMatch(exit -> exit.error.equals(error) && exit.facts.covers(facts))) {
            exits.add(new Exit(error, facts, trail));
        }
    }

    private void call(Task task, Place at) {
        Known known = at.facts.known().then(task.output()).assigning(task.assign());
        leave(at.facts.knowing(known), at.trail, task.transition());
        Raised.byFunctions().forEach(error -> caught(error, task.catchers(), at, at.trail));
        escapeIf(task.catchers().stream().anyMatch(Raised::mayFail), at);
    }

    /** Follows each Catch that may take the error, or raises it. */
    private void caught(Raised error, List<Catcher> catchers, Place at, Trail from) {
        for (Catcher catcher : catchers) {
            if (error.mayBeTakenBy(catcher)) {
                enter(caught(error, catcher, at), from.to(catcher.next(), error.takenBy(catcher)));
            }
            if (error.mustBeTakenBy(catcher)) {
                return;
            }
        }
        uncaught(error, failing(error, List.of(), at), from);
    }

    private Facts caught(Raised error, Catcher catcher, Place at) {
        Known known =
                at.facts
                        .known()
                        .caught(error.inInput(), catcher.output())
                        .assigning(catcher.assign());
        return failing(error, catcher.errors(), at).knowing(known);
    }

    private Facts failing(Raised error, List<String> errors, Place at) {
        return duties.failing(at.trail.state(), error.isEnding(), errors, at.facts);
    }

    /**
     * An expression that fails beside others is not caught, so that the guardian plays the rest.
     */
    private void uncaught(Raised error, Facts facts, Trail trail) {
        if (isOutermost && error.equals(Raised.BY_EXPRESSION)) {
            return;
        }
        if (isOutermost) {
            duties.complain("no Catch takes " + error.name(), trail);
        } else {
            exit(error.name(), facts, trail);
        }
    }

    private void choose(Choice choice, Place at) {
        for (Choice.Rule rule : choice.rules()) {
            Optional<Boolean> decided = at.facts.known().decide(rule.condition());
            if (decided.orElse(true)) {
                duties.deciding(rule.condition(), true, at.facts, at.trail)
                        .ifPresent(facts -> enter(facts, at.trail.to(rule.next())));
            }
            if (decided.orElse(false)) {
                return;
            }
        }
        otherwise(choice, at);
        escapeIf(true, at);
    }

    private void otherwise(Choice choice, Place at) {
        Optional<Facts> none =
                Optional.of(after(at.facts, at.facts.known().assigning(choice.assign())));
        for (Choice.Rule rule : choice.rules()) {
            none = none.flatMap(facts -> duties.deciding(rule.condition(), false, facts, at.trail));
        }
        if (choice.otherwise().isEmpty()) {
            uncaught(new Raised("States.NoChoiceMatched"), at.facts, at.trail);
        } else {
            none.ifPresent(facts -> enter(facts, at.trail.to(choice.otherwise())));
        }
    }

    private void fork(Parallel parallel, Place at) {
        List<Walk> branches =
                parallel.branches().stream().map(branch -> branch(branch, at, duties)).toList();
        join(parallel, branches, at);
        for (int index = 0; index < branches.size(); index++) {
            fail(parallel, branches, index, at);
        }
        if (isTry(parallel)) {
            failUnforeseen(parallel, branches, at);
        }
    }

    private boolean isTry(Parallel parallel) {
        return body.states().get(Plan.TRY) == parallel;
    }

    private void failUnforeseen(Parallel parallel, List<Walk> branches, Place at) {
        List<Facts> all = List.of(at.facts);
        for (Walk branch : branches) {
            all = Facts.besides(all, branch.reached);
        }
        all.stream()
                .filter(facts -> !facts.has(Fact.GATE_MISSED))
                .map(facts -> new Place(facts, at.trail))
                .forEach(place -> caught(Raised.UNFORESEEN, parallel.catchers(), place, at.trail));
    }

    /** Joins the branches, where every branch may end well. */
    private void join(Parallel parallel, List<Walk> branches, Place at) {
        List<Facts> others = List.of(at.facts);
        for (Walk branch : branches.subList(0, branches.size() - 1)) {
            others = Facts.besides(others, branch.ends().map(Exit::facts).toList());
        }
        for (Exit last : branches.getLast().ends().toList()) {
            for (Facts facts : Facts.besides(others, List.of(last.facts))) {
                Known known = joined(parallel.output(), at, last).assigning(parallel.assign());
                done(parallel, "", facts.knowing(known), last.trail);
                leave(facts.knowing(known), last.trail, parallel.transition());
            }
        }
    }

    private void done(Parallel parallel, String error, Facts facts, Trail trail) {
        if (isTry(parallel)) {
            duties.leavingTry(error, new Raised(error).isOfMachine(), facts, trail);
        }
    }

    private Stream<Exit> ends() {
        return exits.stream().filter(exit -> exit.error.isEmpty());
    }

    private Stream<Exit> errors() {
        return exits.stream().filter(exit -> !exit.error.isEmpty());
    }

    private static Known joined(Optional<Json> output, Place at, Exit last) {
        boolean isOfLast =
                output.filter(JsonString.class::isInstance)
                        .map(text -> ((JsonString) text).value())
                        .filter(OF_LAST_BRANCH::equals)
                        .isPresent();
        Known known = at.facts.known();
        return isOfLast ? known.withInputOf(last.facts.known()) : known.then(output);
    }

    /** Fails the Parallel by that branch, which ends the others wherever they are. */
    private void fail(Parallel parallel, List<Walk> branches, int index, Place at) {
        List<Facts> others = List.of(at.facts);
        for (Walk branch : branches) {
            if (branch != branches.get(index)) {
                others = Facts.besides(others, branch.reached);
            }
        }
        for (Exit exit : branches.get(index).errors().toList()) {
            for (Facts facts : Facts.besides(others, List.of(exit.facts))) {
                done(parallel, exit.error, facts, exit.trail);
                Place there = new Place(facts, at.trail);
                caught(new Raised(exit.error), parallel.catchers(), there, exit.trail);
            }
        }
    }
}
