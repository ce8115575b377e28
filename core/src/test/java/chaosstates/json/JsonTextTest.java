package chaosstates.json;

import static org.assertj.core.api.Assertions.assertThat;

import chaosstates.testing.Chance;
import chaosstates.testing.Property;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class JsonTextTest {

    @Test
    void whatFitsStandsOnOneLine() {
        String text = "{ \"a\": [1, 2.5, \"x\"], \"b\": {}, \"c\": { \"d\": null } }";
        assertThat(JsonText.of(JsonReader.parse(text))).isEqualTo(text);
    }

    @Test
    void whatDoesNotFitIsBrokenWhereItHasTo() {
        String wide = "\"" + "w".repeat(100) + "\"";
        assertThat(JsonText.of(JsonReader.parse("{\"a\":[" + wide + "," + wide + "],\"b\":1}")))
                .isEqualTo(
                        """
                        {
                          "a": [
                            %1$s,
                            %1$s
                          ],
                          "b": 1
                        }\
                        """
                                .formatted(wide));
    }

    @Test
    void nothingIsLost() {
        Json value = JsonReader.parse("[{\"k\\\"ey\":\"é\\n\"},[],[[[0]]],-1e9,true]");
        assertThat(JsonReader.parse(JsonText.of(value))).isEqualTo(value);
    }

    @Test
    void isNoLongerThanItsBound() {
        Property.tries(500)
                .seed(1)
                .holds(
                        chance -> {
                            Json value = any(chance, chance.between(0, 5));
                            assertThat(JsonText.of(value).getBytes(StandardCharsets.UTF_8))
                                    .hasSizeLessThanOrEqualTo(
                                            JsonText.atMost(value, JsonSize.of(value)));
                        });
    }

    private static Json any(Chance chance, int depth) {
        if (depth == 0) {
            return Json.of(chance.text(60));
        }
        List<Json> items = chance.list(3, () -> any(chance, depth - 1));
        JsonObject object = JsonObject.EMPTY.with("list", items).with("whole", chance.whole());
        return chance.percent(50) ? Json.of(items) : object;
    }
}
