package chaosstates.tolerance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import chaosstates.Cases;
import chaosstates.json.Json;
import chaosstates.json.JsonArray;
import chaosstates.json.JsonObject;
import chaosstates.json.JsonString;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** A case is a tolerance, its words, and outputs with the words for how they miss it. */
class ToleranceTextTest {

    @TestFactory
    Stream<DynamicTest> saysWhatIsWantedAndWhatIsMissed() {
        return Cases.in("tolerance-text-cases").flatMap(ToleranceTextTest::tests);
    }

    private static Stream<DynamicTest> tests(JsonObject example) {
        Json tolerance = example.get("tolerance").orElseThrow();
        return Stream.concat(
                Stream.of(
                        dynamicTest(
                                example.at() + " " + tolerance,
                                () ->
                                        assertThat(ToleranceText.wanted(tolerance))
                                                .isEqualTo(
                                                        example.string("wanted").orElseThrow()))),
                Cases.list(example, "misses").stream()
                        .map(pair -> miss(tolerance, ((JsonArray) pair).items())));
    }

    private static DynamicTest miss(Json tolerance, List<Json> pair) {
        return dynamicTest(
                pair.getFirst().at() + " " + tolerance + " " + pair.getFirst(),
                () ->
                        assertThat(ToleranceText.miss(tolerance, pair.getFirst()))
                                .isEqualTo(((JsonString) pair.getLast()).value()));
    }
}
