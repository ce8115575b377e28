package chaosstates.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertAll;

import chaosstates.asl.AslWriter;
import chaosstates.asl.StateMachine;
import chaosstates.check.Experiments;
import chaosstates.compile.Compiler;
import chaosstates.compile.Guardian;
import chaosstates.json.JsonText;
import chaosstates.lambdas.registry.Activities;
import chaosstates.model.Experiment;
import chaosstates.plan.Mode;
import chaosstates.plan.Plan;
import chaosstates.plan.Planner;
import chaosstates.testing.Golden;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The committed machines are what the experiments compile to. */
class StateMachinesAreFreshTest {

    private static final Path EXPERIMENTS = Path.of("../experiments");
    private static final Path MACHINES = Path.of("../statemachines");

    static List<Path> experiments() throws IOException {
        try (Stream<Path> files = Files.list(EXPERIMENTS)) {
            return files.sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("experiments")
    void isWhatItCompilesTo(Path file) throws IOException {
        Plan plan = plan(file);
        assertAll(
                () -> isFresh(file, ".asl.json", Compiler.compile(plan)),
                () -> isFresh(file, ".guardian.asl.json", Guardian.of(plan)));
    }

    private static void isFresh(Path file, String end, StateMachine machine) {
        Golden.check(
                MACHINES.resolve(name(file) + end), JsonText.of(AslWriter.write(machine)) + "\n");
    }

    @Test
    void noneIsLeftOver() throws IOException {
        try (Stream<Path> machines = Files.list(MACHINES)) {
            assertThat(machines.map(StateMachinesAreFreshTest::name).collect(Collectors.toSet()))
                    .containsExactlyInAnyOrderElementsOf(
                            experiments().stream().map(StateMachinesAreFreshTest::name).toList());
        }
    }

    private static String name(Path file) {
        String name = file.getFileName().toString();
        return name.substring(0, name.indexOf('.'));
    }

    private static Plan plan(Path file) throws IOException {
        Experiment experiment =
                Experiments.read(Files.readString(file), file.toString(), Activities.CATALOGUE)
                        .get();
        return Planner.plan(
                name(file), experiment, Activities.CATALOGUE, Mode.of(experiment.strategies()));
    }
}
