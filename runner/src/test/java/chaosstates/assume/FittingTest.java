package chaosstates.assume;

import static org.assertj.core.api.Assertions.assertThat;

import chaosstates.json.Json;
import chaosstates.json.JsonArray;
import chaosstates.json.JsonObject;
import chaosstates.json.JsonReader;
import chaosstates.substitution.Substitution;
import chaosstates.testing.Golden;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Test of the outputs that meet each tolerance of {@code assume/tolerances.json}. */
class FittingTest {

    private static final Substitution VARIABLES =
            Substitution.of(JsonObject.EMPTY.with("wanted", "stopped"), JsonObject.EMPTY);

    static List<Json> cases() {
        String text = Golden.text(Path.of("src/test/resources/assume/tolerances.json"));
        return ((JsonArray) JsonReader.parse(text)).items();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void gives(JsonObject example) {
        JsonObject provider =
                JsonObject.EMPTY.with("type", example.string("provider").orElse("python"));
        Json tolerance = example.get("tolerance").orElseThrow();
        assertThat(new Fitting(Shape.of(provider), VARIABLES).output(tolerance))
                .isEqualTo(example.flag("unmet") ? Optional.empty() : example.get("gives"));
    }
}
