package chaosstates.crash;

import chaosstates.asl.AslReader;
import chaosstates.asl.AslWriter;
import chaosstates.asl.StateMachine;
import chaosstates.compile.Guardian;
import chaosstates.engine.Engine;
import chaosstates.engine.ExecutionIdentity;
import chaosstates.engine.VirtualClock;
import chaosstates.history.History;
import chaosstates.json.JsonObject;
import chaosstates.plan.Plan;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGeneratorFactory;

/**
 * An experiment's two machines, as they would be deployed.
 *
 * @param plans which its functions have made
 * @param isForgetful whether its guardian leaves a rollback out: the oracle has to notice
 */
public record Deployment(
        Plan plan, StateMachine machine, StateMachine guardian, Plans plans, boolean isForgetful) {

    private static final Instant START = Instant.parse("2026-01-02T03:04:05Z");

    public Deployment(Plan plan, StateMachine machine, StateMachine guardian) {
        this(plan, machine, guardian, new Plans(), false);
    }

    static Deployment of(Plan plan, JsonObject machine, JsonObject guardian) {
        return new Deployment(plan, AslReader.read(machine).get(), AslReader.read(guardian).get());
    }

    /** Returns the same with a guardian that leaves a rollback out. */
    Deployment forgetful() {
        return new Deployment(plan, machine, guardian, plans, true);
    }

    /** Returns the deployment after another one, whose guardian is of this plan. */
    Deployment followedBy(Plan next) {
        StateMachine other = AslReader.read(AslWriter.write(Guardian.of(next))).get();
        return new Deployment(plan, machine, other, plans, isForgetful);
    }

    public String name() {
        return plan.name();
    }

    /** The document. */
    JsonObject experiment() {
        return plan.experiment().source();
    }

    @Override
    public String toString() {
        return name();
    }

    Ran run(Fault fault) {
        return run(machine, JsonObject.EMPTY, START, fault, Optional.empty());
    }

    /** Runs the guardian of a run that has ended. */
    Ran guard(Ran run, Fault fault) {
        return guard(run, fault, List.of());
    }

    /**
     * Runs another guardian of a run that has ended.
     *
     * @param before its earlier guardians
     */
    Ran guard(Ran run, Fault fault, List<Ran> before) {
        Ran last = before.isEmpty() ? run : before.getLast();
        Instant now = last.history().events().getLast().timestamp();
        JsonObject input = JsonObject.EMPTY.with("execution", "the run");
        List<History> histories = before.stream().map(Ran::history).toList();
        return run(
                guardian,
                input,
                now,
                fault,
                Optional.of(new FakeWorld.Guarded(run.history(), histories, isForgetful)));
    }

    private Ran run(
            StateMachine which,
            JsonObject input,
            Instant start,
            Fault fault,
            Optional<FakeWorld.Guarded> guarded) {
        VirtualClock clock = new VirtualClock(start);
        FakeWorld world = new FakeWorld(clock, fault, guarded, plans);
        Engine engine =
                new Engine(world, clock, RandomGeneratorFactory.getDefault().create(0), world);
        History history =
                engine.run(which, input, ExecutionIdentity.local(name(), "run", "us-east-1"))
                        .history();
        return new Ran(history, world.calls());
    }
}
