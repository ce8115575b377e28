package chaosstates.run;

import static org.assertj.core.api.Assertions.assertThat;

import chaosstates.PlanCase;
import chaosstates.history.History;
import chaosstates.plan.Plan;
import chaosstates.testing.Golden;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Test of what is read off a history: the cases of the journal, an event a line. */
class EventsTest {

    private static final Path STOPPED = Path.of("src/test/resources/journal-cases/timed-out");

    static List<Path> cases() {
        return Golden.cases("journal-cases");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void reads(Path folder) {
        String text =
                Events.of(PlanCase.read(folder).plan(), history(folder, "events.txt")).stream()
                        .filter(event -> !(event instanceof RunEvent.Passed))
                        .map(EventsTest::line)
                        .collect(Collectors.joining("\n", "", "\n"));
        Golden.check(folder.resolve("expected.run-events.txt"), text);
    }

    private static History history(Path folder, String name) {
        return EventLog.read(Golden.text(folder.resolve(name)));
    }

    private static String line(RunEvent event) {
        String time = Duration.between(EventLog.START, event.at()).toMillis() / 1000.0 + " ";
        return time + event.getClass().getSimpleName() + detail(event);
    }

    private static String detail(RunEvent event) {
        return switch (event) {
            case RunEvent.ActivityBegun it -> text(it.task(), it.step().state());
            case RunEvent.ActivityStarted it -> text(it.task(), it.step().state());
            case RunEvent.ActivityEnded it -> attempt(it.task(), it.attempt(), it.record());
            case RunEvent.ActivityAwaited it -> attempt(it.task(), it.attempt(), it.record());
            case RunEvent.ActivityCut it -> attempt(it.task(), it.attempt(), it.record());
            case RunEvent.ActivityRefused it -> " " + it.step().state();
            case RunEvent.PauseBegun it -> " " + it.side() + " " + it.step().state();
            case RunEvent.ControlCalled it -> text(it.task(), it.call().step().state());
            case RunEvent.ControlEnded it ->
                    text(it.task(), it.call().failure().map(Failure::text).orElse("well"));
            case RunEvent.ControlsFailed it -> text(it.task(), it.controls().toString());
            case RunEvent.SamplingBegun it -> text(it.task(), "");
            case RunEvent.Sampled it ->
                    text(it.task(), it.block().samples().size() + " " + it.block().isLost());
            case RunEvent.SamplingFailed it -> text(it.task(), it.failure().text());
            case RunEvent.Watched it ->
                    text(it.task(), it.block().watch().state() + " " + it.block().looks().size());
            case RunEvent.Metered it -> text(it.task(), it.metric().state());
            case RunEvent.WatchFailed it -> text(it.task(), it.failure().text());
            case RunEvent.ClearanceAsked it -> text(it.task(), "");
            case RunEvent.Cleared it -> text(it.task(), it.leases().toString());
            case RunEvent.Blocked it -> text(it.task(), it.failure().text());
            case RunEvent.FoundOut it -> " " + it.step().key() + ": " + it.value();
            case RunEvent.NotFoundOut it -> " " + it.step().key();
            case RunEvent.JournalBegun it -> " " + it.state();
            case RunEvent.Faulted it -> " " + it.state() + ": " + it.failure().text();
            case RunEvent.RunFailed it -> " " + it.failure().text();
            case RunEvent.RunStopped it -> " " + it.failure().text();
            case RunEvent.RunBegun _,
                    RunEvent.TryBegun _,
                    RunEvent.MethodLeft _,
                    RunEvent.TryLeft _,
                    RunEvent.Passed _,
                    RunEvent.RunSucceeded _,
                    RunEvent.RunResumed _ ->
                    "";
        };
    }

    private static String attempt(long task, int attempt, RunRecord record) {
        String outcome = record.outcome().map(Enum::name).orElse("-");
        return text(task, record.step().state() + " " + outcome + " " + attempt);
    }

    private static String text(long task, String what) {
        return (" #" + task + " " + what).stripTrailing();
    }

    /** Asserts that it does not matter whether events come one by one. */
    @ParameterizedTest
    @MethodSource("cases")
    void readsEventByEvent(Path folder) {
        Plan plan = PlanCase.read(folder).plan();
        History history = history(folder, "events.txt");
        Events events = new Events(plan);
        assertThat(history.events().stream().flatMap(it -> events.happened(it).stream()).toList())
                .isEqualTo(Events.of(plan, history))
                .hasSizeGreaterThanOrEqualTo(history.events().size());
    }

    /** Asserts that an execution that is redriven is not over any more. */
    @Test
    void goesOnAfterItsEnd() {
        String end = Golden.text(STOPPED.resolve("events.txt")).strip() + "\n";
        History history = EventLog.read(end + "900<-899 60 TaskStateEntered {\"name\": \"x\"}\n");
        List<RunEvent> events = Events.of(PlanCase.read(STOPPED).plan(), history);
        assertThat(events.getLast()).isInstanceOf(RunEvent.RunResumed.class);
    }
}
