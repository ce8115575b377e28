package chaosstates.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import chaosstates.activity.ActivityFailed;
import chaosstates.asl.AslReader;
import chaosstates.asl.StateMachine;
import chaosstates.engine.ExecutionResult.Status;
import chaosstates.history.EventType;
import chaosstates.history.HistoryEvent;
import chaosstates.json.Json;
import chaosstates.json.JsonObject;
import chaosstates.json.JsonReader;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Test of what a folder of {@code engine-cases} can't say: threads, real time, and long histories.
 */
@Timeout(120)
class EngineTest {

    private static final Instant START = Instant.parse("2026-11-24T10:00:00Z");
    private static final String ONE_TASK =
            """
            {"QueryLanguage": "JSONata", "StartAt": "Call", "States": {"Call": {"Type": "Task",
            "Resource": "arn:aws:states:::lambda:invoke", "Arguments": {"FunctionName": "f"},
            "TimeoutSeconds": 10, "End": true}}}
            """;
    private static final String TWO_TASKS =
            """
            {"QueryLanguage": "JSONata", "StartAt": "Both", "States": {"Both": {"Type": "Parallel",
            "Branches": [
              {"StartAt": "A", "States": {"A": {"Type": "Task", "TimeoutSeconds": 60,
                "Resource": "arn:aws:states:::lambda:invoke", "Arguments": {"FunctionName": "f"},
                "End": true}}},
              {"StartAt": "B", "States": {"B": {"Type": "Task", "TimeoutSeconds": 60,
                "Resource": "arn:aws:states:::lambda:invoke", "Arguments": {"FunctionName": "f"},
                "End": true}}}],
            "End": true}}}
            """;
    private static final String LONG_WAIT =
            """
            {"QueryLanguage": "JSONata", "StartAt": "Pause", "States": {
            "Pause": {"Type": "Wait", "Seconds": 3600, "End": true}}}
            """;
    private static final String ENDLESS =
            """
            {"QueryLanguage": "JSONata", "StartAt": "Again", "States": {
            "Again": {"Type": "Pass", "Next": "Again"}}}
            """;
    private static final TaskInvoker ECHO = (function, payload) -> payload;

    @Test
    void anExceptionOfAFunctionIsTheErrorThatLambdaMakesOfIt() {
        TaskInvoker failing =
                (function, payload) -> {
                    throw new ActivityFailed("no such cluster");
                };
        ExecutionResult result = run(ONE_TASK, failing, new VirtualClock(START));
        assertThat(result.error()).contains("chaosstates.activity.ActivityFailed");
        assertThat(result.cause())
                .contains(
                        "{\"errorMessage\":\"no such cluster\","
                                + "\"errorType\":\"chaosstates.activity.ActivityFailed\"}");
    }

    @Test
    void aHistoryHasItsQuota() {
        ExecutionResult result = run(ENDLESS, ECHO, new VirtualClock(START));
        assertThat(result.status()).isEqualTo(Status.FAILED);
        assertThat(result.history().events()).hasSize(25_000);
        assertThat(result.history().events().getLast().type())
                .isEqualTo(EventType.EXECUTION_FAILED);
    }

    @Test
    void withTheRealClockFunctionsRunSideBySide() {
        CyclicBarrier bothAreHere = new CyclicBarrier(2);
        TaskInvoker meeting =
                (function, payload) -> {
                    await(bothAreHere);
                    return payload;
                };
        ExecutionResult result = run(TWO_TASKS, meeting, new RealClock(InstantSource.system()));
        assertThat(result.status()).isEqualTo(Status.SUCCEEDED);
    }

    @Test
    void theRealClockTimesAFunctionOut() {
        AtomicLong reads = new AtomicLong();
        InstantSource hurried = () -> START.plusSeconds(100 * reads.incrementAndGet());
        CountDownLatch never = new CountDownLatch(1);
        ExecutionResult result = run(ONE_TASK, hanging(never), new RealClock(hurried));
        never.countDown();
        assertThat(result.error()).contains("States.Timeout");
    }

