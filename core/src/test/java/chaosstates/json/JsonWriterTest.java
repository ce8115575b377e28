package chaosstates.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
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
}
