package chaosstates.lambdas.aws;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExecutionArnTest {

    private static final String ARN =
            "arn:aws-cn:states:cn-north-1:123456789012:execution:chaos-aurora:run-1";

    @Test
    void isTakenApart() {
        ExecutionArn arn = new ExecutionArn(ARN);
        assertThat(arn).hasToString(ARN);
        assertThat(arn.region()).isEqualTo("cn-north-1");
        assertThat(arn.machine()).isEqualTo("chaos-aurora");
        assertThat(arn.name()).isEqualTo("run-1");
        assertThat(arn.machineArn())
                .isEqualTo("arn:aws-cn:states:cn-north-1:123456789012:stateMachine:chaos-aurora");
    }

    @Test
    void theGuardianBearsTheNameOfTheRun() {
        assertThat(new ExecutionArn(ARN).guardian())
                .hasToString(ARN.replace("chaos-aurora", "chaos-aurora-guardian"));
    }

    @Test
    void whoUndoesItOnceMoreBearsAnotherName() {
        ExecutionArn run = new ExecutionArn(ARN);
        ExecutionArn again = run.guardianAgain(1767323045);
        assertThat(again.name()).isEqualTo("run-1-1767323045");
        assertThat(run.mayBeGuardedBy(again)).isTrue();
        assertThat(run.mayBeGuardedBy(run.guardian())).isTrue();
        assertThat(run.mayBeGuardedBy(run)).isFalse();
        assertThat(run.mayBeGuardedBy(new ExecutionArn(again.text().replace("run-1-", "run-2-"))))
                .isFalse();
    }

    @Test
    void suchANameIsNoLongerThanItMayBe() {
        ExecutionArn run = new ExecutionArn(ARN.replace("run-1", "r".repeat(80)));
        ExecutionArn again = run.guardianAgain(1767323045);
        assertThat(again.name()).hasSize(80).endsWith("r-1767323045");
        assertThat(run.mayBeGuardedBy(again)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "run-1",
                "arn:aws:states:eu-west-1:123456789012:stateMachine:chaos-aurora",
                "arn:aws:states:eu-west-1:123456789012:express:chaos-aurora:run-1:2",
                "arn:aws:states:eu-west-1:123456789012:execution:chaos-aurora",
                "arn:aws:states:eu-west-1:account:execution:chaos-aurora:run-1"
            })
    void nothingElseIsOne(String text) {
        assertThat(ExecutionArn.of(text)).isEmpty();
    }
}
