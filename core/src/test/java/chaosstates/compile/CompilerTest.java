package chaosstates.compile;

import static org.assertj.core.api.Assertions.assertThat;

import chaosstates.PlanCase;
import chaosstates.asl.AslChecker;
import chaosstates.asl.AslReader;
import chaosstates.asl.AslWriter;
import chaosstates.asl.StateMachine;
import chaosstates.asl.Task;
import chaosstates.asl.TaskWalk;
import chaosstates.json.JsonObject;
import chaosstates.json.JsonWriter;
import chaosstates.testing.Golden;
import chaosstates.wire.ControlCall;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Test of the compiler. A case has an experiment, and the outline of its machine. */
class CompilerTest {

    static List<Path> cases() {
        return Golden.cases("compile-cases");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void compiles(Path folder) {
        StateMachine machine = Compiler.compile(PlanCase.read(folder).plan());
        Golden.check(folder.resolve("expected.outline"), Outline.of(machine));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void whatIsCompiledBreaksNoRule(Path folder) {
        StateMachine machine = Compiler.compile(PlanCase.read(folder).plan());
        assertThat(AslChecker.check(machine, "machine")).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void itsGuardianBreaksNoRule(Path folder) {
        StateMachine guardian = Guardian.of(PlanCase.read(folder).plan());
        assertThat(AslChecker.check(guardian, "guardian")).isEmpty();
    }

    static List<Path> guardians() {
        return Golden.cases("guardian-cases");
    }

    /** Background or not, with pauses or not: one after the other, each only if it is due. */
    @ParameterizedTest
    @MethodSource("guardians")
    void aGuardianPlaysWhatIsDue(Path folder) {
        StateMachine guardian = Guardian.of(PlanCase.read(folder).plan());
        Golden.check(folder.resolve("expected.outline"), Outline.of(guardian));
    }

    /** A control is told nothing when it is cleaned up: the history would be the guardian's own. */
    @Test
    void aGuardiansControlsAskForNoJournal() {
        Path controls =
                guardians().stream()
                        .filter(it -> it.endsWith("controls"))
                        .findFirst()
                        .orElseThrow();
        List<ControlCall> calls =
                TaskWalk.tasks(Guardian.of(PlanCase.read(controls).plan()).body())
                        .map(task -> task.arguments().object(Task.PAYLOAD))
                        .filter(payload -> payload.has("hook"))
                        .map(ControlCall::read)
                        .toList();
        assertThat(calls).hasSize(2).allMatch(call -> call.journal().isEmpty());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void whatIsWrittenIsReadBack(Path folder) {
        StateMachine machine = Compiler.compile(PlanCase.read(folder).plan());
        JsonObject written = AslWriter.write(machine);
        assertThat(JsonWriter.pretty(AslWriter.write(AslReader.read(written).get())))
                .isEqualTo(JsonWriter.pretty(written));
    }
}
