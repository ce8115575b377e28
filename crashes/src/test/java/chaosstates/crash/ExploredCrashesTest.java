package chaosstates.crash;

import static org.assertj.core.api.Assertions.assertThat;

import chaosstates.assume.Answers;
import chaosstates.compile.Compilation;
import chaosstates.crash.Ran.Ending;
import chaosstates.explore.Explorer;
import chaosstates.history.EventType;
import chaosstates.history.HistoryEvent;
import chaosstates.json.JsonObject;
import chaosstates.lambdas.api.Environment;
import chaosstates.report.ways.Mishap;
import chaosstates.report.ways.Mishap.Kind;
import chaosstates.report.ways.Way;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Test of explored ways against crashes: what is foretold of a mishap is what the world of the
 * crashes sees and its journal says.
 */
class ExploredCrashesTest {

    /** Spoils that are the mishaps; a rollback is tried for minutes, and has to fail for longer. */
    private static final Map<Kind, Spoil> SPOILS =
            Map.of(
                    Kind.NOTHING, Spoil.NOTHING,
                    Kind.FAILS, Spoil.FAILED,
                    Kind.HANGS, Spoil.HANGS,
                    Kind.INTERRUPTS, Spoil.INTERRUPTS);

    /** Experiments whose world goes wrong by itself are not explored here. */
    static Stream<Deployment> deployments() throws IOException {
        return Deployments.all()
                .filter(it -> !it.experiment().toString().matches("(?s).*(fails|misses).*"));
    }

    @ParameterizedTest
    @MethodSource("deployments")
    void theWorldSeesWhatWasForetold(Deployment deployment) {
        Ran planned = deployment.run(Fault.NONE);
        List<Way> ways = ways(deployment);
        int compared = 0;
        for (Way way : ways) {
            Optional<Ran> run = ran(deployment, planned, way.mishap());
            if (run.isPresent()) {
                compared++;
                assertThat(seen(deployment, run.get()))
                        .as(way.mishap().toString())
                        .isEqualTo(foretold(way));
            }
        }
        assertThat(compared).isGreaterThan(ways.size() / 2);
    }

    private static List<Way> ways(Deployment deployment) {
        Compilation compiled =
                new Compilation(deployment.plan(), deployment.machine(), deployment.guardian());
        return Explorer.of(
                        compiled,
                        JsonObject.EMPTY,
                        Answers.NONE,
                        Environment.of(Map.of()),
                        Instant.parse("2026-01-02T03:04:05Z"))
                .explore()
                .all();
    }

    /** Has it go wrong; empty where the world of the crashes can't. */
    private static Optional<Ran> ran(Deployment deployment, Ran planned, Mishap mishap) {
        if (mishap.isEndOfExecution()) {
            Ending ending = mishap.kind() == Kind.STOPPED ? Ending.STOPPED : Ending.TIMED_OUT;
            return Optional.of(planned.cut(within(planned, mishap.state()), ending));
        }
        if (!mishap.part().isEmpty()
                || !SPOILS.containsKey(mishap.kind())
                || mishap.state().matches("Journal.*|Outputs")
                || mishap.state().startsWith("Configuration")
                || mishap.state().startsWith("Rollback") && mishap.kind() == Kind.HANGS) {
            return Optional.empty();
        }
        Spoil spoil =
                mishap.state().startsWith("Rollback")
                        ? Spoil.THROTTLED_FOR_LONG
                        : SPOILS.get(mishap.kind());
        return mishap.equals(Mishap.NONE)
                ? Optional.of(planned)
                : Optional.of(spoilt(deployment, planned, mishap.state(), spoil));
    }

    /** Spoils the first call of a state. Calls that sleep are noted later than they are made. */
    private static Ran spoilt(Deployment deployment, Ran planned, String state, Spoil spoil) {
        int guess = call(planned, state);
        return Stream.concat(
                        Stream.of(guess), IntStream.range(0, planned.calls().size() + 20).boxed())
                .map(call -> deployment.run(new Fault(call, spoil)))
                .filter(run -> isSpoilt(run, state))
                .findFirst()
                .orElseThrow(() -> new AssertionError("nothing calls " + state));
    }

    private static boolean isSpoilt(Ran run, String state) {
        return run.calls().stream()
                .filter(call -> call.spoil() != Spoil.NOTHING)
                .findFirst()
                .filter(call -> call.state().equals(state))
                .isPresent();
    }

    private static int call(Ran planned, String state) {
        return IntStream.range(0, planned.calls().size())
                .filter(index -> planned.calls().get(index).state().equals(state))
                .findFirst()
                .orElse(0);
    }

    /** Returns the event after which the state is under way. */
    private static long within(Ran planned, String state) {
        return planned.calls().stream()
                .filter(call -> call.state().equals(state))
                .map(call -> call.event() + 1)
                .findFirst()
                .orElseGet(() -> waiting(planned, state));
    }

    private static long waiting(Ran planned, String state) {
        return planned.history().events().stream()
                .filter(event -> event.type() == EventType.WAIT_STATE_ENTERED)
                .filter(event -> event.stateName().equals(Optional.of(state)))
                .mapToLong(HistoryEvent::id)
                .findFirst()
                .orElseThrow();
    }

    private record Seen(String verdict, Set<String> undone, String end, boolean isGuarded) {}

    private static Seen foretold(Way way) {
        return new Seen(
                way.verdict(),
                way.undoing().played().stream()
                        .filter(Way.Played::isDone)
                        .map(Way.Played::name)
                        .collect(Collectors.toSet()),
                (way.console().status() + " " + way.console().error()).strip(),
                way.guardian().isPresent());
    }

    private static Seen seen(Deployment deployment, Ran run) {
        boolean isOver = run.isSuccess() || run.hasEndedByItself();
        List<Call> calls = new ArrayList<>(run.calls());
        if (!isOver) {
            calls.addAll(deployment.guard(run, Fault.NONE).calls());
        }
        JsonObject journal = Ran.journal(calls.stream()).orElseThrow().json();
        return new Seen(
                journal.object("verdict").string("verdict").orElseThrow(),
                calls.stream()
                        .filter(call -> call.isRollback() && call.tookEffect())
                        .map(Call::name)
                        .collect(Collectors.toSet()),
                (status(run.end()) + " " + run.history().events().getLast().error().orElse(""))
                        .strip(),
                !isOver);
    }

    private static String status(EventType end) {
        return end.awsName()
                .replace("Execution", "")
                .replaceAll("(?<=[a-z])O", "_O")
                .toUpperCase(Locale.ROOT);
    }
}
