package chaosstates.tolerance;

import static org.assertj.core.api.Assertions.assertThat;

import chaosstates.activity.ActivityFailed;
import chaosstates.json.Json;
import chaosstates.json.JsonObject;
import chaosstates.json.JsonReader;
import chaosstates.substitution.Substitution;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ToleranceProbeTest {

    private static final Json TOLERANCE =
            JsonReader.parse(
                    """
                    {"type": "probe", "name": "judge", "provider":
                      {"type": "python", "arguments": {"limit": "${limit}", "value": "old"}}}
                    """);

    @Test
    void getsTheOutputAsItsArgument() {
        List<JsonObject> asked = new ArrayList<>();
        Outcome outcome =
                evaluate(
                        TOLERANCE,
                        activity -> {
                            asked.add(activity);
                            return Json.of(1);
                        });
        assertThat(outcome).isEqualTo(Outcome.MET);
        assertThat(asked.getFirst().object("provider").object("arguments"))
                .hasToString("{\"limit\":\"${limit}\",\"value\":{\"status\":7}}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "false", "0", "0.0", "\"\"", "[]", "{}"})
    void disapprovesByWhatIsFalseInPython(String result) {
        assertThat(evaluate(TOLERANCE, activity -> JsonReader.parse(result)))
                .isEqualTo(Outcome.NOT_MET);
    }

    @ParameterizedTest
    @ValueSource(strings = {"true", "-1", "\"0\"", "[0]", "{\"status\": 1, \"stdout\": \"\"}"})
    void approvesByWhatIsTrueInPython(String result) {
        assertThat(evaluate(TOLERANCE, activity -> JsonReader.parse(result)))
                .isEqualTo(Outcome.MET);
    }

    @Test
    void disapprovesByFailing() {
        assertThat(
                        evaluate(
                                TOLERANCE,
                                activity -> {
                                    throw new ActivityFailed("no");
                                }))
                .isEqualTo(Outcome.NOT_MET);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"type\": \"probe\"}",
                "{\"type\": \"probe\", \"provider\": {}}",
                "{\"type\": \"probe\", \"provider\": {\"arguments\": null}}",
                "{\"type\": \"probe\", \"provider\": {\"arguments\": [1]}}"
            })
    void raisesWithoutArgumentsToPutTheOutputInto(String tolerance) {
        assertThat(evaluate(JsonReader.parse(tolerance), activity -> Json.of(true)))
                .isInstanceOf(Outcome.Raised.class);
    }

    @Test
    void raisesWhereNoProbeCanBeRun() {
        assertThat(evaluate(TOLERANCE, ToleranceProbe.none())).isInstanceOf(Outcome.Raised.class);
    }

    private static Outcome evaluate(Json tolerance, ToleranceProbe probe) {
        Json output = JsonObject.EMPTY.with("status", 7);
        return Tolerances.evaluate(tolerance, output, Substitution.NONE, probe);
    }
}