    @Test
    void aStopCutsARealWaitShort() {
        ExecutionResult result =
                runAndStopAt(
                        EventType.WAIT_STATE_ENTERED,
                        LONG_WAIT,
                        ECHO,
                        new RealClock(InstantSource.system()));
        assertAborted(result);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aStopAbandonsAFunctionThatHangs(boolean virtual) {
        CountDownLatch never = new CountDownLatch(1);
        RunClock clock = virtual ? new VirtualClock(START) : new RealClock(InstantSource.system());
        ExecutionResult result =
                runAndStopAt(EventType.TASK_STARTED, ONE_TASK, hanging(never), clock);
        never.countDown();
        assertAborted(result);
    }

    @Test
    void aStopBeforeTheBeginningLeavesTwoEvents() {
        Execution execution = execution(LONG_WAIT, ECHO, new VirtualClock(START), RunListener.NONE);
        execution.stop("Interrupted", "early");
        assertThat(execution.run().history().events())
                .extracting(HistoryEvent::type)
                .containsExactly(EventType.EXECUTION_STARTED, EventType.EXECUTION_ABORTED);
    }

    @Test
    void aListenerHearsOfWaitsAndOfDelaysBeforeRetries() {
        String machine =
                """
                {"QueryLanguage": "JSONata", "StartAt": "Pause", "States": {
                "Pause": {"Type": "Wait", "Seconds": 15, "Next": "Call"},
                "Call": {"Type": "Task", "Resource": "arn:aws:states:::lambda:invoke",
                "Arguments": {"FunctionName": "f"}, "TimeoutSeconds": 60,
                "Retry": [{"ErrorEquals": ["States.ALL"], "MaxAttempts": 1}], "End": true}}}
                """;
        TaskInvoker failing =
                (function, payload) -> {
                    throw new TaskFailed("Busy", "");
                };
        List<Tuple> waits = new ArrayList<>();
        RunListener listener =
                new RunListener() {
                    @Override
                    public void happened(HistoryEvent event) {}

                    @Override
                    public void waiting(String state, Instant until) {
                        waits.add(tuple(state, until));
                    }
                };
        execution(machine, failing, new VirtualClock(START), listener).run();
        assertThat(waits)
                .containsExactly(
                        tuple("Pause", START.plusSeconds(15)),
                        tuple("Call", START.plusSeconds(16)));
    }

    /** The failure at second 3 is seen by the sample of second 4, and cuts off what sleeps. */
    @Test
    void letsOthersHaveTheirTurnWhileAFunctionSleeps() {
        String machine =
                """
                {"QueryLanguage": "JSONata", "StartAt": "Run", "States": {"Run": {
                    "Type": "Parallel", "End": true,
                    "Catch": [{"ErrorEquals": ["Done"], "Next": "End"}],
                    "Branches": [
                        {"StartAt": "Sample", "States": {"Sample": {"Type": "Task",
                            "Resource": "arn:aws:states:::lambda:invoke",
                            "Arguments": {"FunctionName": "sample"}, "TimeoutSeconds": 900,
                            "End": true}}},
                        {"StartAt": "Pause", "States": {
                            "Pause": {"Type": "Wait", "Seconds": 3, "Next": "Break"},
                            "Break": {"Type": "Task",
                            "Resource": "arn:aws:states:::lambda:invoke",
                            "Arguments": {"FunctionName": "break"}, "TimeoutSeconds": 9,
                            "Next": "Wait"},
                            "Wait": {"Type": "Wait", "Seconds": 2, "Next": "Done"},
                            "Done": {"Type": "Fail", "Error": "Done"}}}]},
                    "End": {"Type": "Succeed"}}}
                """;
        VirtualClock clock = new VirtualClock(START);
        List<String> seen = Collections.synchronizedList(new ArrayList<>());
        AtomicBoolean broken = new AtomicBoolean();
        CountDownLatch ended = new CountDownLatch(1);
        TaskInvoker sampler =
                (function, payload) -> {
                    if (function.equals("break")) {
                        broken.set(true);
                        return payload;
                    }
                    try {
                        for (int second = 0; second < 100; second++) {
                            seen.add(Duration.between(START, clock.instant()) + " " + broken);
                            clock.sleep(Duration.ofSeconds(2));
                        }
                    } catch (InterruptedException interrupted) {
                        ended.countDown();
                    }
                    return payload;
                };
        ExecutionResult result = run(machine, sampler, clock);
        assertThat(result.status()).isEqualTo(Status.SUCCEEDED);
        assertThat(seen).containsExactly("PT0S false", "PT2S false", "PT4S true");
        await(ended);
        assertThat(clock.instant()).isEqualTo(START.plusSeconds(5));
    }

    private static void assertAborted(ExecutionResult result) {
        assertThat(result.status()).isEqualTo(Status.ABORTED);
        assertThat(result.error()).contains("Interrupted");
        assertThat(result.history().events().getLast().type())
                .isEqualTo(EventType.EXECUTION_ABORTED);
    }

    private static ExecutionResult run(String machine, TaskInvoker invoker, RunClock clock) {
        return execution(machine, invoker, clock, RunListener.NONE).run();
    }

    /** Stops the execution from another thread when an event of that type happens. */
    private static ExecutionResult runAndStopAt(
            EventType type, String machine, TaskInvoker invoker, RunClock clock) {
        CountDownLatch reached = new CountDownLatch(1);
        RunListener listener =
                event -> {
                    if (event.type() == type) {
                        reached.countDown();
                    }
                };
        Execution execution = execution(machine, invoker, clock, listener);
        Thread.ofVirtual()
                .start(
                        () -> {
                            await(reached);
                            execution.stop("Interrupted", "by a person");
                        });
        return execution.run();
    }

    private static Execution execution(
            String machine, TaskInvoker invoker, RunClock clock, RunListener listener) {
        StateMachine read = AslReader.read(JsonReader.parse(machine)).get();
        return new Engine(invoker, clock, new SplittableRandom(1), listener)
                .execution(
                        read,
                        JsonObject.EMPTY,
                        ExecutionIdentity.local("machine", "run", "eu-west-1"));
    }

    private static TaskInvoker hanging(CountDownLatch until) {
        return (function, payload) -> {
            await(until);
            return Json.ofNull();
        };
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(100, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    private static void await(CyclicBarrier barrier) {
        try {
            barrier.await(100, TimeUnit.SECONDS);
        } catch (Exception broken) {
            throw new IllegalStateException(broken);
        }
    }
}
