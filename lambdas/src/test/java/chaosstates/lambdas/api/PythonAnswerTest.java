package chaosstates.lambdas.api;

import static org.assertj.core.api.Assertions.assertThat;

import chaosstates.json.Json;
import chaosstates.json.JsonObject;
import chaosstates.json.JsonReader;
import chaosstates.json.JsonWriter;
import chaosstates.lambdas.api.PythonAnswer.Failed;
import chaosstates.lambdas.api.PythonAnswer.Interrupted;
import chaosstates.lambdas.api.PythonAnswer.Invalid;
import chaosstates.lambdas.api.PythonAnswer.Output;
import chaosstates.lambdas.api.PythonAnswer.Played;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PythonAnswerTest {

    private static PythonAnswer read(String json) {
        return PythonAnswer.read((JsonObject) JsonReader.parse(json.replace('\'', '"')));
    }

    @Test
    void readsWhatPythonAnswers() {
        assertThat(read("{'output': null}")).isEqualTo(new Output(Json.ofNull()));
        assertThat(read("{'error': 'failed', 'message': 'a'}")).isEqualTo(new Failed("a"));
        assertThat(read("{'error': 'invalid', 'message': 'b'}")).isEqualTo(new Invalid("b"));
        assertThat(read("{'error': 'interrupt', 'message': 'c'}")).isEqualTo(new Interrupted("c"));
        assertThat(read("{'added': {'a': 1}}"))
                .isEqualTo(
                        new Played(
                                JsonObject.EMPTY.with("a", Json.of(1)),
                                Optional.empty(),
                                List.of()));
        assertThat(read("{'added': {}, 'configuration': {}, 'changed': ['context']}"))
                .isEqualTo(
                        new Played(
                                JsonObject.EMPTY,
                                Optional.of(JsonObject.EMPTY),
                                List.of("context")));
    }

    @Test
    void tellsSecretsOnlyWhereTheyAreNamed() {
        PythonCall call =
                new PythonCall("m", "f", JsonObject.EMPTY, JsonObject.EMPTY, Optional.empty());
        assertThat(JsonWriter.compact(call.json()))
                .isEqualTo(
                        "{\"module\":\"m\",\"func\":\"f\",\"arguments\":{},\"configuration\":{}}");
        PythonCall secret =
                new PythonCall(
                        "m",
                        "f",
                        JsonObject.EMPTY,
                        JsonObject.EMPTY,
                        Optional.of(JsonObject.EMPTY.with("token", "s3cret")));
        assertThat(JsonWriter.compact(secret.json())).contains("s3cret");
        assertThat(secret.toString()).isEqualTo("PythonCall[m.f]");
    }
}
