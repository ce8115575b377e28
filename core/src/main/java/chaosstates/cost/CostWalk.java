package chaosstates.cost;

import chaosstates.activity.NotYet;
import chaosstates.asl.Choice;
import chaosstates.asl.Fail;
import chaosstates.asl.Parallel;
import chaosstates.asl.Pass;
import chaosstates.asl.Retrier;
import chaosstates.asl.State;
import chaosstates.asl.States;
import chaosstates.asl.Succeed;
import chaosstates.asl.Successors;
import chaosstates.asl.Task;
import chaosstates.asl.Wait;
import chaosstates.json.JsonObject;
import chaosstates.plan.Plan;
import chaosstates.wire.ActivityCall;
import chaosstates.wire.FunctionCall;
import chaosstates.wire.FunctionRef;
import chaosstates.wire.Until;
import chaosstates.wire.WatchCall;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

/**
 * Walk through a machine that adds costs up.
 *
 * @param python the memory in MiB of the Python function that a function calls and waits for, by
 *     what is handed to it; 0 where it calls none
 */
record CostWalk(ToIntFunction<JsonObject> python) {

    private static final Cost PARALLEL = Cost.of(1, 4, 0);

    Cost held(States body) {
        Map<String, Optional<Cost>> costs = new HashMap<>();
        for (String name : lastFirst(body, Successors::ofSuccess)) {
            costs.put(name, held(body.states().get(name), costs));
        }
        return costs.getOrDefault(body.startAt(), Optional.empty()).orElse(Cost.NONE);
    }

    /** The course that ends well, a loop gone through once; empty where all end in a Fail state. */
    private Optional<Cost> held(State state, Map<String, Optional<Cost>> following) {
        if (state instanceof Fail fail && !fail.error().equals(Plan.METHOD_DONE_ERROR)) {
            return Optional.empty();
        }
        Cost own = untroubled(state);
        List<Optional<Cost>> next =
                Successors.ofSuccess(state).stream()
                        .filter(following::containsKey)
                        .map(following::get)
                        .toList();
        return next.isEmpty()
                ? Optional.of(own)
                : next.stream().flatMap(Optional::stream).findFirst().map(own::then);
    }

    /**
     * The states that can be come to, each behind those that follow it; of a loop the first state
     * is the last. An experiment may have thousands, too many for a call each. A name of no state,
     * of which others complain, is passed over.
     */
    private static Set<String> lastFirst(States body, Function<State, List<String>> successors) {
        Set<String> done = new LinkedHashSet<>();
        Set<String> begun = new HashSet<>();
        Deque<String> open = new ArrayDeque<>();
        Predicate<String> isNew = name -> body.states().containsKey(name) && !begun.contains(name);
        Stream.of(body.startAt()).filter(isNew).forEach(open::push);
        while (!open.isEmpty()) {
            String name = open.peek();
            if (begun.add(name)) {
                successors.apply(body.states().get(name)).stream()
                        .filter(isNew)
                        .forEach(open::push);
            } else {
                done.add(open.pop());
            }
        }
        return done;
    }

    private Cost untroubled(State state) {
        return switch (state) {
            case Task task -> calls(task, 1, held(task)).then(Cost.of(1, 5, 0));
            case Wait wait -> Cost.of(1, 2, MachineCost.seconds(wait));
            case Parallel parallel -> Loop.beside(parallel, this::held, this::held).then(PARALLEL);
            case Choice choice -> Cost.of(1, 2, 0);
            case Pass pass -> Cost.of(1, 2, 0);
            case Succeed succeed -> Cost.of(1, 2, 0);
            case Fail fail -> Cost.of(1, 1, 0);
        };
    }

    /** Computes how long a function runs when nothing goes wrong. */
    private static double held(Task task) {
        return Math.max(Price.SECONDS_OF_A_CALL, Loop.seconds(FunctionCall.of(task.arguments())));
    }

    private Cost calls(Task task, long count, double seconds) {
        FunctionRef function = FunctionRef.of(task.arguments());
        int memory = FunctionMemory.of(function);
        int others = python.applyAsInt(task.arguments().object(Task.PAYLOAD));
        long calls = others > 0 ? 2 * count : count;
        return new Cost(
                0, 0, 0, calls, count * seconds * (memory + others), metrics(function, task));
    }

    private static long metrics(FunctionRef function, Task task) {
        boolean isWatch =
                function == FunctionRef.Own.HYPOTHESIS
                        && FunctionCall.of(task.arguments()) instanceof WatchCall;
        return isWatch ? Price.METRICS_OF_A_WATCH : 0;
    }

    Cost worst(States body) {
        Map<String, Cost> costs = new HashMap<>();
        for (String name : lastFirst(body, Successors::of)) {
            State state = body.states().get(name);
            Cost rest =
                    Successors.of(state).stream()
                            .filter(costs::containsKey)
                            .map(costs::get)
                            .reduce(Cost.NONE, Cost::max);
            costs.put(name, rest.then(troubled(state)));
        }
        return costs.getOrDefault(body.startAt(), Cost.NONE);
    }

    private Cost troubled(State state) {
        return switch (state) {
            case Task task -> attempts(task).then(Cost.of(1, evaluation(task), 0));
            case Parallel parallel -> Loop.beside(parallel, this::worst, this::held).then(PARALLEL);
            case Wait wait -> untroubled(wait);
            case Choice choice -> untroubled(choice);
            case Pass pass -> untroubled(pass);
            case Succeed succeed -> untroubled(succeed);
            case Fail fail -> untroubled(fail);
        };
    }

    /** A probe that misses its tolerance has an event more than one that meets it. */
    private static long evaluation(Task task) {
        return task.assign().isPresent() ? 6 : 5;
    }

    /** The tries before the last, each with its delay, and the time limit of every one. */
    private Cost tried(Task task) {
        long retries = task.retry().stream().mapToLong(Retrier::maxAttempts).sum();
        long delays =
                task.retry().stream().flatMap(CostWalk::delays).mapToLong(Long::longValue).sum();
        long seconds = delays + (retries + 1) * task.timeoutSeconds();
        Cost all = Cost.of(retries, 3 * retries, seconds);
        return calls(task, retries + 1, task.timeoutSeconds()).then(all);
    }

    private Cost attempts(Task task) {
        Cost tried = tried(task);
        return until(task).map(until -> within(until, task, tried)).orElse(tried);
    }

    private static Optional<Until> until(Task task) {
        return FunctionCall.of(task.arguments()) instanceof ActivityCall call
                ? call.terms().until()
                : Optional.empty();
    }

    /**
     * Bounds what is repeated until it is met: once its time is over it begins no more look. Errors
     * of the service are tried again as often as elsewhere.
     */
    private Cost within(Until until, Task task, Cost tried) {
        List<Retrier> others =
                task.retry().stream()
                        .filter(retrier -> !retrier.errors().equals(List.of(NotYet.ERROR)))
                        .toList();
        long most = until.within() + tried(task.retry(others)).seconds();
        double share = Math.min(1, (double) most / tried.seconds());
        return tried.working(share).lasting(Math.min(most, tried.seconds()));
    }

    private static Stream<Long> delays(Retrier retrier) {
        return Stream.iterate(
                        (double) retrier.intervalSeconds(), delay -> delay * retrier.backoffRate())
                .limit(retrier.maxAttempts())
                .map(delay -> Math.min((long) Math.ceil(delay), retrier.maxDelaySeconds()));
    }
}
