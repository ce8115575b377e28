package chaosstates.cost;

import chaosstates.asl.Choice;
import chaosstates.asl.Fail;
import chaosstates.asl.Parallel;
import chaosstates.asl.Pass;
import chaosstates.asl.State;
import chaosstates.asl.States;
import chaosstates.asl.Succeed;
import chaosstates.asl.Successors;
import chaosstates.asl.Task;
import chaosstates.asl.Wait;
import chaosstates.wire.ActivityCall;
import chaosstates.wire.ClearanceCall;
import chaosstates.wire.ControlCall;
import chaosstates.wire.FunctionCall;
import chaosstates.wire.HypothesisCall;
import chaosstates.wire.JournalCall;
import chaosstates.wire.Samples;
import chaosstates.wire.WatchCall;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Function;

/** A branch that leads back to itself, and ends when the branches beside it do. */
final class Loop {

    private Loop() {}

    /**
     * Measures the branches of a Parallel: a loop goes round for as long as the others take.
     *
     * @param again what a round costs but for one: where things have to be tried again, rounds take
     *     longer, and there are fewer of them
     */
    static Cost beside(
            Parallel parallel, Function<States, Cost> cost, Function<States, Cost> again) {
        Cost once =
                parallel.branches().stream()
                        .filter(branch -> round(branch).isEmpty())
                        .map(cost)
                        .reduce(Cost.NONE, Cost::beside);
        return parallel.branches().stream()
                .filter(branch -> !round(branch).isEmpty())
                .map(
                        branch ->
                                rounds(
                                        round(branch),
                                        once.seconds(),
                                        cost.apply(branch),
                                        again.apply(again(branch))))
                .reduce(once, Cost::beside);
    }

    /** Measures rounds for so many seconds. Blocks are short at first, and so are their calls. */
    private static Cost rounds(List<State> round, long seconds, Cost first, Cost again) {
        double one = Samples.rest(round.stream().mapToDouble(Loop::seconds).sum());
        long rounds = blocks(round, seconds).orElse(1 + (long) Math.ceil(seconds / one));
        double worked = Math.min(1, (seconds + one) / (rounds * one));
        return again.times(rounds - 1)
                .withoutMetrics()
                .working(worked)
                .then(first)
                .lasting(seconds);
    }

    /** Counts the blocks of a sampler that does not wait between them; empty for other loops. */
    private static OptionalLong blocks(List<State> round, long seconds) {
        return round.size() == 1 && round.getFirst() instanceof Task task
                ? blocks(FunctionCall.of(task.arguments()), seconds)
                : OptionalLong.empty();
    }

    private static OptionalLong blocks(FunctionCall call, long seconds) {
        return switch (call) {
            case HypothesisCall hypothesis -> OptionalLong.of(hypothesis.samples().blocks(seconds));
            case WatchCall watch -> OptionalLong.of(watch.samples().blocks(seconds));
            case ActivityCall _, ControlCall _, JournalCall _, ClearanceCall _ ->
                    OptionalLong.empty();
        };
    }

    /** The states of one round; none where the branch has an end. */
    private static List<State> round(States branch) {
        return names(branch).stream().map(branch.states()::get).toList();
    }

    /** The branch from where a round begins: what comes before the loop comes once. */
    private static States again(States branch) {
        return new States(names(branch).getFirst(), branch.states());
    }

    /** A way to a name of no state, of which others complain, ends there. */
    private static List<String> names(States branch) {
        Set<String> path = new LinkedHashSet<>();
        String name = branch.startAt();
        while (path.add(name)) {
            List<String> next =
                    Optional.ofNullable(branch.states().get(name))
                            .map(Successors::ofSuccess)
                            .orElse(List.of());
            if (next.isEmpty()) {
                return List.of();
            }
            name = next.getFirst();
        }
        String first = name;
        return path.stream().dropWhile(state -> !state.equals(first)).toList();
    }

    private static double seconds(State state) {
        return switch (state) {
            case Task task -> seconds(FunctionCall.of(task.arguments()));
            case Wait wait -> MachineCost.seconds(wait);
            case Parallel parallel -> 0;
            case Choice choice -> 0;
            case Pass pass -> 0;
            case Succeed succeed -> 0;
            case Fail fail -> 0;
        };
    }

    /** Computes how long the samples of a call take; 0 where it takes none. */
    static double seconds(FunctionCall call) {
        return switch (call) {
            case HypothesisCall hypothesis -> seconds(hypothesis.samples());
            case WatchCall watch -> seconds(watch.samples());
            case ActivityCall activity -> activity.samples().map(Loop::seconds).orElse(0.0);
            case ControlCall control -> 0;
            case JournalCall journal -> 0;
            case ClearanceCall clearance -> 0;
        };
    }

    private static double seconds(Samples samples) {
        return samples.count() * samples.frequency();
    }
}
