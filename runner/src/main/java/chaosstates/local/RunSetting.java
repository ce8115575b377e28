package chaosstates.local;

import chaosstates.engine.RunClock;
import chaosstates.engine.RunListener;
import chaosstates.engine.TaskInvoker;
import chaosstates.journal.Host;
import chaosstates.journal.LastHeld;
import chaosstates.lambdas.api.World;
import chaosstates.lambdas.function.Implementations;
import chaosstates.lambdas.registry.Registered;
import chaosstates.run.RunEvent;
import chaosstates.wire.ClearanceCall;
import chaosstates.wire.ClearanceResult;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.random.RandomGenerator;

/**
 * Setting of a run on this machine.
 *
 * @param clearance what the Task of that name calls
 * @param implementations that the functions may call
 * @param between the machines and their functions
 * @param last the run with which the objectives of watches compare
 */
public record RunSetting(
        Conditions conditions,
        Audience audience,
        Function<ClearanceCall, ClearanceResult> clearance,
        Implementations implementations,
        UnaryOperator<TaskInvoker> between,
        LastHeld last) {

    /**
     * Conditions of a run: the world, time and chance.
     *
     * @param host what the journal calls the place of the run
     */
    public record Conditions(World world, RunClock clock, RandomGenerator random, Host host) {}

    /**
     * Audience of a run.
     *
     * @param listener watches the machine
     * @param told is told of what happens in the run
     */
    public record Audience(RunListener listener, Consumer<RunEvent> told) {

        static final Audience NOBODY = new Audience(RunListener.NONE, event -> {});
    }

    /**
     * Returns a setting with all that is registered; nobody watches, and nothing keeps a run from
     * beginning.
     */
    public static RunSetting of(World world, RunClock clock, RandomGenerator random, Host host) {
        return new RunSetting(
                new Conditions(world, clock, random, host),
                Audience.NOBODY,
                asked -> ClearanceResult.NONE,
                Registered.ALL,
                UnaryOperator.identity(),
                LastHeld.NONE);
    }

    public RunSetting watchedBy(RunListener listener) {
        return with(new Audience(listener, audience.told()));
    }

    public RunSetting telling(Consumer<RunEvent> told) {
        return with(new Audience(audience.listener(), told));
    }

    private RunSetting with(Audience other) {
        return new RunSetting(conditions, other, clearance, implementations, between, last);
    }

    public RunSetting clearedBy(Function<ClearanceCall, ClearanceResult> other) {
        return new RunSetting(conditions, audience, other, implementations, between, last);
    }

    public RunSetting with(Implementations others) {
        return new RunSetting(conditions, audience, clearance, others, between, last);
    }

    /** Returns the setting in which calls of functions pass through something else. */
    public RunSetting through(UnaryOperator<TaskInvoker> other) {
        return new RunSetting(conditions, audience, clearance, implementations, other, last);
    }

    /** Returns the setting of a run whose objectives compare with another one. */
    public RunSetting after(LastHeld other) {
        return new RunSetting(conditions, audience, clearance, implementations, between, other);
    }
}
