package chaosstates.lambdas.service.aws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chaosstates.json.Json;
import chaosstates.json.JsonObject;
import chaosstates.json.JsonReader;
import chaosstates.lambdas.api.Raised;
import chaosstates.testing.Golden;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Test of the queries of {@code queries.json}, whose results are those of Python's jmespath: {@code
 * conformance/peers/query_cases.py} writes them. A result of {@code ours} differs on purpose.
 */
class QueryTest {

    private static final JsonObject CASES =
            (JsonObject) JsonReader.parse(Golden.text(Path.of("src/test/resources/queries.json")));

    private static final JsonObject GIVEN = CASES.object("given");

    static List<JsonObject> cases() {
        return CASES.objects("cases");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void findsWhatJmespathFinds(JsonObject example) {
        String query = example.string("query").orElseThrow();
        assertThat(Query.mistake(query).isPresent())
                .as("%s", Query.mistake(query))
                .isEqualTo(example.has("unreadable"));
        Optional<Json> output = example.get("ours").or(() -> example.get("output"));
        if (output.isPresent()) {
            assertThat(Query.read(query).in(GIVEN)).isEqualTo(output.get());
        } else {
            assertThatThrownBy(() -> Query.read(query).in(GIVEN))
                    .isInstanceOf(Raised.class)
                    .hasMessageContaining(query);
        }
    }
}
