package chaosstates.tolerance;

import static org.assertj.core.api.Assertions.assertThat;

import chaosstates.AnyJson;
import chaosstates.json.Json;
import chaosstates.json.JsonObject;
import chaosstates.jsonpath.JsonPath;
import chaosstates.python.PythonPattern;
import chaosstates.python.PythonValues;
import chaosstates.substitution.Substitution;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;

class TolerancePropertiesTest {

    private static final Substitution VARIABLES =
            Substitution.of(
                    JsonObject.EMPTY.with("a", Json.of(List.of(Json.of(1)))), JsonObject.EMPTY);

    @Property
    void anyToleranceHasAnOutcomeAndWords(
            @ForAll("json") Json tolerance, @ForAll("json") Json output) {
        Outcome outcome = Tolerances.evaluate(tolerance, output, VARIABLES, judge -> output);
        assertThat(outcome).isNotNull();
        assertThat(ToleranceText.wanted(tolerance)).isNotBlank();
        assertThat(ToleranceText.miss(tolerance, output)).isNotBlank();
    }

    @Property
    void aListOfOneIsEquality(@ForAll("json") Json wanted, @ForAll("plain") Json output) {
        Outcome expected = Outcome.of(PythonValues.equal(wanted, output));
        assertThat(
                        Tolerances.evaluate(
                                Json.of(List.of(wanted)), output, VARIABLES, judge -> output))
                .isEqualTo(expected);
    }

    @Property
    void aRangeHoldsItsBounds(@ForAll long low, @ForAll long high) {
        Json range = Json.of(List.of(Json.of(Math.min(low, high)), Json.of(Math.max(low, high))));
        Json tolerance = JsonObject.EMPTY.with("type", Json.of("range")).with("range", range);
        for (Json output : List.of(Json.of(low), Json.of(high), Json.of("" + low))) {
            assertThat(Tolerances.evaluate(tolerance, output, VARIABLES, judge -> output))
                    .isEqualTo(Outcome.MET);
        }
    }

    @Property
    void anyTextIsAPatternOrAMistake(
            @ForAll
                    @StringLength(max = 12)
                    @Chars({'(', ')', '[', ']', '{', '}', '\\', '?', '*', '+'})
                    @CharRange(from = ',', to = 'z')
                    String pattern,
            @ForAll @StringLength(max = 8) String text) {
        if (PythonPattern.mistake(pattern).isEmpty()) {
            PythonPattern.compile(pattern).isFoundIn(text);
        }
    }

    @Property
    void anyTextIsAPathOrAMistake(
            @ForAll
                    @StringLength(max = 12)
                    @Chars({'$', '.', '[', ']', '(', ')', '?', '@', '*', ':', ',', '"', '='})
                    @CharRange(from = '0', to = '9')
                    @CharRange(from = 'a', to = 'c')
                    String path,
            @ForAll("json") Json document) {
        String rooted = "$" + path.replace("::", ":");
        if (JsonPath.mistake(rooted).isEmpty()) {
            assertThat(JsonPath.parse(rooted).find(document)).isNotNull();
        }
    }

    @Provide
    Arbitrary<Json> json() {
        return AnyJson.values(3);
    }

    /** Outputs without a status of their own. */
    @Provide
    Arbitrary<Json> plain() {
        return AnyJson.values(2).filter(value -> Tolerances.status(value).isEmpty());
    }
}
