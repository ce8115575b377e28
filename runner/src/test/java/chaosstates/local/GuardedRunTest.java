package chaosstates.local;

import static org.assertj.core.api.Assertions.assertThat;

import chaosstates.asl.AslReader;
import chaosstates.asl.AslWriter;
import chaosstates.asl.StateMachine;
import chaosstates.check.Experiments;
import chaosstates.compile.Guardian;
import chaosstates.engine.Engine;
import chaosstates.engine.ExecutionIdentity;
import chaosstates.engine.RunListener;
import chaosstates.engine.VirtualClock;
import chaosstates.json.Json;
import chaosstates.json.JsonObject;
import chaosstates.json.JsonReader;
import chaosstates.lambdas.registry.Activities;
import chaosstates.model.Experiment;
import chaosstates.plan.Mode;
import chaosstates.plan.Plan;
import chaosstates.plan.Planner;
import chaosstates.wire.GuardianInput;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/**
 * Test of the run that a guardian tells its functions: FIS's role and policies are found by the
 * run's name, which a guardian that was started again does not have.
 */
class GuardedRunTest {

    private static final String YAML =
            """
            title: Power
            description: A zone loses its power
            method:
              - type: action
                name: cut
                provider:
                  type: python
                  module: chaosaws.fis.actions
                  func: start_availability_zone_power_interruption_scenario
                  arguments: {az: eu-west-1a}
            rollbacks:
              - type: action
                name: restore
                provider:
                  type: python
                  module: chaosaws.fis.actions
                  func: restore_availability_zone_power_after_interruption
            """;

    private static final String RUN = "arn:aws:states:eu-west-1:123456789012:execution:power:run";

    private final List<JsonObject> restored = new ArrayList<>();

    @Test
    void aGuardianStartedAgainTellsTheRunThatItUndoes() {
        StateMachine guardian = AslReader.read(AslWriter.write(Guardian.of(plan()))).get();
        Engine engine =
                new Engine(
                        this::answer,
                        new VirtualClock(Instant.parse("2026-01-02T03:04:05Z")),
                        new SplittableRandom(1),
                        RunListener.NONE);
        engine.run(
                guardian,
                new GuardianInput(RUN, List.of()).json(),
                ExecutionIdentity.local("power-guardian", "run-1767323045", "eu-west-1"));
        assertThat(restored)
                .extracting(it -> it.string("execution").orElse(""))
                .containsExactly(RUN);
    }

    private Json answer(String function, Json payload) {
        JsonObject called = (JsonObject) payload;
        if (called.has("activity")) {
            restored.add(called);
        }
        return JsonReader.parse(
                """
                {"due": ["%s"], "renamed": {}, "configuration": {}, "dry": null, "undone": true}
                """
                        .formatted(plan().rollbacks().getFirst().state()));
    }

    private static Plan plan() {
        Experiment experiment =
                Experiments.read(YAML, "experiment.yaml", Activities.CATALOGUE).get();
        return Planner.plan(
                "power", experiment, Activities.CATALOGUE, Mode.of(experiment.strategies()));
    }
}
