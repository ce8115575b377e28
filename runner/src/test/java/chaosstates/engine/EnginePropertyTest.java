package chaosstates.engine;

import static org.assertj.core.api.Assertions.assertThat;

import chaosstates.engine.ExecutionResult.Status;
import chaosstates.history.EventType;
import chaosstates.history.HistoryEvent;
import chaosstates.json.Json;
import chaosstates.json.JsonObject;
import chaosstates.testing.Property;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** Test of properties of every machine, whatever its functions do. */
class EnginePropertyTest {

    @Test
    void theHistoryIsWhole() {
        Property.tries(400).holds(chance -> isWhole(run(chance.whole(), 0)));
    }

    private static void isWhole(ExecutionResult result) {
        List<HistoryEvent> events = result.history().events();
        assertThat(events)
                .extracting(HistoryEvent::id)
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, events.size()).boxed().toList());
        assertThat(events).allMatch(event -> event.previousEventId() < event.id());
        assertThat(events).extracting(HistoryEvent::timestamp).isSorted();
        assertThat(events.stream().filter(event -> event.previousEventId() == 0)).hasSize(2);
        assertThat(events.getLast().type())
                .isEqualTo(
                        result.status() == Status.SUCCEEDED
                                ? EventType.EXECUTION_SUCCEEDED
                                : EventType.EXECUTION_FAILED);
    }

    @Test
    void whateverWasEnteredCameToAnEnd() {
        Property.tries(400).holds(chance -> allEnded(run(chance.whole(), 0).history().events()));
    }

    private static void allEnded(List<HistoryEvent> events) {
        assertThat(open(events, "Wait")).isZero();
        assertThat(open(events, "Choice")).isZero();
        assertThat(open(events, "Succeed")).isZero();
        assertThat(open(events, "Pass")).isEqualTo(failedEvaluations(events, "Pass"));
        assertThat(open(events, "Parallel")).isEqualTo(uncaughtParallels(events));
        assertThat(open(events, "Task")).isEqualTo(hasEndedTheExecution("Task", events) ? 1 : 0);
    }

    @Test
    void theSameSeedGivesTheSameHistory() {
        Property.tries(100)
                .holds(
                        chance -> {
                            long seed = chance.whole();
                            assertThat(run(seed, 0)).isEqualTo(run(seed, 0));
                        });
    }

    @Test
    void aStopIsTheEnd() {
        Property.tries(200).holds(chance -> endsAt(chance.between(1, 30), chance.whole()));
    }

    private static void endsAt(int stopAt, long seed) {
        ExecutionResult result = run(seed, stopAt);
        List<HistoryEvent> events = result.history().events();
        List<HistoryEvent> ends =
                events.stream()
                        .filter(event -> event.type().awsName().startsWith("Execution"))
                        .toList();
        assertThat(ends).hasSize(2).contains(events.getFirst(), events.getLast());
        assertThat(run(seed, stopAt)).isEqualTo(result);
    }

    @Test
    void upToAStopNothingIsDifferent() {
        Property.tries(50).holds(chance -> isLikeTheWholeUpToAStop(chance.whole()));
    }

    private static void isLikeTheWholeUpToAStop(long seed) {
        ExecutionResult whole = run(seed, 0);
        whole.history().events().stream()
                .filter(event -> event.type() == EventType.TASK_STARTED)
                .limit(10)
                .forEach(
                        event ->
                                assertThat(whole.endedAfter(event, Status.ABORTED))
                                        .isEqualTo(run(seed, event.id())));
    }

    private static ExecutionResult run(long seed, long stopAt) {
        SplittableRandom random = new SplittableRandom(seed);
        VirtualClock clock = new VirtualClock(Instant.EPOCH);
        Stop stop = new Stop(stopAt);
        Engine engine = new Engine(function(random.split(), clock), clock, random.split(), stop);
        stop.execution =
                engine.execution(
                        new RandomMachine(random).machine(),
                        JsonObject.EMPTY,
                        ExecutionIdentity.local("machine", "run", "eu-west-1"));
        return stop.execution.run();
    }

    /** Takes up to four seconds, and fails every second time. */
    private static TaskInvoker function(RandomGenerator random, VirtualClock clock) {
        return (name, payload) -> {
            clock.advance(Duration.ofMillis(random.nextInt(4000)));
            return switch (random.nextInt(4)) {
                case 0 -> throw new TaskFailed("A", "a");
                case 1 -> throw new TaskFailed("B", "b");
                default -> Json.of(true);
            };
        };
    }

    private static final class Stop implements RunListener {
        private final long at;
        private Execution execution;

        Stop(long at) {
            this.at = at;
        }

        @Override
        public void happened(HistoryEvent event) {
            if (event.id() == at) {
                execution.stop("", "");
            }
        }
    }

    /** Counts the visits of states of that type that neither left it nor were aborted. */
    private static long open(List<HistoryEvent> events, String type) {
        return count(events, type + "StateEntered")
                - count(events, type + "StateExited")
                - count(events, type + "StateAborted");
    }

    private static long count(List<HistoryEvent> events, String type) {
        return events.stream().filter(event -> event.type().awsName().equals(type)).count();
    }

    private static long failedEvaluations(List<HistoryEvent> events, String type) {
        return events.stream()
                .filter(event -> event.type() == EventType.EVALUATION_FAILED)
                .filter(event -> typeOfFailed(event, events).equals(type))
                .count();
    }

    private static long uncaughtParallels(List<HistoryEvent> events) {
        List<Long> left =
                events.stream()
                        .filter(event -> event.type() == EventType.PARALLEL_STATE_EXITED)
                        .map(HistoryEvent::previousEventId)
                        .toList();
        return events.stream()
                .filter(event -> event.type() == EventType.PARALLEL_STATE_FAILED)
                .filter(event -> !left.contains(event.id()))
                .count();
    }

    private static boolean hasEndedTheExecution(String type, List<HistoryEvent> events) {
        HistoryEvent end = events.getLast();
        HistoryEvent before = events.get((int) end.previousEventId() - 1);
        return end.type() == EventType.EXECUTION_FAILED
                && typeOfFailed(before, events).equals(type);
    }

    private static String typeOfFailed(HistoryEvent event, List<HistoryEvent> events) {
        return switch (event.type()) {
            case TASK_FAILED, TASK_TIMED_OUT -> "Task";
            case EVALUATION_FAILED -> typeOf(event.details().string("state").orElseThrow(), events);
            default -> "";
        };
    }

    private static String typeOf(String state, List<HistoryEvent> events) {
        return events.stream()
                .filter(event -> event.type().awsName().endsWith("StateEntered"))
                .filter(event -> event.stateName().orElseThrow().equals(state))
                .map(event -> event.type().awsName().replace("StateEntered", ""))
                .findFirst()
                .orElseThrow();
    }
}
