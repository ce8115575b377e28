package chaosstates.check;

import static org.assertj.core.api.Assertions.assertThat;

import chaosstates.json.Json;
import chaosstates.json.JsonObject;
import chaosstates.json.JsonReader;
import chaosstates.json.JsonWriter;
import chaosstates.testing.Golden;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The schema of {@code --assume} agrees with the runner's cases of its reader. */
class AssumeSchemaTest {

    private static final Schema SCHEMA =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(Golden.text(Path.of("..", "docs", "assume.schema.json")));

    private static final JsonObject CASES =
            (JsonObject)
                    JsonReader.parse(
                            Golden.text(
                                    Path.of("../runner/src/test/resources/assume/answers.json")));

    static List<Json> taken() {
        return CASES.list("takes");
    }

    static List<Json> refused() {
        return CASES.list("refuses");
    }

    @ParameterizedTest
    @MethodSource("taken")
    void takes(Json document) {
        assertThat(isValid(document)).isTrue();
    }

    @ParameterizedTest
    @MethodSource("refused")
    void refuses(Json document) {
        assertThat(isValid(document)).isFalse();
    }

    private static boolean isValid(Json document) {
        return SCHEMA.validate(JsonWriter.compact(document), InputFormat.JSON).isEmpty();
    }
}
