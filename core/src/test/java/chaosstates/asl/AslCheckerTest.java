package chaosstates.asl;

import static org.assertj.core.api.Assertions.assertThat;

import chaosstates.Cases;
import chaosstates.json.JsonObject;
import chaosstates.problem.Problem;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
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

    @Test
    void readsTextLiteralsOfAnyLength() {
        String literal = "'" + "it\\'s $unknown ".repeat(10_000) + "'";
        JsonObject state =
                JsonObject.EMPTY
                        .with("Type", "Pass")
                        .with("Output", "{% " + literal + " & $missing %}")
                        .with("End", true);
        assertThat(problems(JsonObject.EMPTY.with("A", state)))
                .singleElement(InstanceOfAssertFactories.STRING)
                .contains("$missing");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void finds(JsonObject testCase) {
        assertThat(problems(testCase.object("states")))
                .as(testCase.string("name").orElseThrow())
                .containsExactlyInAnyOrderElementsOf(
                        Cases.list(testCase, "finds").stream()
                                .map(text -> ((chaosstates.json.JsonString) text).value())
                                .toList());
    }

    private static List<String> problems(JsonObject states) {
        JsonObject definition =
                JsonObject.EMPTY
                        .with("QueryLanguage", "JSONata")
                        .with("StartAt", "A")
                        .with("States", states);
        StateMachine machine = AslReader.read(definition).get();
        return AslChecker.check(machine, "machine").stream().map(Problem::message).toList();
    }
}
