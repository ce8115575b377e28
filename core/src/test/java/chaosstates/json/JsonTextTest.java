package chaosstates.json;

import static org.assertj.core.api.Assertions.assertThat;

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
                        }"""
                                .formatted(wide));
    }

    @Test
    void nothingIsLost() {
        Json value = JsonReader.parse("[{\"k\\\"ey\":\"é\\n\"},[],[[[0]]],-1e9,true]");
        assertThat(JsonReader.parse(JsonText.of(value))).isEqualTo(value);
    }
}
