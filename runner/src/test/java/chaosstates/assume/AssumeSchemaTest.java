package chaosstates.assume;

import static org.assertj.core.api.Assertions.assertThat;

import chaosstates.json.Json;
import chaosstates.json.JsonReader;
import chaosstates.problem.Checked;
import chaosstates.testing.Golden;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The schema for editors and the reader agree on what they both can judge. */
class AssumeSchemaTest {

    private static final Schema SCHEMA =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(Golden.text(Path.of("..", "docs", "assume.schema.json")));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"$schema\": \"assume.schema.json\"}",
                "{\"a\": \"running\"}",
                "{\"a\": null}",
                "{\"a\": 1.5}",
                "{\"a\": {\"output\": {\"status\": 200}}}",
                "{\"a\": {\"raises\": \"TimeoutError\"}}",
                "{\"a\": [\"running\", {\"after\": 20, \"output\": \"stopped\"}]}",
                "{\"a\": [{\"after\": 0.5, \"output\": [1]}, {\"after\": 50, \"raises\": \"x\"}]}",
            })
    void takes(String text) {
        assertThat(isValid(text)).isTrue();
        assertThat(read(text).isUsable()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[]",
                "\"running\"",
                "{\"a\": []}",
                "{\"a\": {}}",
                "{\"a\": {\"status\": 200}}",
                "{\"a\": {\"after\": 1}}",
                "{\"a\": {\"output\": 1, \"raises\": \"x\"}}",
                "{\"a\": {\"raises\": \" \"}}",
                "{\"a\": {\"raises\": 1}}",
                "{\"a\": {\"after\": -1, \"output\": 1}}",
                "{\"a\": {\"after\": \"soon\", \"output\": 1}}",
                "{\"a\": [1, 2]}",
                "{\"a\": [1, {\"output\": 2}]}",
            })
    void refuses(String text) {
        assertThat(isValid(text)).isFalse();
        assertThat(read(text).isUsable()).isFalse();
    }

    private static boolean isValid(String text) {
        return SCHEMA.validate(text, InputFormat.JSON).isEmpty();
    }

    private static Checked<Answers> read(String text) {
        Checked<Json> document = JsonReader.read(text, "answers.json");
        return AnswersReader.read(document, Set.of("a"));
    }
}
