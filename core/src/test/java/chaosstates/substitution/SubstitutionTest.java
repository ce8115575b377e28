package chaosstates.substitution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import chaosstates.Cases;
import chaosstates.json.Json;
import chaosstates.json.JsonArray;
import chaosstates.json.JsonObject;
import chaosstates.json.JsonReader;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * A case is configuration, secrets, and pairs of what is written and what it becomes; each was seen
 * with the Chaos Toolkit's library 1.45.1.
 */
class SubstitutionTest {

    @TestFactory
    Stream<DynamicTest> substitutesAsTheChaosToolkit() {
        return Cases.in("substitution-cases").flatMap(SubstitutionTest::pairs);
    }

    private static Stream<DynamicTest> pairs(JsonObject group) {
        Substitution variables =
                Substitution.of(group.object("configuration"), group.object("secrets"));
        return Cases.list(group, "becomes").stream()
                .map(pair -> ((JsonArray) pair).items())
                .map(pair -> becomes(variables, pair.getFirst(), pair.getLast()));
    }

    private static DynamicTest becomes(Substitution variables, Json written, Json expected) {
        return dynamicTest(
                written.at() + " " + written,
                () -> assertThat(variables.apply(written)).isEqualTo(expected));
    }

    @Test
    void replacesInAnActivityWhatItsProviderSees() {
        Substitution variables = of("{\"n\": 3, \"host\": \"example.org\"}");
        JsonObject activity =
                object(
                        """
                        {"type": "probe", "name": "${n}", "tolerance": "${n}",
                         "pauses": {"before": "${n}"},
                         "provider": {"type": "http", "url": "http://${host}", "method": "${n}",
                           "headers": {"X-N": "${n}"}, "timeout": "${n}",
                           "arguments": {"n": ["${n}"]}}}
                        """);
        assertThat(variables.inActivity(activity))
                .isEqualTo(
                        object(
                                """
                                {"type": "probe", "name": "${n}", "tolerance": "${n}",
                                 "pauses": {"before": 3},
                                 "provider": {"type": "http", "url": "http://example.org",
                                   "method": "${n}", "headers": {"X-N": 3}, "timeout": 3,
                                   "arguments": {"n": [3]}}}
                                """));
    }

    @Test
    void leavesArgumentsAloneWithoutConfigurationAndSecrets() {
        JsonObject activity =
                object(
                        """
                        {"provider": {"type": "http", "url": "http://$$x", "arguments": "$$y"}}
                        """);
        assertThat(Substitution.NONE.inActivity(activity).object("provider"))
                .isEqualTo(
                        object(
                                """
                                {"type": "http", "url": "http://$x", "arguments": "$$y"}
                                """));
    }

    @Test
    void replacesOnlyTheArgumentsOfOtherProviders() {
        JsonObject activity =
                object(
                        """
                        {"provider": {"type": "process", "path": "$n", "timeout": "$n",
                           "arguments": "-n $n"}}
                        """);
        JsonObject provider = of("{\"n\": 3}").inActivity(activity).object("provider");
        assertThat(provider.fields().values())
                .extracting(Json::toString)
                .isEqualTo(List.of("\"process\"", "\"$n\"", "\"$n\"", "\"-n 3\""));
    }

    @Test
    void doesNotShowItsValues() {
        Json secrets = Json.of(Map.of("group", object("{\"token\": \"hunter2\"}")));
        assertThat(Substitution.of(JsonObject.EMPTY, (JsonObject) secrets))
                .hasToString("Substitution[token]");
    }

    private static Substitution of(String configuration) {
        return Substitution.of(object(configuration), JsonObject.EMPTY);
    }

    private static JsonObject object(String text) {
        return (JsonObject) JsonReader.parse(text);
    }
}
