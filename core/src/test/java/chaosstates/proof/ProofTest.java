package chaosstates.proof;

import static org.assertj.core.api.Assertions.assertThat;

import chaosstates.Golden;
import chaosstates.PlanCase;
import chaosstates.asl.AslReader;
import chaosstates.asl.AslWriter;
import chaosstates.compile.Compiler;
import chaosstates.compile.Guardian;
import chaosstates.plan.Plan;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is compiled is proved, as it is read back. */
class ProofTest {

    static List<Path> cases() {
        return Golden.cases("compile-cases");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void whatIsCompiledIsProved(Path folder) {
        Plan plan = PlanCase.read(folder).plan();
        Proof proof =
                Proof.of(
                        plan,
                        AslReader.read(AslWriter.write(Compiler.compile(plan))).get(),
                        AslReader.read(AslWriter.write(Guardian.of(plan))).get());
        System.out.println(ProofText.of(proof));
        assertThat(proof.flaws()).isEmpty();
    }
}
