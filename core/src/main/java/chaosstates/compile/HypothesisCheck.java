package chaosstates.compile;

import chaosstates.asl.Catcher;
import chaosstates.asl.Choice;
import chaosstates.plan.ControlStep;
import chaosstates.plan.Phase;
import chaosstates.plan.Place;
import chaosstates.plan.Plan;
import chaosstates.plan.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The hypothesis before or after the method: probes whose miss leaves the try. Where controls are
 * called after them, a miss makes its way through those first, as the error that it is; by the
 * Chaos Toolkit's rules so does what breaks off the run.
 */
final class HypothesisCheck {

    private static final String STEADY = "Steady so far?";

    private final Plan plan;
    private final Phase phase;
    private final Exits exits;
    private final Sequence sequence;

    HypothesisCheck(Plan plan, Phase phase, Exits exits, Sequence sequence) {
        this.plan = plan;
        this.phase = phase;
        this.exits = exits;
        this.sequence = sequence;
    }

    void add(Tasks tasks) {
        Place place = Place.hypothesis(phase);
        List<Exits.Rule> interruptions = exits.interruptions(phase);
        sequence.call(plan.controls().before(place), interruptions);
        plan.steps(phase).forEach(step -> judge(step, tasks, interruptions));
        if (!atTheEnd().isEmpty()) {
            sequence.call(atTheEnd(), interruptions);
            decide(leaving());
        }
    }

    private List<ControlStep> atTheEnd() {
        return plan.controls().after(Place.hypothesis(phase));
    }

    private void judge(Step step, Tasks tasks, List<Exits.Rule> interruptions) {
        List<ControlStep> after = plan.controls().after(Place.of(step));
        boolean isToldFirst = plan.isCompatible() && !(after.isEmpty() && atTheEnd().isEmpty());
        List<Catcher> catchers =
                new ArrayList<>(
                        isToldFirst ? List.of() : sequence.catchers(exits.breakOffs(phase)));
        catchers.addAll(missed(after));
        sequence.around(step, interruptions, next -> tasks.judged(step, catchers, next));
        if (!after.isEmpty() && !leadsToTheEnd(step)) {
            decide(atTheEnd().isEmpty() ? leaving() : List.of(missed(atTheEnd().getFirst())));
        }
    }

    /** Tells whether a hit and a miss lead to the same state. */
    private boolean leadsToTheEnd(Step step) {
        return !atTheEnd().isEmpty() && plan.steps(phase).getLast().state().equals(step.state());
    }

    /** Returns the Catch of a miss, by way of the controls that are called next. */
    private List<Catcher> missed(List<ControlStep> after) {
        return Stream.concat(after.stream(), atTheEnd().stream())
                .findFirst()
                .map(control -> List.of(Catcher.all(control.state())))
                .orElseGet(() -> sequence.catchers(exits.misses(phase)));
    }

    private static Choice.Rule missed(ControlStep control) {
        return new Choice.Rule(Expressions.of(Expressions.HAS_ERROR), control.state());
    }

    private List<Choice.Rule> leaving() {
        List<Exits.Rule> brokenOff = plan.isCompatible() ? exits.breakOffs(phase) : List.of();
        return Stream.concat(brokenOff.stream(), exits.misses(phase).stream())
                .map(rule -> new Choice.Rule(condition(rule), sequence.way(rule.exit())))
                .toList();
    }

    private static String condition(Exits.Rule rule) {
        return Expressions.of(
                rule.errors().contains(Catcher.ALL)
                        ? Expressions.HAS_ERROR
                        : "$states.input.Error in " + Expressions.list(rule.errors()));
    }

    private void decide(List<Choice.Rule> rules) {
        sequence.fork(exits.numbered(STEADY), next -> Choice.of(rules, next));
    }
}
