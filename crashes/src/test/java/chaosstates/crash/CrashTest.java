package chaosstates.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The committed machines, and those of a few experiments more, crashed at every event. {@code
 * -Dchaos.crashes=COUNT -Dchaos.seed=SEED} makes it more crashes by chance; {@code
 * crashes/by-chance} does that.
 */
@Tag("slow")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Execution(ExecutionMode.CONCURRENT)
class CrashTest {

    private static final long COUNT = Long.getLong("chaos.crashes", 40);
    private static final long SEED = Long.getLong("chaos.seed", 1);
    private static final int SHOWN = 10;

    /** Places in a history of 10,000 events at which a run is ended. */
    private static final int LONG_PLACES = 12;

    private final Queue<Crashes> all = new ConcurrentLinkedQueue<>();

    static Stream<Deployment> deployments() throws IOException {
        return Deployments.all();
    }

    private void check(Deployment deployment, Consumer<Crashes> way) {
        Crashes crashes = new Crashes(deployment);
        way.accept(crashes);
        all.add(crashes);
        assertThat(crashes.complaints().stream().limit(SHOWN))
                .as(crashes.complaints().size() + " complaints")
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("deployments")
    void aRunThatEndedIsLeftAlone(Deployment deployment) {
        check(deployment, Crashes::none);
    }

    @ParameterizedTest
    @MethodSource("deployments")
    void endedAtEveryEvent(Deployment deployment) {
        check(deployment, Crashes::endings);
    }

    @ParameterizedTest
    @MethodSource("deployments")
    void everyCallSpoilt(Deployment deployment) {
        check(deployment, Crashes::faults);
    }

    @ParameterizedTest
    @MethodSource("deployments")
    void itsGuardianCrashed(Deployment deployment) {
        check(deployment, Crashes::guardians);
    }

    @ParameterizedTest
    @MethodSource("deployments")
    void deployedAnewMeanwhile(Deployment deployment) {
        check(deployment, Crashes::acrossDeploys);
    }

    @ParameterizedTest
    @MethodSource("deployments")
    void guardedTwice(Deployment deployment) {
        check(deployment, Crashes::guardedTwice);
    }

    @ParameterizedTest
    @MethodSource("deployments")
    void redriven(Deployment deployment) {
        check(deployment, Crashes::redriven);
    }

    @Test
    void withALongHistory() {
        Deployment deployment = Deployments.longOne();
        assertThat(deployment.run(Fault.NONE).events()).isBetween(10_000L, 25_000L);
        check(deployment, crashes -> crashes.someEndings(LONG_PLACES));
    }

    /** The oracle notices a rollback that a guardian leaves out, whatever led to it. */
    @ParameterizedTest
    @EnumSource
    void aRollbackThatIsLeftOutIsNoticed(Way way) throws IOException {
        Deployment mutant =
                way == Way.WITH_A_LONG_HISTORY
                        ? Deployments.longOne()
                        : Deployments.all()
                                .filter(it -> it.name().equals("default"))
                                .findFirst()
                                .orElseThrow();
        Crashes crashes = new Crashes(mutant.forgetful());
        way.crash.accept(crashes);
        assertThat(crashes.complaints()).anyMatch(it -> it.contains("was missed"));
    }

    /** Ways in which a guardian may come to play rollbacks. */
    enum Way {
        ENDED_AT_EVERY_EVENT(Crashes::endings),
        EVERY_CALL_SPOILT(Crashes::faults),
        ITS_GUARDIAN_CRASHED(Crashes::guardians),
        DEPLOYED_ANEW_MEANWHILE(Crashes::acrossDeploys),
        GUARDED_TWICE(Crashes::guardedTwice),
        REDRIVEN(Crashes::redriven),
        WITH_A_LONG_HISTORY(crashes -> crashes.someEndings(LONG_PLACES));

        private final Consumer<Crashes> crash;

        Way(Consumer<Crashes> crash) {
            this.crash = crash;
        }
    }

    @ParameterizedTest
    @MethodSource("deployments")
    void severalAtOnce(Deployment deployment) {
        check(deployment, crashes -> crashes.combinations(SEED, COUNT));
    }

    @AfterAll
    void count() {
        Crashes.Counts sum =
                all.stream()
                        .map(Crashes::counts)
                        .reduce(new Crashes.Counts(0, 0, 0), Crashes.Counts::plus);
        System.out.printf(
                "Crashes injected: %,d; rollbacks due: %,d, missed: %,d (seed %d)%n",
                sum.injected(), sum.due(), sum.missed(), SEED);
    }
}
