package chaosstates.lambdas.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chaosstates.lambdas.Exchanges;
import chaosstates.lambdas.Matching;
import chaosstates.lambdas.ScriptedServer;
import chaosstates.lambdas.api.Environment;
import chaosstates.lambdas.api.Raised;
import chaosstates.lambdas.aws.ExecutionArn;
import chaosstates.lambdas.function.FunctionCase;
import chaosstates.lambdas.handler.GuardHandler;
import chaosstates.lambdas.journal.JournalCase;
import chaosstates.wire.platform.GuardCall;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Asserts which machines the guard of an app looks after, for each call. */
class AppGuardTest {

    private static final String STATES = "arn:aws:states:eu-west-1:123456789012:";
    private static final Instant NOON = Instant.parse("2026-11-27T12:00:00Z");

    private final List<String> looked = new ArrayList<>();

    /** Runs a call at a time; who would look after a machine is only noted. */
    private List<String> about(GuardCall call, int machines, List<String> held, Instant now) {
        looked.clear();
        AppGuard guard =
                new AppGuard(
                        () -> IntStream.range(0, machines).mapToObj(AppGuardTest::machine).toList(),
                        () -> held.stream().map(ExecutionArn::new).toList(),
                        machine -> {
                            looked.add(machine);
                            throw new IllegalStateException("noted");
                        },
                        () -> now);
        try {
            guard.run(call);
        } catch (IllegalStateException noted) {
            assertThat(noted).hasMessageContaining("noted");
        }
        return List.copyOf(looked);
    }

    private static String machine(int number) {
        return STATES + "stateMachine:chaos-%04d".formatted(number);
    }

    private static GuardCall ended(String machine) {
        return new GuardCall.ExecutionChanged(STATES + "execution:" + machine + ":run-1", "FAILED");
    }

    @Test
    void aRunIsOfItsMachine() {
        assertThat(about(ended("chaos-0001"), 3, List.of(), NOON)).containsExactly(machine(1));
    }

    @Test
    void guardiansAndMachinesOfOthersAreLeftAlone() {
        assertThat(about(ended("chaos-0001-guardian"), 3, List.of(), NOON)).isEmpty();
        assertThat(about(ended("orders"), 3, List.of(), NOON)).isEmpty();
    }

    @Test
    void whatHoldsALeaseIsLookedAtEachTime() {
        List<String> held = List.of(STATES + "execution:chaos-0700:run-1");
        for (GuardCall call :
                List.of(
                        new GuardCall.Sweep(),
                        new GuardCall.AlarmChanged("errors", "ALARM", Optional.empty()))) {
            assertThat(about(call, 1000, held, NOON)).contains(machine(700));
        }
    }

    @Test
    void whatHoldsALeaseIsLookedAtThoughTheMachinesCanNotBeListed() {
        List<String> seen = new ArrayList<>();
        AppGuard guard =
                new AppGuard(
                        () -> {
                            throw new Raised("ClientError", "Rate exceeded");
                        },
                        () -> List.of(new ExecutionArn(STATES + "execution:chaos-0700:run-1")),
                        machine -> {
                            seen.add(machine);
                            throw new IllegalStateException("noted");
                        },
                        () -> NOON);
        assertThatThrownBy(() -> guard.run(new GuardCall.Sweep()))
                .hasMessageContainingAll("could not list the machines", "Rate exceeded", "noted");
        assertThat(seen).containsExactly(machine(700));
    }

    @Test
    void oneSweepStaysBelowTheRatesOfStepFunctions_andAllTogetherMissNothing() {
        Set<String> seen = new HashSet<>();
        for (int sweep = 0; sweep < 40; sweep++) {
            Instant now = NOON.plus(AppGuard.CYCLE.multipliedBy(sweep));
            List<String> slice = about(new GuardCall.Sweep(), 1000, List.of(), now);
            assertThat(slice).hasSizeLessThanOrEqualTo(AppGuard.SLICE);
            seen.addAll(slice);
        }
        assertThat(seen).hasSize(1000);
        assertThat(AppGuard.CYCLE.multipliedBy(40)).isLessThan(Duration.ofHours(4));
    }

    /** Runs the deployed handler: leases, machines, and what their definitions say. */
    @TestFactory
    Stream<DynamicTest> cases() {
        return FunctionCase.of("app-guard").stream()
                .map(example -> DynamicTest.dynamicTest(example.name(), () -> check(example)));
    }

    private static void check(FunctionCase example) throws IOException {
        try (ScriptedServer server = new ScriptedServer(Exchanges.replies(example.declared()))) {
            Map<String, String> variables = JournalCase.environment(server.url());
            GuardHandler handler = new GuardHandler(Environment.of(variables), FunctionCase.NOON);
            Matching.check(
                    example.declared().object("result"),
                    FunctionCase.handled(handler, example.event()));
            Exchanges.check(example.declared(), server);
        }
    }
}
