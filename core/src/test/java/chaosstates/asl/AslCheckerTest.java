package chaosstates.asl;

import static org.assertj.core.api.Assertions.assertThat;

import chaosstates.Cases;
import chaosstates.json.JsonObject;
import chaosstates.problem.Problem;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Test of the checker. A case has the states of a machine that starts at {@code A}, and the
 * checker's problems.
 */
class AslCheckerTest {

    static Stream<JsonObject> cases() {
        return Cases.in("asl-checker-cases");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void finds(JsonObject testCase) {
        JsonObject definition =
                JsonObject.EMPTY
                        .with("QueryLanguage", "JSONata")
                        .with("StartAt", "A")
                        .with("States", testCase.object("states"));
        StateMachine machine = AslReader.read(definition).get();
        assertThat(AslChecker.check(machine, "machine").stream().map(Problem::message))
                .as(testCase.string("name").orElseThrow())
                .containsExactlyInAnyOrderElementsOf(
                        Cases.list(testCase, "finds").stream()
                                .map(text -> ((chaosstates.json.JsonString) text).value())
                                .toList());
    }
}
