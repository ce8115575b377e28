package chaosstates.journal;

import static org.assertj.core.api.Assertions.assertThat;

import chaosstates.json.Json;
import chaosstates.json.JsonObject;
import chaosstates.json.JsonReader;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A look is {@code probe:start-end}, in seconds; with {@code !} where it missed. */
class OutageTest {

    @ParameterizedTest
    @CsvSource(
            value = {
                // during, after, in the method, seconds
                "'',                    '',             '',             0",
                "'a:1-2 a:3-4',         'a:5-6',        '',             0",
                "'a:1-2 !a:3-4 a:7-8',  'a:9-10',       '',             4",
                "'!a:1-2 !a:3-4 a:7-8', '',             '',             6",
                "'!a:1-2 a:3-4 !a:5-6', 'a:9-10',       '',             6",
                "'a:1-2',               '!a:3-5',       '',             2",
                "'!a:1-2',              '!a:8-9',       '',             8",
                "'!a:1-2 !b:2-3 a:4-5', 'b:6-7',        '',             5",
                "'!a:1-2 a:3-4',        '!b:8-9',       '',             3",
                "'',                    '',             '!a:1-2 a:4-5', 3",
                "'!a:3-4',              'a:9-10',       'a:5-6',        2",
            })
    void isWhatWasSeenFailing(String during, String after, String method, double seconds) {
        JsonObject states =
                JsonObject.EMPTY
                        .with("before", state("!a:0-1"))
                        .with("after", state(after))
                        .with("during", List.of(state(during)));
        JsonObject journal =
                JsonObject.EMPTY.with("steady_states", states).with("run", looks(method));
        assertThat(Outage.seconds(journal)).isEqualTo(seconds);
    }

    @ParameterizedTest
    @CsvSource({
        "'{\"steady_states\": null, \"run\": []}'",
        "'{\"steady_states\": {\"before\": null, \"after\": null, \"during\": []}}'",
        "'{\"run\": [{\"start\": \"2026-01-02T03:04:05+00:00\", \"tolerance_met\": false}]}'"
    })
    void nothingIsNoOutage(String journal) {
        JsonObject read = (JsonObject) JsonReader.parse(journal);
        assertThat(Outage.seconds(read)).isZero();
    }

    private static JsonObject state(String looks) {
        return JsonObject.EMPTY.with("probes", looks(looks));
    }

    private static Json looks(String looks) {
        return Json.of(
                Arrays.stream(looks.split(" "))
                        .filter(look -> !look.isEmpty())
                        .map(OutageTest::look)
                        .toList());
    }

    private static JsonObject look(String look) {
        String[] parts = look.replace("!", "").split("[:-]");
        return JsonObject.EMPTY
                .with("activity", JsonObject.EMPTY.with("name", parts[0]))
                .with("start", time(parts[1]))
                .with("end", time(parts[2]))
                .with("tolerance_met", !look.startsWith("!"));
    }

    private static Json time(String second) {
        return Json.of("2026-01-02T03:04:%02d+00:00".formatted(Integer.parseInt(second)));
    }
}
