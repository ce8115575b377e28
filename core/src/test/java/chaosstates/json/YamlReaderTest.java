package chaosstates.json;

import static org.assertj.core.api.Assertions.assertThat;

import chaosstates.Cases;
import chaosstates.problem.Checked;
import chaosstates.problem.Location;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** YAML means what it means to the Chaos Toolkit: each case was made by PyYAML's safe loader. */
class YamlReaderTest {

    static Stream<JsonObject> cases() {
        return Cases.in("yaml-cases");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void readsAsPyYamlDoes(JsonObject example) {
        Checked<Json> read = DocumentReader.read(example.string("yaml").orElseThrow(), "x.yaml");

        Json expected = example.get("json").orElseThrow();
        if (expected instanceof JsonNull) {
            assertThat(read.problems()).extracting("id").containsExactly("EmptyFile");
        } else {
            assertThat(read.problems()).isEmpty();
            assertThat(read.get()).isEqualTo(expected);
        }
    }

    @Test
    void knowsWhereKeysAndValuesStand() {
        JsonObject read = (JsonObject) DocumentReader.read("a: 1\nb:\n  - c: d\n", "x.yaml").get();
        JsonObject inner =
                (JsonObject) ((JsonArray) read.get("b").orElseThrow()).items().getFirst();

        assertThat(read.get("a").orElseThrow().at()).isEqualTo(new Location("x.yaml", 1, 4));
        assertThat(read.keyAt("b")).isEqualTo(new Location("x.yaml", 2, 1));
        assertThat(inner.at()).isEqualTo(new Location("x.yaml", 3, 5));
        assertThat(inner.get("c").orElseThrow().at()).isEqualTo(new Location("x.yaml", 3, 8));
    }
}
