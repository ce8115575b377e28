package chaosstates.lambdas.guard;

import chaosstates.lambdas.aws.ExecutionArn;
import chaosstates.wire.platform.GuardCall;
import chaosstates.wire.platform.GuardResult;
import java.time.Duration;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Guards the runs of all experiments of an app: finds the machines that a call is about, and has
 * each looked after. A change of an execution is about its machine. An alarm and a sweep are about
 * the runs that hold leases, and about all runs of a slice of the machines, so that the guard stays
 * below the rates of Step Functions however many experiments there are.
 */
public final class AppGuard {

    /** The time between two sweeps: each has the next slice. */
    static final Duration CYCLE = Duration.ofMinutes(5);

    /**
     * Machines in one slice: each takes four lists of executions, of which AWS allows two a second.
     */
    static final int SLICE = 25;

    private final Supplier<List<String>> machines;
    private final Supplier<List<ExecutionArn>> holders;
    private final Function<String, GuardFunction> guard;
    private final InstantSource clock;

    /**
     * @param machines the ARNs of all machines
     * @param holders the runs that hold leases
     * @param guard the function that looks after a machine, by its ARN
     */
    public AppGuard(
            Supplier<List<String>> machines,
            Supplier<List<ExecutionArn>> holders,
            Function<String, GuardFunction> guard,
            InstantSource clock) {
        this.machines = machines;
        this.holders = holders;
        this.guard = guard;
        this.clock = clock;
    }

    /**
     * Has each machine looked after that the call is about.
     *
     * @throws IllegalStateException when some of it could not be done, after all the rest
     */
    public GuardResult run(GuardCall call) {
        Round round = new Round();
        switch (call) {
            case GuardCall.ExecutionChanged changed ->
                    machine(changed.execution()).forEach(it -> look(it, call, Scope.WHOLE, round));
            case GuardCall.AlarmChanged changed -> lookAround(call, round);
            case GuardCall.Sweep sweep -> lookAround(call, round);
        }
        return round.result();
    }

    /**
     * Looks after the runs that hold leases, and after all runs of the machines of the next slice.
     */
    private void lookAround(GuardCall call, Round round) {
        List<ExecutionArn> held = round.listed("find the runs that hold leases", holders);
        List<String> all = round.listed("list the machines", machines);
        Map<String, List<String>> byMachine =
                held.stream()
                        .filter(run -> GuardedMachines.isOurs(run.machineArn()))
                        .collect(
                                Collectors.groupingBy(
                                        ExecutionArn::machineArn,
                                        LinkedHashMap::new,
                                        Collectors.mapping(
                                                ExecutionArn::text, Collectors.toList())));
        List<String> slice = slice(all);
        Stream.concat(byMachine.keySet().stream(), slice.stream())
                .distinct()
                .forEach(
                        machine ->
                                look(
                                        machine,
                                        call,
                                        new Scope(
                                                byMachine.getOrDefault(machine, List.of()),
                                                slice.contains(machine)),
                                        round));
    }

    private void look(String machine, GuardCall call, Scope scope, Round round) {
        round.attempt(
                "look after " + machine,
                () -> {
                    try {
                        round.add(guard.apply(machine).run(call, scope));
                    } catch (IllegalStateException failed) {
                        round.failed(failed.getMessage());
                    }
                });
    }

    /**
     * A failed guardian goes to the queue, and the next sweep tries again: so its event is
     * nobody's.
     */
    private static Stream<String> machine(String execution) {
        return ExecutionArn.of(execution).map(ExecutionArn::machineArn).stream()
                .filter(GuardedMachines::isOurs);
    }

    private List<String> slice(List<String> all) {
        int slices = Math.max(1, Math.ceilDiv(all.size(), SLICE));
        long cycle = clock.instant().getEpochSecond() / CYCLE.toSeconds();
        int first = (int) (cycle % slices) * SLICE;
        return all.subList(first, Math.min(first + SLICE, all.size()));
    }
}
