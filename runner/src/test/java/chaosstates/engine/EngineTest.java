package chaosstates.engine;

import static org.assertj.core.api.Assertions.assertThat;

import chaosstates.asl.Catcher;
import chaosstates.asl.Fail;
import chaosstates.asl.State;
import chaosstates.asl.StateMachine;
import chaosstates.asl.States;
import chaosstates.asl.Succeed;
import chaosstates.asl.Task;
import chaosstates.asl.Transition.Next;
import chaosstates.asl.Wait;
import chaosstates.json.Json;
import chaosstates.json.JsonObject;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class EngineTest {

    @Test
    void runsASequence() {
        Map<String, State> states = new LinkedHashMap<>();
        states.put(
                "T",
                new Task(
                        "",
                        Task.LAMBDA_INVOKE,
                        Json.of(
                                Map.of(
                                        "FunctionName",
                                        Json.of("${f}"),
                                        "Payload",
                                        Json.of("{% $states.context.Execution.Name %}"))),
                        60,
                        List.of(),
                        List.of(Catcher.all("F")),
                        Optional.of(Json.of(Map.of("x", Json.of("{% $states.result.Payload %}")))),
                        Optional.of(Json.of("{% $states.input %}")),
                        new Next("W")));
        states.put("W", new Wait("", Json.of("{% $x * 60 %}"), new Next("S")));
        states.put("S", new Succeed(""));
        states.put("F", new Fail("", "E", "C"));
        VirtualClock clock = new VirtualClock(Instant.parse("2026-11-24T00:00:00Z"));
        Engine engine =
                new Engine(
                        (function, payload) -> Json.of(30),
                        clock,
                        new SplittableRandom(1),
                        RunListener.NONE);
        ExecutionResult result =
                engine.run(
                        new StateMachine("", new States("T", states)),
                        JsonObject.EMPTY,
                        ExecutionIdentity.local("m", "e", "us-east-1"));
        assertThat(result.status()).isEqualTo(ExecutionResult.Status.SUCCEEDED);
        assertThat(clock.instant()).isEqualTo(Instant.parse("2026-11-24T00:30:00Z"));
    }
}
