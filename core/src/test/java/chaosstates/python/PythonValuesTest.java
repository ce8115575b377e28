package chaosstates.python;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import chaosstates.Cases;
import chaosstates.json.Json;
import chaosstates.json.JsonArray;
import chaosstates.json.JsonObject;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Text and comparisons, as CPython 3.12 has them. */
class PythonValuesTest {

    @TestFactory
    Stream<DynamicTest> writesAsPython() {
        return Cases.in("python-cases")
                .filter(example -> example.has("repr"))
                .map(example -> test(example, PythonValuesTest::repr));
    }

    @TestFactory
    Stream<DynamicTest> writesJsonAsPython() {
        return Cases.in("python-cases")
                .filter(example -> example.has("json"))
                .map(example -> test(example, PythonValuesTest::json));
    }

    @Test
    void readsNumbersOfAnyLength() {
        assertThat(PythonNumbers.real(Json.of("0".repeat(100_000) + "1.5")))
                .isEqualTo(Json.of(1.5));
        assertThatThrownBy(() -> PythonNumbers.whole(Json.of("9".repeat(100_000) + "x")))
                .isInstanceOf(PythonRaised.class);
    }

    private static DynamicTest test(JsonObject example, Consumer<JsonObject> check) {
        return dynamicTest(Cases.name(example.at() + " " + example), () -> check.accept(example));
    }

    private static void repr(JsonObject example) {
        assertThat(PythonText.repr(value(example, "value")))
                .isEqualTo(example.string("repr").orElseThrow());
    }

    private static void json(JsonObject example) {
        assertThat(PythonText.json(value(example, "value")))
                .isEqualTo(example.string("json").orElseThrow());
    }

    @TestFactory
    Stream<DynamicTest> comparesAsPython() {
        return Cases.in("python-cases")
                .filter(example -> example.has("left"))
                .map(example -> test(example, PythonValuesTest::compare));
    }

    private static void compare(JsonObject example) {
        Json left = value(example, "left");
        JsonArray all = Json.of(Cases.list(example, "equals"));
        assertThat(all.items()).allMatch(right -> PythonValues.equal(left, right));
        assertThat(Cases.list(example, "atMost"))
                .allMatch(right -> PythonValues.isAtMost(left, right));
        assertThat(Cases.list(example, "above"))
                .noneMatch(right -> PythonValues.isAtMost(left, right))
                .noneMatch(right -> PythonValues.equal(left, right));
        assertThat(Cases.list(example, "unordered"))
                .allSatisfy(
                        right ->
                                assertThatThrownBy(() -> PythonValues.isAtMost(left, right))
                                        .isInstanceOf(PythonRaised.class)
                                        .hasMessageStartingWith("TypeError: '<=' not supported"));
    }

    private static Json value(JsonObject example, String key) {
        return example.get(key).orElseThrow();
    }
}
