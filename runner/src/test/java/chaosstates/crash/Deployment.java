package chaosstates.crash;

import chaosstates.asl.AslReader;
import chaosstates.asl.StateMachine;
import chaosstates.engine.Engine;
import chaosstates.engine.ExecutionIdentity;
import chaosstates.engine.VirtualClock;
import chaosstates.history.History;
import chaosstates.json.JsonObject;
import chaosstates.plan.Plan;
import java.time.Instant;
import java.util.Optional;
import java.util.random.RandomGeneratorFactory;

/**
 * An experiment's two machines, as they would be deployed.
 *
 * @param plans which its functions have made
 */
public record Deployment(Plan plan, StateMachine machine, StateMachine guardian, Plans plans) {

    private static final Instant START = Instant.parse("2026-01-02T03:04:05Z");

    public Deployment(Plan plan, StateMachine machine, StateMachine guardian) {
        this(plan, machine, guardian, new Plans());
    }

    static Deployment of(Plan plan, JsonObject machine, JsonObject guardian) {
        return new Deployment(plan, AslReader.read(machine).get(), AslReader.read(guardian).get());
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
        Instant now = run.history().events().getLast().timestamp();
        JsonObject input = JsonObject.EMPTY.with("execution", "the run");
        return run(guardian, input, now, fault, Optional.of(run.history()));
    }

    private Ran run(
            StateMachine which,
            JsonObject input,
            Instant start,
            Fault fault,
            Optional<History> guarded) {
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
