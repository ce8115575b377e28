package chaosstates.proof;

import chaosstates.asl.Catcher;
import chaosstates.asl.Choice;
import chaosstates.asl.Fail;
import chaosstates.asl.Parallel;
import chaosstates.asl.Pass;
import chaosstates.asl.State;
import chaosstates.asl.StateMachine;
import chaosstates.asl.Succeed;
import chaosstates.asl.Task;
import chaosstates.asl.Transition;
import chaosstates.asl.Wait;
import chaosstates.plan.Plan;
import chaosstates.plan.Step;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Walks the guardian's machine with an eye to one rollback: it is played if and only if it is due.
 */
final class GuardianWalk {

    private static final String ASSESS = "Assess";

    private final Map<String, State> states;
    private final Optional<Step> rollback;
    private final String due;
    private final Census census;
    private final Set<Flaw> flaws = new LinkedHashSet<>();
    private final Set<Place> seen = new HashSet<>();
    private final Deque<Way> open = new ArrayDeque<>();

    /** Knowledge of the rollback: whether it is due, where that was asked. */
    private record Known(
            boolean assessed, Optional<Boolean> due, boolean played, boolean journalled) {
        static final Known NOTHING = new Known(false, Optional.empty(), false, false);
    }

    private record Place(String state, Known known) {}

    private record Way(Known known, Trail trail) {}

    private GuardianWalk(StateMachine guardian, Optional<Step> rollback, Census census) {
        this.states = guardian.body().states();
        this.rollback = rollback;
        this.due = rollback.map(GuardianWalk::condition).orElse("");
        this.census = census;
    }

    private static String condition(Step step) {
        String name = step.state().replace("\\", "\\\\").replace("'", "\\'");
        return "{% '" + name + "' in $due %}";
    }

    /**
     * @param rollback empty where there is none
     */
    static List<Flaw> of(StateMachine guardian, Optional<Step> rollback, Census census) {
        GuardianWalk walk = new GuardianWalk(guardian, rollback, census);
        walk.enter(Known.NOTHING, Trail.start(guardian.body().startAt()));
        while (!walk.open.isEmpty()) {
            walk.go(walk.open.remove());
        }
        return List.copyOf(walk.flaws);
    }

    private void complain(String message, Trail trail) {
        if (flaws.stream().noneMatch(flaw -> flaw.message().equals(message))) {
            flaws.add(new Flaw(message, trail.states()));
        }
    }

    private void enter(Known known, Trail trail) {
        census.step(trail);
        State state = states.get(trail.state());
        if (state == null) {
            complain("there is no state of that name", trail);
        } else if (seen.add(new Place(trail.state(), known))) {
            census.situation(trail.state(), Facts.NONE);
            open.add(new Way(entered(state, known, trail), trail));
        }
    }

    private Known entered(State state, Known known, Trail trail) {
        return rollback.filter(step -> step.state().equals(trail.state()))
                .map(step -> played(step, state, known, trail))
                .orElse(known);
    }

    private Known played(Step step, State state, Known known, Trail trail) {
        if (!(state instanceof Task task) || !Calls.isOf(step, task)) {
            complain(trail.state() + " does not call what the plan says", trail);
        }
        if (known.journalled) {
            complain(step.state() + " is played after the journal", trail);
        }
        if (!known.due.orElse(false)) {
            complain(step.state() + " is played though it is not due", trail);
        }
        return new Known(known.assessed, known.due, true, known.journalled);
    }

    private void go(Way way) {
        switch (states.get(way.trail.state())) {
            case Task task -> call(task, way);
            case Choice choice -> choose(choice, way);
            case Wait wait -> leave(way.known, way.trail, wait.transition());
            case Pass pass -> leave(way.known, way.trail, pass.transition());
            case Parallel parallel -> complain("a guardian has no branches", way.trail);
            case Succeed succeed -> ended(way);
            case Fail fail -> ended(way);
        }
    }

    private void call(Task task, Way way) {
        Known known = way.known;
        Known done =
                new Known(
                        known.assessed || way.trail.state().equals(ASSESS),
                        known.due,
                        known.played,
                        known.journalled || way.trail.state().equals(Plan.JOURNAL));
        leave(done, way.trail, task.transition());
        for (Catcher catcher : task.catchers()) {
            enter(known, way.trail.to(catcher.next(), String.join(", ", catcher.errors())));
        }
        if (task.catchers().stream().noneMatch(catcher -> catcher.errors().contains(Catcher.ALL))) {
            complain("no Catch takes any error", way.trail);
        }
    }

    private void choose(Choice choice, Way way) {
        boolean isAsked = choice.rules().stream().anyMatch(rule -> rule.condition().equals(due));
        for (Choice.Rule rule : choice.rules()) {
            Known yes = rule.condition().equals(due) ? asked(way.known, true) : way.known;
            enter(yes, way.trail.to(rule.next()));
        }
        enter(isAsked ? asked(way.known, false) : way.known, way.trail.to(choice.otherwise()));
    }

    private static Known asked(Known known, boolean isDue) {
        return new Known(known.assessed, Optional.of(isDue), known.played, known.journalled);
    }

    private void leave(Known known, Trail trail, Transition transition) {
        switch (transition) {
            case Transition.Next next -> enter(known, trail.to(next.state()));
            case Transition.End end -> ended(new Way(known, trail));
        }
    }

    /** Ends the way. A question without an answer is for a person, or for the next guardian. */
    private void ended(Way way) {
        boolean isGoodEnd = states.get(way.trail.state()) instanceof Succeed;
        if (!way.known.assessed) {
            if (isGoodEnd) {
                complain("it ends well without having found out what is due", way.trail);
            }
            return;
        }
        rollback.ifPresent(step -> decided(step, way));
        if (!way.known.journalled && (isGoodEnd || !way.trail.isJustAfter(Plan.JOURNAL))) {
            complain("it ends without a journal", way.trail);
        }
    }

    private void decided(Step step, Way way) {
        if (way.known.due.isEmpty()) {
            complain("nothing asks whether " + step.state() + " is due", way.trail);
        } else if (way.known.due.get() && !way.known.played) {
            complain(step.state() + " is due and was not played", way.trail);
        }
    }
}
