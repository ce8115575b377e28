package chaosstates.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chaosstates.problem.Location;
import chaosstates.testing.Chance;
import chaosstates.testing.Property;
import java.math.BigInteger;
import java.util.List;
import org.junit.jupiter.api.Test;

class JsonReaderTest {

    @Test
    void knowsWhereKeysAndValuesStand() {
        JsonObject read = (JsonObject) JsonReader.read("{\n  \"a\": [1, true]\n}", "x.json").get();
        JsonArray list = (JsonArray) read.get("a").orElseThrow();

        assertThat(read.at()).isEqualTo(new Location("x.json", 1, 1));
        assertThat(read.keyAt("a")).isEqualTo(new Location("x.json", 2, 3));
        assertThat(list.at()).isEqualTo(new Location("x.json", 2, 8));
        assertThat(list.items())
                .extracting(Json::at)
                .containsExactly(new Location("x.json", 2, 9), new Location("x.json", 2, 12));
    }

    @Test
    void keepsWholeNumbersWhole() {
        List<Json> numbers =
                ((JsonArray) JsonReader.parse("[1, 1.0, 1e2, -0, 1" + "0".repeat(30) + "]"))
                        .items();

        assertThat(numbers)
                .extracting(number -> ((JsonNumber) number).value())
                .containsExactly(1L, 1.0, 100.0, 0L, BigInteger.TEN.pow(30));
        assertThat(numbers)
                .extracting(number -> ((JsonNumber) number).isWhole())
                .containsExactly(true, false, false, true, true);
    }

    @Test
    void saysWhereAProgramsTextIsNotJson() {
        assertThatThrownBy(() -> JsonReader.parse("{\"a\": 1,}"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("a comma with nothing after it");
    }

    @Test
    void writesHalfOfAPairSoThatUtf8CanHoldIt() {
        assertThat(JsonWriter.compact(Json.of("a\ud83db \ud83d\ude00 \ude00")))
                .isEqualTo("\"a\\ud83db \ud83d\ude00 \\ude00\"");
    }

    @Test
    void readsWhatItWrote() {
        Property.tries(500)
                .seed(1)
                .holds(
                        chance -> {
                            Json value = anyObject(chance);
                            assertThat(JsonReader.parse(JsonWriter.compact(value)))
                                    .isEqualTo(value);
                            assertThat(JsonReader.parse(JsonWriter.pretty(value))).isEqualTo(value);
                        });
    }

    private static Json anyObject(Chance chance) {
        String text = chance.text(100);
        // Jackson refuses half of a surrogate pair, but in keys only.
        String key = text.replaceAll("\\p{Cs}", "");
        List<Json> list = List.of(Json.of(text), Json.of(chance.whole()), Json.ofNull());
        return JsonObject.EMPTY.with(key, chance.fraction()).with("list", list);
    }
}
