package chaosstates.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import chaosstates.iam.IamNeed;
import chaosstates.json.Json;
import chaosstates.json.JsonArray;
import chaosstates.json.JsonObject;
import chaosstates.json.JsonReader;
import chaosstates.model.ActivityType;
import chaosstates.testing.Golden;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Test of an action's targets, by its permissions and its arguments. */
class TargetsTest {

    static Stream<JsonObject> cases() {
        String text = Golden.text(Path.of("src/test/resources/target-cases.json"));
        return ((JsonArray) JsonReader.parse(text)).items().stream().map(JsonObject.class::cast);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void isWhatThePermissionNames(JsonObject example) {
        List<String> targets =
                Targets.of(
                        spec(ActivityType.ACTION, example.string("resource").orElseThrow()),
                        example.object("arguments"));
        assertThat(Json.of(targets.stream().map(Json::of).toList()))
                .isEqualTo(example.get("targets").orElseThrow());
    }

    @Test
    void aProbeHasNone() {
        String resource = "arn:{partition}:rds:{region}:{account}:cluster:{cluster}";
        assertThat(Targets.of(spec(ActivityType.PROBE, resource))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "rds:cluster:main, rds:cluster:main",
        "arn:aws-cn:rds:cn-north-1:123456789012:cluster:main, rds:cluster:main",
        "rds:cluster:arn:aws:rds:eu-west-1:123456789012:cluster:main, rds:cluster:main",
        "checkout, checkout",
        "barn:a:b:c:d:e, barn:a:b:c:d:e"
    })
    void anArnIsShortened(String target, String name) {
        assertThat(Targets.name(target)).isEqualTo(name);
    }

    private static ActivitySpec spec(ActivityType type, String resource) {
        Optional<String> widened = Optional.of("a reason").filter(why -> resource.contains("*"));
        IamNeed need = new IamNeed(List.of("a:Do"), resource, Optional.empty(), widened);
        return ActivitySpec.of("a", type).may(List.of(need)).timeout(30).build();
    }
}
