package chaosstates.compile;

import chaosstates.activity.InterruptExecution;
import chaosstates.activity.InvalidActivity;
import chaosstates.asl.Catcher;
import chaosstates.asl.Parallel;
import chaosstates.asl.Pass;
import chaosstates.asl.Retrier;
import chaosstates.asl.State;
import chaosstates.asl.States;
import chaosstates.asl.Task;
import chaosstates.asl.Transition.End;
import chaosstates.asl.Transition.Next;
import chaosstates.cost.MachineCost;
import chaosstates.journal.Faults;
import chaosstates.json.Json;
import chaosstates.json.JsonObject;
import chaosstates.plan.Plan;
import chaosstates.plan.WatchStep;
import chaosstates.wire.Around;
import chaosstates.wire.Keys;
import chaosstates.wire.SampledProbe;
import chaosstates.wire.Samples;
import chaosstates.wire.WatchCall;
import chaosstates.wire.WatchedSoFar;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The watches: a branch for each beside everything from the gate to the last rollback. A Task takes
 * a block of looks and leads to itself. Its function sees by the history that the run is over, and
 * then ends the branch. No branch ever fails, so none ends what it is beside.
 */
final class Watches {

    /** Errors that another try does not mend; the last of them is how a watch ends. */
    private static final List<String> ENDING =
            List.of(InvalidActivity.ERROR, InterruptExecution.ERROR, Exits.MISS);

    /** Further tries of a block: for some minutes, then the watch is given up. */
    private static final Retrier PATIENT = new Retrier(List.of(Catcher.ALL), 1, 8, 2.0, 20, false);

    private final Plan plan;
    private final Tasks tasks;
    private final Exits exits;

    Watches(Plan plan, Tasks tasks, Exits exits) {
        this.plan = plan;
        this.tasks = tasks;
        this.exits = exits;
    }

    /**
     * Puts the watches beside a run.
     *
     * @param run the states to its last rollback; all that ends well leads to {@link
     *     WatchStep#OVER}
     * @param start the first of them
     * @param failed the state after a run of which nobody could say whether rollbacks are due
     * @param next the state after all others
     */
    Parallel beside(Map<String, State> run, String start, String failed, String next) {
        Map<String, State> watched = new LinkedHashMap<>(run);
        watched.put(WatchStep.OVER, Pass.to(new End()));
        States all = new States(start, watched);
        MachineCost cost = MachineCost.of(all);
        List<States> branches = new ArrayList<>();
        plan.watches().forEach(watch -> branches.add(branch(watch, cost)));
        branches.add(all);
        return new Parallel(
                "The run to its last rollback, and beside it what is watched",
                branches,
                List.of(),
                watched.containsKey(WatchStep.UNDECIDED) ? List.of(undecided(failed)) : List.of(),
                Optional.empty(),
                Optional.of(Tasks.UNCHANGED),
                new Next(next));
    }

    /** Leads an error to the state that tells its cause. */
    private static Catcher undecided(String failed) {
        return new Catcher(
                List.of(Faults.JOURNAL_NOT_WRITTEN), failed, Optional.empty(), Optional.empty());
    }

    private States branch(WatchStep watch, MachineCost run) {
        String begin = exits.numbered(WatchStep.BEGIN);
        String end = exits.numbered("Watch ended");
        Map<String, State> states = new LinkedHashMap<>();
        JsonObject nothing = JsonObject.EMPTY.with("watched", WatchedSoFar.NOTHING.json());
        states.put(
                begin,
                new Pass(
                        "",
                        Optional.of(nothing),
                        Optional.of(Tasks.UNCHANGED),
                        new Next(watch.state())));
        states.put(watch.state(), task(watch, samples(watch, run), end));
        states.put(end, Pass.to(new End()));
        return new States(begin, states);
    }

    private Task task(WatchStep watch, Samples samples, String end) {
        return Task.of(
                        call(watch, samples).arguments(),
                        Tasks.block(samples, watch.spec().timeoutSeconds() + 10),
                        new Next(watch.state()))
                .comment("Watches " + watch.spec().id())
                .retry(List.of(new Retrier(ENDING, 1, 0, 1.0, 1, false), PATIENT))
                .catching(List.of(Tasks.unchanged(Catcher.ALL, end)))
                .assign(
                        Optional.of(
                                JsonObject.EMPTY
                                        .with("watched", Expressions.result(Keys.SO_FAR))
                                        .with("goes_on", Expressions.unlessOver())))
                .output(Tasks.UNCHANGED);
    }

    private WatchCall call(WatchStep watch, Samples samples) {
        WatchCall call =
                new WatchCall(
                        new SampledProbe(watch.probe().source(), watch.tolerance(), Around.NOTHING),
                        samples,
                        Json.of(Expressions.of("$watched")),
                        WatchStep.OVER,
                        tasks.run(true));
        return call.in(call.run().withSecrets(tasks.secrets(call)));
    }

    private Samples samples(WatchStep watch, MachineCost run) {
        double every = watch.watch().every();
        long beside = plan.during().stream().count() + loops();
        Block block = Block.of(every, run, (int) beside);
        return new Samples(block.fitting(WatchCall.MOST_BYTES_OF_A_LOOK).samples(), every);
    }

    private long loops() {
        return Stream.concat(
                        plan.watches().stream(),
                        plan.safeguards().stream().filter(safeguard -> !safeguard.isFirst()))
                .count();
    }
}
