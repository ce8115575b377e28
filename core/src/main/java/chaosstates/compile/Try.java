package chaosstates.compile;

import chaosstates.asl.Catcher;
import chaosstates.asl.Choice;
import chaosstates.asl.Fail;
import chaosstates.asl.Parallel;
import chaosstates.asl.State;
import chaosstates.asl.States;
import chaosstates.asl.Transition.End;
import chaosstates.asl.Transition.Next;
import chaosstates.cost.MachineCost;
import chaosstates.json.JsonObject;
import chaosstates.plan.During;
import chaosstates.plan.Phase;
import chaosstates.plan.Place;
import chaosstates.plan.Plan;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Body of a machine's <em>try</em>: the gate, the method with the hypothesis sampled beside it, the
 * hypothesis after it.
 */
final class Try {

    private static final String DONE = "Run done";
    private static final String STEADY = "Steady during the method?";

    private final Plan plan;
    private final Tasks tasks;
    private final Exits exits;
    private final Safeguards safeguards;

    Try(Plan plan, Tasks tasks, Exits exits, Safeguards safeguards) {
        this.safeguards = safeguards;
        this.plan = plan;
        this.tasks = tasks;
        this.exits = exits;
    }

    States branch() {
        Sequence sequence = new Sequence(tasks, exits);
        sequence.call(plan.controls().before(Place.CONTROLS), exits.refusals());
        sequence.call(plan.controls().before(Place.EXPERIMENT), exits.interruptions(Phase.GATE));
        safeguards.first(sequence);
        new HypothesisCheck(plan, Phase.GATE, exits, sequence).add(tasks);
        List<Exits.Rule> interruptions = exits.interruptions(Phase.METHOD);
        sequence.call(plan.controls().before(Place.METHOD), interruptions);
        plan.during()
                .ifPresentOrElse(
                        during -> sequence.fork(During.BESIDE, next -> sampled(during, next)),
                        () -> sequence.play(plan.method()));
        sequence.call(plan.controls().after(Place.METHOD), interruptions);
        new HypothesisCheck(plan, Phase.AFTER, exits, sequence).add(tasks);
        if (failsFast()) {
            String lost = sequence.way(Exit.STEADY_STATE_LOST);
            sequence.fork(STEADY, next -> steady(lost, next));
        }
        if (safeguards.isBeside()) {
            sequence.add(DONE, next -> done("Ends the safeguards"));
        } else if (plan.after().isEmpty() || failsFast() || !plan.controls().isEmpty()) {
            sequence.pass(exits.numbered(Sequence.METHOD_DONE));
        }
        return sequence.states(new End());
    }

    private static Fail done(String comment) {
        return new Fail(comment, Plan.METHOD_DONE_ERROR, "The method is done");
    }

    private boolean failsFast() {
        return plan.during().isPresent() && plan.mode().sampling().failFast();
    }

    private static Choice steady(String lost, String next) {
        return Choice.of(List.of(new Choice.Rule(Expressions.of("$lost"), lost)), next);
    }

    /** The samples are cut off when the method is done; a fail-fast cuts the method off. */
    private Parallel sampled(During during, String next) {
        States method = method();
        Sampler sampler = new Sampler(plan, during, exits);
        return new Parallel(
                "The method, and the hypothesis sampled beside it until the method is done",
                List.of(method, sampler.branch(tasks, MachineCost.of(method))),
                List.of(),
                List.of(
                        caught(Plan.METHOD_DONE_ERROR, false, next),
                        caught(Exit.STEADY_STATE_LOST.error(), true, next)),
                Optional.empty(),
                Optional.of(Tasks.UNCHANGED),
                new Next(next));
    }

    private Catcher caught(String error, boolean lost, String next) {
        return new Catcher(
                List.of(error),
                next,
                Optional.of(JsonObject.EMPTY.with("lost", lost)),
                Optional.of(Tasks.UNCHANGED));
    }

    private States method() {
        Sequence sequence = new Sequence(tasks, exits);
        sequence.play(plan.method());
        String done = exits.numbered(Sequence.METHOD_DONE);
        Fail end = done("Ends the sampling");
        if (sequence.isEmpty()) {
            return new States(done, Map.of(done, end));
        }
        States steps = sequence.states(new Next(done));
        Map<String, State> states = new LinkedHashMap<>(steps.states());
        states.put(done, end);
        return new States(steps.startAt(), states);
    }
}
