package chaosstates.proof;

import static org.assertj.core.api.Assertions.assertThat;

import chaosstates.PlanCase;
import chaosstates.asl.AslReader;
import chaosstates.asl.AslWriter;
import chaosstates.asl.StateMachine;
import chaosstates.compile.Compiler;
import chaosstates.compile.Guardian;
import chaosstates.json.JsonReader;
import chaosstates.json.JsonText;
import chaosstates.plan.Plan;
import chaosstates.testing.Golden;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Test that compiled machines are proved as they are read back, and edited ones are not. */
class ProofTest {

    private static final Path EXPERIMENT = Path.of("src/test/resources/compile-cases/whole");

    static List<Path> compiled() {
        return Golden.cases("compile-cases");
    }

    static List<Path> edited() {
        return Golden.cases("proof-cases");
    }

    @ParameterizedTest
    @MethodSource("compiled")
    void whatIsCompiledIsProved(Path folder) {
        Plan plan = PlanCase.read(folder).plan();
        Proof proof =
                Proof.of(plan, read(text(Compiler.compile(plan))), read(text(Guardian.of(plan))));
        assertThat(proof.flaws()).isEmpty();
    }

    /** Runs a case: an edit, with what it replaces above it, and why the machine is not proved. */
    @ParameterizedTest
    @MethodSource("edited")
    void whatWasEditedIsNot(Path folder) {
        Plan plan = PlanCase.read(EXPERIMENT).plan();
        List<String> edit = Golden.text(folder.resolve("edit.txt")).lines().toList();
        String machine = text(Compiler.compile(plan));
        String guardian = text(Guardian.of(plan));
        assertThat(machine + guardian).contains(edit.getFirst());
        Proof proof =
                Proof.of(
                        plan,
                        read(machine.replace(edit.getFirst(), edit.getLast())),
                        read(guardian.replace(edit.getFirst(), edit.getLast())));
        Golden.check(folder.resolve("expected.txt"), ProofText.of(proof));
    }

    private static String text(StateMachine machine) {
        return JsonText.of(AslWriter.write(machine));
    }

    private static StateMachine read(String text) {
        return AslReader.read(JsonReader.parse(text)).get();
    }
}
