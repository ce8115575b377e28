package chaosstates.substitution;

import static org.assertj.core.api.Assertions.assertThat;

import chaosstates.Cases;
import chaosstates.json.Json;
import chaosstates.json.JsonObject;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Test of the secrets that an activity receives. */
class UsedSecretsTest {

    static Stream<JsonObject> cases() {
        return Cases.in("secret-use-cases");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void keepsWhatIsUsed(JsonObject example) {
        Json user = example.get("user").orElseThrow();
        assertThat(UsedSecrets.of(user, example.object("secrets")))
                .isEqualTo(example.get("used").orElseThrow());
    }
}
