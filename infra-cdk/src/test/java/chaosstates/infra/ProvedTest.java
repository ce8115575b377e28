package chaosstates.infra;

import static org.assertj.core.api.Assertions.assertThat;

import chaosstates.asl.AslReader;
import chaosstates.asl.StateMachine;
import chaosstates.compile.Compilation;
import chaosstates.problem.Checked;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Machines that someone has edited since they were compiled. */
class ProvedTest {

    private static final String NAME = "chaos-aurora-web";
    private static final String ROLLBACK = "Rollback: fail-back-to-former-writer";

    private final String machine = text(NAME + ".asl.json");
    private final String guardian = text(NAME + ".guardian.asl.json");

    private static String text(String file) {
        try {
            return Files.readString(Path.of("../statemachines", file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Checked<List<Compilation>> proved(String machine, String guardian) {
        Compilation experiment = Compilation.of(read(machine), read(guardian), NAME).get();
        return ChaosApp.proved(Checked.of(List.of(experiment), List.of()));
    }

    private static StateMachine read(String text) {
        Checked<StateMachine> read = AslReader.read(text, NAME);
        assertThat(read.problems()).isEmpty();
        return read.get();
    }

    private static String edited(String text, String from, String to) {
        assertThat(text).contains(from);
        return text.replace(from, to);
    }

    private static void assertRefused(Checked<?> proved, String why) {
        assertThat(proved.isUsable()).isFalse();
        assertThat(proved.problems())
                .allSatisfy(problem -> assertThat(problem.id()).isEqualTo("NotProved"))
                .anySatisfy(problem -> assertThat(problem.message()).contains(why));
    }

    @Test
    void whatIsCommittedIsProved() {
        assertThat(proved(machine, guardian).problems()).isEmpty();
    }

    @Test
    void aTransitionPastTheRollbackIsRefused() {
        String next = "\"Next\": \"Wait: former-writer-writes-again\"";
        String past = edited(machine, "\"Next\": \"" + ROLLBACK + "\"", next);
        assertRefused(proved(past, guardian), ROLLBACK + " is due and was not played");
    }

    @Test
    void aCatchLessIsRefused() {
        String less =
                edited(
                        machine,
                        "{ \"ErrorEquals\": [\"States.ALL\"], \"Next\": \"Gate: not met\" }",
                        "{ \"ErrorEquals\": [\"Late\"], \"Next\": \"Gate: not met\" }");
        assertRefused(proved(less, guardian), "a rollback is played that is not due");
    }

    @Test
    void aCallOfSomethingElseIsRefused() {
        String other =
                edited(
                        machine,
                        "\"target_db_instance_identifier\": \"${former_writer}\"",
                        "\"target_db_instance_identifier\": \"another\"");
        assertRefused(proved(other, guardian), "does not call what the plan says");
    }

    @Test
    void aGuardianThatDoesNotAskIsRefused() {
        String blind = edited(guardian, "in $due", "in $done");
        Checked<?> proved = proved(machine, blind);
        assertRefused(proved, "nothing asks whether " + ROLLBACK + " is due");
        ProblemExamples.check(proved.problems());
    }
}
