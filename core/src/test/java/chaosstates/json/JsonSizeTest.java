package chaosstates.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Sizes are those of the texts. */
class JsonSizeTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "[]",
                "null",
                "true",
                "-12",
                "1.5e300",
                "123456789012345678901234567890",
                "{\"a\": [1, 2.0, {\"b\": null}], \"ä\\n\": \"\\u0000\\u001f\\\"\\\\/\\b\\f\\r\\t\\u007f\"}",
                "[\"ü\", \"€\", \"\\ud83d\\ude00\", \"\\ud83d\", \"x\\ude00y\", \"\\ud83d\\ud83d\\ude00\"]",
            })
    void areThoseOfTheText(String text) {
        Json value = JsonReader.parse(text);
        assertThat(JsonSize.of(value))
                .isEqualTo(JsonWriter.compact(value).getBytes(StandardCharsets.UTF_8).length);
    }
}
