package chaosstates.tolerance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import chaosstates.Cases;
import chaosstates.json.Json;
import chaosstates.json.JsonObject;
import chaosstates.substitution.Substitution;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * A case is a tolerance, the variables for its placeholders, and the outputs that it takes, misses
 * or cannot judge; each was seen with the Chaos Toolkit's library 1.45.1.
 */
class TolerancesTest {

    @TestFactory
    Stream<DynamicTest> judgesAsTheChaosToolkit() {
        return Cases.in("tolerance-cases").flatMap(TolerancesTest::verdicts);
    }

    private static Stream<DynamicTest> verdicts(JsonObject group) {
        return Stream.of("met", "missed", "raises")
                .flatMap(
                        word ->
                                Cases.list(group, word).stream()
                                        .map(output -> verdict(group, output, word)));
    }

    private static DynamicTest verdict(JsonObject group, Json output, String word) {
        Json tolerance = group.get("tolerance").orElseThrow();
        String name = "%s %s: %s is %s".formatted(group.at(), tolerance, output, word);
        return dynamicTest(
                Cases.name(name),
                () -> {
                    Substitution variables =
                            Substitution.of(group.object("variables"), JsonObject.EMPTY);
                    Outcome outcome =
                            Tolerances.evaluate(
                                    tolerance, output, variables, ToleranceProbe.none());
                    assertThat(word(outcome)).as("%s", outcome).isEqualTo(word);
                });
    }

    private static String word(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Met met -> "met";
            case Outcome.NotMet notMet -> "missed";
            case Outcome.Raised raised -> "raises";
        };
    }
}
