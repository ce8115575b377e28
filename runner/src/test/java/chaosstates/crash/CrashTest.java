package chaosstates.crash;

import static org.assertj.core.api.Assertions.assertThat;

import chaosstates.asl.AslWriter;
import chaosstates.check.Experiments;
import chaosstates.compile.Compiler;
import chaosstates.compile.Guardian;
import chaosstates.json.JsonObject;
import chaosstates.json.JsonReader;
import chaosstates.lambdas.Activities;
import chaosstates.model.Experiment;
import chaosstates.plan.Mode;
import chaosstates.plan.Plan;
import chaosstates.plan.Planner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The committed machines, and those of a few experiments more, crashed at every event. {@code
 * -Dchaos.crashes=COUNT -Dchaos.seed=SEED} makes it more crashes by chance; {@code runner/crashes}
 * does that.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CrashTest {

    private static final long COUNT = Long.getLong("chaos.crashes", 40);
    private static final long SEED = Long.getLong("chaos.seed", 1);
    private static final int SHOWN = 10;

    private final List<Crashes> all = new ArrayList<>();

    static Stream<Deployment> deployments() throws IOException {
        return Stream.concat(
                files("../experiments").map(CrashTest::committed),
                files("src/test/resources/crash-cases").map(CrashTest::compiled));
    }

    private static Stream<Path> files(String folder) throws IOException {
        try (Stream<Path> files = Files.list(Path.of(folder))) {
            return files.sorted().toList().stream();
        }
    }

    private static Deployment committed(Path file) {
        String name = name(file);
        return Deployment.of(
                name,
                experiment(file).source(),
                machine(name + ".asl.json"),
                machine(name + ".guardian.asl.json"));
    }

    private static Deployment compiled(Path file) {
        Experiment experiment = experiment(file);
        Plan plan =
                Planner.plan(
                        name(file),
                        experiment,
                        Activities.CATALOGUE,
                        Mode.of(experiment.strategies()));
        return Deployment.of(
                plan.name(),
                experiment.source(),
                AslWriter.write(Compiler.compile(plan)),
                AslWriter.write(Guardian.of(plan)));
    }

    private static Experiment experiment(Path file) {
        return Experiments.read(text(file), file.toString(), Activities.CATALOGUE).get();
    }

    private static JsonObject machine(String file) {
        return (JsonObject) JsonReader.parse(text(Path.of("../statemachines", file)));
    }

    private static String name(Path file) {
        String name = file.getFileName().toString();
        return name.substring(0, name.indexOf('.'));
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
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
