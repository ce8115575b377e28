package chaosstates.proof;

import static org.assertj.core.api.Assertions.assertThat;

import chaosstates.asl.AslReader;
import chaosstates.asl.AslWriter;
import chaosstates.asl.StateMachine;
import chaosstates.crash.Crashes;
import chaosstates.crash.Deployment;
import chaosstates.crash.Deployments;
import chaosstates.proof.Mutants.Mutant;
import chaosstates.testing.Golden;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Someone may have edited a machine since it was compiled: each transition of it and of its
 * guardian led elsewhere or left out. What the proof accepts stands in a file, to be looked
 * through; and the crash test finds nothing wrong with it.
 */
@Tag("slow")
@Execution(ExecutionMode.CONCURRENT)
class MutantsTest {

    private static final Path FOLDER = Path.of("src/test/resources/proof-mutants");

    private static final Set<String> TRIED = Set.of("steps", "background", "deviated-in-method");

    private static final String LARGE = "chaos-aurora-web";

    /** State of the input's check, which has no bearing on how a run is undone. */
    private static final String INPUT = "Check input";

    static Stream<Deployment> deployments() throws IOException {
        return Deployments.all().filter(deployment -> TRIED.contains(deployment.name()));
    }

    @ParameterizedTest
    @MethodSource("deployments")
    void areRejectedUnlessTheyUndoAsWell(Deployment deployment) throws IOException {
        check(
                deployment,
                Mutants.of(AslWriter.write(deployment.machine())),
                Mutants.of(AslWriter.write(deployment.guardian())),
                accepted -> accepted);
    }

    /** The committed machine of most states: all its mutants would take minutes. */
    @Test
    void areRejectedInALargeMachine() throws IOException {
        Deployment deployment =
                Deployments.all().filter(it -> it.name().equals(LARGE)).findFirst().orElseThrow();
        check(
                deployment,
                Mutants.ofEachTransition(Mutants.of(AslWriter.write(deployment.machine()))),
                Mutants.ofEachTransition(Mutants.of(AslWriter.write(deployment.guardian()))),
                Mutants::ofEachKind);
    }

    /**
     * @param crashed which of the accepted mutants are crashed
     */
    private static void check(
            Deployment deployment,
            List<Mutant> machines,
            List<Mutant> guardians,
            UnaryOperator<List<Mutant>> crashed) {
        List<Mutant> accepted =
                machines.stream().filter(mutant -> isProved(run(mutant, deployment))).toList();
        List<Mutant> alsoAccepted =
                guardians.stream().filter(mutant -> isProved(guard(mutant, deployment))).toList();
        String text =
                "%d mutants, %d accepted\n"
                                .formatted(
                                        machines.size() + guardians.size(),
                                        accepted.size() + alsoAccepted.size())
                        + lines("", accepted)
                        + lines("Guardian: ", alsoAccepted);
        Golden.check(FOLDER.resolve(deployment.name() + ".txt"), text);
        List<Mutant> ofRuns =
                accepted.stream().filter(mutant -> !mutant.what().startsWith(INPUT)).toList();
        crashed.apply(ofRuns).stream()
                .map(mutant -> run(mutant, deployment))
                .forEach(MutantsTest::survives);
    }

    private static void survives(Deployment mutant) {
        Crashes crashes = new Crashes(mutant);
        crashes.faults();
        assertThat(crashes.complaints()).isEmpty();
    }

    private static boolean isProved(Deployment deployment) {
        return Proof.of(deployment.plan(), deployment.machine(), deployment.guardian()).isProved();
    }

    private static StateMachine machine(Mutant mutant) {
        return AslReader.read(mutant.definition()).get();
    }

    private static Deployment run(Mutant mutant, Deployment deployment) {
        return new Deployment(deployment.plan(), machine(mutant), deployment.guardian());
    }

    private static Deployment guard(Mutant mutant, Deployment deployment) {
        return new Deployment(deployment.plan(), deployment.machine(), machine(mutant));
    }

    private static String lines(String prefix, List<Mutant> mutants) {
        return String.join("", mutants.stream().map(it -> prefix + it.what() + "\n").toList());
    }
}
