package chaosstates.substitution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import chaosstates.Cases;
import chaosstates.json.Json;
import chaosstates.json.JsonObject;
import chaosstates.problem.Checked;
import chaosstates.problem.Problem;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** A case is an option, a document or a text, and what it sets or what is wrong with it. */
class VariablesTest {

    @TestFactory
    Stream<DynamicTest> reads() {
        return Cases.in("variable-cases")
                .map(example -> dynamicTest(example.at() + " " + example, () -> check(example)));
    }

    private static void check(JsonObject example) {
        Checked<Variables> read = read(example);
        Variables variables = read.value().orElse(Variables.NONE);
        assertThat(variables.configuration()).isEqualTo(example.object("configuration"));
        assertThat(variables.secrets()).isEqualTo(example.object("secrets"));
        assertThat(Json.of(values(variables.environment())))
                .isEqualTo(example.object("environment"));
        assertThat(
                        read.problems().stream()
                                .map(VariablesTest::shown)
                                .collect(Collectors.joining("; ")))
                .isEqualTo(example.string("problem").orElse(""));
    }

    private static Checked<Variables> read(JsonObject example) {
        return example.string("option")
                .map(Variables::option)
                .or(() -> example.string("dotenv").map(text -> Variables.dotenv(text, ".env")))
                .orElseGet(() -> Variables.document(example.get("document").orElseThrow()));
    }

    private static String shown(Problem problem) {
        return problem.id() + ": " + problem.message();
    }

    private static Map<String, Json> values(Map<String, String> texts) {
        return texts.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, text -> Json.of(text.getValue())));
    }

    @Test
    void laterOnesWin() {
        Variables both = option("a=1").with(option("b=1")).with(option("a:int=2"));
        assertThat(both.configuration()).hasToString("{\"a\":2,\"b\":\"1\"}");
    }

    @Test
    void pointsIntoTheFile() {
        assertThat(Variables.dotenv("A=1\nB", "x.env").problems())
                .extracting(Problem::at)
                .hasToString("[x.env:2:1]");
    }

    @Test
    void showsNoValues() {
        assertThat(option("token=hunter2"))
                .hasToString("Variables[configuration=[token], secrets=[], environment=[]]");
    }

    private static Variables option(String option) {
        return Variables.option(option).get();
    }
}
