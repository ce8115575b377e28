package chaosstates.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A stream receives the same text as a caller who wants all of it at once. */
class JsonWriterTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "plain",
                "\"quoted\" \\ \u0000",
                "æ — 漢",
                "a pair \uD83D\uDE00.",
                "\uD83D\uDE00",
                "first half \uD83D",
                "\uD83D\uD83D\uDE00\uDE00",
                "second half \uDE00 first",
            })
    void streamsTheSameText(String text) throws IOException {
        Json value =
                JsonObject.EMPTY.with(text, text.repeat(5_000)).with("end", text).with("no", "x");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        JsonWriter.pretty(value, out);
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo(JsonWriter.pretty(value));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"text\"",
                "\"\\\"quoted\\\" \\\\ \\u0000\\b\\t\\n\\f\\r\\u001F \u007F / \u2028\"",
                "\"\uD83D\uDE00 \\ud83d\"",
                "0",
                "-9223372036854775808",
                "9223372036854775808",
                "1.0",
                "1.0E10",
                "true",
                "null",
                "{}",
                "[]",
                "{\"a\":{},\"\\\"\":[],\"b\":[1,{\"c\":false}]}",
            })
    void readsAndWritesTheSameLine(String line) {
        assertThat(JsonWriter.compact(JsonReader.parse(line))).isEqualTo(line);
    }

    @Test
    void indentsByTwo() {
        Json value =
                JsonReader.parse(
                        "{\"a\":{},\"b\":[],\"c\":[1,[2.5,null]],\"d\":{\"e\":\"\\ud83d\"}}");
        assertThat(JsonWriter.pretty(value))
                .isEqualTo(
                        """
                        {
                          "a": {},
                          "b": [],
                          "c": [
                            1,
                            [
                              2.5,
                              null
                            ]
                          ],
                          "d": {
                            "e": "\\ud83d"
                          }
                        }\
                        """);
    }

    @Test
    void quotesWhatIsNoNumber() {
        Json value = Json.of(List.of(Json.of(Double.NaN), Json.of(Double.NEGATIVE_INFINITY)));
        assertThat(JsonWriter.compact(value)).isEqualTo("[\"NaN\",\"-Infinity\"]");
    }
}
