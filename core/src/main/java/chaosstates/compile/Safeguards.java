package chaosstates.compile;

import chaosstates.asl.Catcher;
import chaosstates.asl.State;
import chaosstates.asl.States;
import chaosstates.asl.Transition.End;
import chaosstates.asl.Transition.Next;
import chaosstates.asl.Wait;
import chaosstates.control.Safeguard.When;
import chaosstates.cost.MachineCost;
import chaosstates.json.Json;
import chaosstates.plan.Pause;
import chaosstates.plan.Plan;
import chaosstates.plan.SafeguardStep;
import chaosstates.plan.Step;
import chaosstates.wire.Samples;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The safeguards: some come before the run, each other has a branch beside it. One that misses its
 * tolerance, or can't be looked at, leaves the try by an error, which ends all branches at once.
 */
final class Safeguards {

    private static final String PAUSE = "Pause between looks";

    /** Shorter rests are taken within the function, which counts parts of seconds. */
    private static final double SHORTEST_WAIT_SECONDS = 5;

    /** Events of one look: a Task and a Wait. */
    private static final long EVENTS_OF_A_LOOK = 7;

    /** A part of the 25,000 of a history, since the run itself needs some. */
    private static final long EVENTS = 10_000;

    private final Plan plan;
    private final Tasks tasks;
    private final Exits exits;

    Safeguards(Plan plan, Tasks tasks, Exits exits) {
        this.plan = plan;
        this.tasks = tasks;
        this.exits = exits;
    }

    /** Tells whether any safeguard looks beside the run. */
    boolean isBeside() {
        return !plan.safeguards().stream().allMatch(SafeguardStep::isFirst);
    }

    void first(Sequence sequence) {
        plan.safeguards().stream()
                .filter(SafeguardStep::isFirst)
                .forEach(safeguard -> look(safeguard.step(), Exit.SAFEGUARD_FIRST, sequence));
    }

    private void look(Step step, Exit exit, Sequence sequence) {
        List<Catcher> missed = sequence.catchers(Exits.any(exit));
        sequence.around(step, List.of(), next -> tasks.judged(step, missed, next));
    }

    /**
     * A branch for each safeguard that does not come first.
     *
     * @param run the branch beside which they are
     */
    List<States> branches(States run) {
        return plan.safeguards().stream()
                .filter(safeguard -> !safeguard.isFirst())
                .map(
                        safeguard ->
                                safeguard.when() instanceof When.Every every
                                        ? again(
                                                safeguard.step(),
                                                every.seconds(),
                                                MachineCost.of(run))
                                        : once(safeguard.step()))
                .toList();
    }

    private States once(Step step) {
        Sequence sequence = new Sequence(tasks, exits);
        look(step, Exit.SAFEGUARD, sequence);
        return sequence.states(new End());
    }

    private States again(Step step, double seconds, MachineCost run) {
        long loops =
                plan.safeguards().stream()
                        .filter(safeguard -> safeguard.when() instanceof When.Every)
                        .count();
        double looks = loops * run.worst().seconds() / Math.max(seconds, SHORTEST_WAIT_SECONDS);
        return seconds >= SHORTEST_WAIT_SECONDS && looks * EVENTS_OF_A_LOOK <= EVENTS
                ? waiting(step, seconds)
                : sampling(step, seconds, Block.of(seconds, run, 2 * (int) loops).samples());
    }

    private States waiting(Step step, double seconds) {
        String pause = exits.numbered(PAUSE);
        States look = looks(step, new Samples(1, 0), pause);
        Map<String, State> states = new LinkedHashMap<>(look.states());
        states.put(pause, Wait.of(Json.of((long) Math.ceil(seconds)), new Next(look.startAt())));
        return new States(look.startAt(), states);
    }

    private States sampling(Step step, double seconds, long samples) {
        return looks(step, new Samples(samples, seconds), start(step));
    }

    private States looks(Step step, Samples samples, String next) {
        Sequence sequence = new Sequence(tasks, exits);
        List<Catcher> missed = sequence.catchers(Exits.any(Exit.SAFEGUARD));
        sequence.around(step, List.of(), then -> tasks.sampled(step, samples, missed, then));
        return sequence.states(new Next(next));
    }

    private static String start(Step step) {
        return step.before().map(Pause::state).orElse(step.state());
    }
}
