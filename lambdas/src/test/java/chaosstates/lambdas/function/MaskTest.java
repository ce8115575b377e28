package chaosstates.lambdas.function;

import static org.assertj.core.api.Assertions.assertThat;

import chaosstates.json.JsonObject;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MaskTest {

    private static final String SECRET = "it's \"só/k3y\"";

    private static final Mask MASK = Mask.of(JsonObject.EMPTY.with("key", SECRET));

    /** Forms: as it is, in JSON with and without ASCII only, in Python, in URLs and in forms. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "it's \"só/k3y\"",
                "it's \\\"só/k3y\\\"",
                "it's \\\"s\\u00f3/k3y\\\"",
                "it\\'s \"só/k3y\"",
                "it%27s%20%22s%C3%B3/k3y%22",
                "it%27s+%22s%C3%B3%2Fk3y%22",
                "Basic bWU6aXQncyAic8OzL2szeSI="
            })
    void hidesASecretInEachForm(String form) {
        assertThat(MASK.apply("<" + form + ">")).doesNotContain("k3y", "c8O").contains("***");
    }
}
