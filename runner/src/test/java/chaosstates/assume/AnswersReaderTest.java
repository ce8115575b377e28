package chaosstates.assume;

import static org.assertj.core.api.Assertions.assertThat;

import chaosstates.json.Json;
import chaosstates.json.JsonObject;
import chaosstates.json.JsonReader;
import chaosstates.problem.Checked;
import chaosstates.testing.Golden;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Test of the documents of {@code assume/answers.json}; a test of core holds the schema to them.
 */
class AnswersReaderTest {

    private static final JsonObject CASES =
            (JsonObject)
                    JsonReader.parse(
                            Golden.text(Path.of("src/test/resources/assume/answers.json")));

    static List<Json> taken() {
        return CASES.list("takes");
    }

    static List<Json> refused() {
        return CASES.list("refuses");
    }

    @ParameterizedTest
    @MethodSource("taken")
    void takes(Json document) {
        assertThat(read(document).problems()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("refused")
    void refuses(Json document) {
        assertThat(read(document).isUsable()).isFalse();
    }

    private static Checked<Answers> read(Json document) {
        return AnswersReader.read(Checked.of(document, List.of()), Set.of("a"));
    }
}
