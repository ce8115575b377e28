package chaosstates.tolerance;

import static org.assertj.core.api.Assertions.assertThat;

import chaosstates.AnyJson;
import chaosstates.json.Json;
import chaosstates.json.JsonObject;
import chaosstates.jsonpath.JsonPath;
import chaosstates.python.PythonPattern;
import chaosstates.python.PythonValues;
import chaosstates.substitution.Substitution;
import chaosstates.testing.Chance;
import chaosstates.testing.Property;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TolerancePropertiesTest {

    private static final Substitution VARIABLES =
            Substitution.of(JsonObject.EMPTY.with("a", List.of(Json.of(1))), JsonObject.EMPTY);

    private static final String OF_PATTERNS = "()[]{}\\?*+" + characters(',', 'z');
    private static final String OF_PATHS = "$.[]()?@*:,\"=abc" + characters('0', '9');

    private static final Property ALWAYS = Property.tries(1000);

    @Test
    void anyToleranceHasAnOutcomeAndWords() {
        ALWAYS.holds(
                chance -> {
                    Json tolerance = AnyJson.value(chance, 3);
                    Json output = AnyJson.value(chance, 3);
                    assertThat(evaluate(tolerance, output)).isNotNull();
                    assertThat(ToleranceText.wanted(tolerance)).isNotBlank();
                    assertThat(ToleranceText.miss(tolerance, output)).isNotBlank();
                });
    }

    @Test
    void aListOfOneIsEquality() {
        ALWAYS.holds(
                chance -> {
                    Json output = withoutStatus(chance);
                    Json wanted = chance.percent(30) ? output : AnyJson.value(chance, 3);
                    assertThat(evaluate(Json.of(List.of(wanted)), output))
                            .isEqualTo(Outcome.of(PythonValues.equal(wanted, output)));
                });
    }

    @Test
    void aRangeHoldsItsBounds() {
        ALWAYS.holds(
                chance -> {
                    long low = chance.whole();
                    long high = chance.whole();
                    Json tolerance = range(Math.min(low, high), Math.max(low, high));
                    for (Json output : List.of(Json.of(low), Json.of(high), Json.of("" + low))) {
                        assertThat(evaluate(tolerance, output))
                                .as("%s in %s", output, tolerance)
                                .isEqualTo(Outcome.MET);
                    }
                });
    }

    @Test
    void anyTextIsAPatternOrAMistake() {
        ALWAYS.holds(
                chance -> {
                    String pattern = chance.text(12, OF_PATTERNS);
                    if (PythonPattern.mistake(pattern).isEmpty()) {
                        PythonPattern.compile(pattern).isFoundIn(chance.text(8));
                    }
                });
    }

    @Test
    void anyTextIsAPathOrAMistake() {
        ALWAYS.holds(
                chance -> {
                    String path = "$" + chance.text(12, OF_PATHS).replace("::", ":");
                    if (JsonPath.mistake(path).isEmpty()) {
                        Json document = AnyJson.value(chance, 3);
                        assertThat(JsonPath.parse(path).find(document)).isNotNull();
                    }
                });
    }

    private static Outcome evaluate(Json tolerance, Json output) {
        return Tolerances.evaluate(tolerance, output, VARIABLES, judge -> output);
    }

    private static Json range(long low, long high) {
        return JsonObject.EMPTY
                .with("type", "range")
                .with("range", List.of(Json.of(low), Json.of(high)));
    }

    /** An output without a status of its own. */
    private static Json withoutStatus(Chance chance) {
        Json output = AnyJson.value(chance, 2);
        return Tolerances.status(output).isEmpty() ? output : withoutStatus(chance);
    }

    private static String characters(char first, char last) {
        return IntStream.rangeClosed(first, last)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }
}
