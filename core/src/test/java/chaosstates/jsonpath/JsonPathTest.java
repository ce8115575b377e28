package chaosstates.jsonpath;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import chaosstates.Cases;
import chaosstates.json.Json;
import chaosstates.json.JsonArray;
import chaosstates.json.JsonObject;
import chaosstates.json.JsonReader;
import chaosstates.json.JsonString;
import chaosstates.python.PythonRaised;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Cases are a document with paths and what they find in it, and texts that are no paths with our
 * words for what is wrong. Which is which, and what is found, was seen with jsonpath2 0.4.5.
 */
class JsonPathTest {

    @Test
    void refusesParenthesesNestedTooDeeply() {
        String deep = "$[?(" + "(".repeat(50_000) + "@.a" + ")".repeat(50_000) + ")]";
        assertThat(JsonPath.mistake(deep)).hasValue("the path nests too many parentheses");
    }

    @TestFactory
    Stream<DynamicTest> findsWhatTheChaosToolkitFinds() {
        return Cases.in("jsonpath-cases").flatMap(JsonPathTest::found);
    }

    private static Stream<DynamicTest> found(JsonObject group) {
        return Cases.list(group, "finds").stream()
                .map(JsonPathTest::pair)
                .map(pair -> found(pair, group.get("document").orElseThrow()));
    }

    private static DynamicTest found(List<Json> pair, Json document) {
        String path = ((JsonString) pair.getFirst()).value();
        return dynamicTest(
                pair.getFirst().at() + " " + path,
                () ->
                        assertThat(Json.of(JsonPath.parse(path).find(document)))
                                .isEqualTo(pair.getLast()));
    }

    @TestFactory
    Stream<DynamicTest> saysWhatIsWrong() {
        return Cases.in("jsonpath-cases")
                .flatMap(group -> Cases.list(group, "mistakes").stream())
                .map(JsonPathTest::pair)
                .map(JsonPathTest::mistaken);
    }

    private static DynamicTest mistaken(List<Json> pair) {
        String path = ((JsonString) pair.getFirst()).value();
        String message = ((JsonString) pair.getLast()).value();
        return dynamicTest(
                pair.getFirst().at() + " " + path,
                () ->
                        assertThat(JsonPath.mistake(path))
                                .hasValue(
                                        "at character "
                                                + message.replaceFirst(":", " of the path:")));
    }

    @Test
    void raisesForAStepOfZeroOnceThereIsAList() {
        JsonPath path = JsonPath.parse("$[::0]");
        assertThat(path.find(JsonReader.parse("{}"))).isEmpty();
        assertThatThrownBy(() -> path.find(JsonReader.parse("[]")))
                .isInstanceOf(PythonRaised.class)
                .hasMessage("ValueError: range() arg 3 must not be zero");
    }

    private static List<Json> pair(Json pair) {
        return ((JsonArray) pair).items();
    }
}
