package chaosstates.lambdas.function;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chaosstates.activity.InvalidActivity;
import chaosstates.json.Json;
import chaosstates.json.JsonArray;
import chaosstates.json.JsonObject;
import chaosstates.json.JsonReader;
import chaosstates.lambdas.api.Environment;
import chaosstates.lambdas.api.World;
import chaosstates.lambdas.api.http.HttpAnswer;
import chaosstates.lambdas.registry.Registered;
import chaosstates.lambdas.world.RealWorld;
import chaosstates.wire.HypothesisCall;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A block of samples, in a time that passes by sleeping only. */
class HypothesisFunctionTest {

    private static final Instant START = Instant.parse("2026-11-24T12:00:00Z");

    private Instant now = START;
    private int calls;

    /** The site fails with its third call, and what it says is of that length. */
    private World world(int length) {
        return RealWorld.of(() -> now, Environment.of(Map.of()))
                .in(() -> now, this::sleep)
                .withHttp(
                        call -> {
                            calls++;
                            if (call.url().getHost().equals("gone")) {
                                throw new IOException("refused");
                            }
                            int status = calls >= 3 ? 503 : 200;
                            byte[] body = "x".repeat(length).getBytes(StandardCharsets.UTF_8);
                            return new HttpAnswer(status, List.of(), body);
                        });
    }

    private void sleep(Duration duration) {
        now = now.plus(duration);
    }

    private static JsonObject payload(String probes, String more) {
        String json =
                "{'probes': [%s], 'configuration': {'url': 'nowhere'}, 'dry': null, %s}"
                        .formatted(probes, more);
        return (JsonObject) JsonReader.parse(json.replace('\'', '"'));
    }

    private static String probe(String host, String tolerance) {
        return ("{'activity': {'type': 'probe', 'name': 'p', 'provider': {'type': 'http', 'url':"
                        + " 'http://%s/'}}, 'tolerance': %s}")
                .formatted(host, tolerance);
    }

    private static List<Boolean> met(JsonObject result) {
        return ((JsonArray) result.get("states").orElseThrow())
                .items().stream()
                        .map(state -> ((JsonObject) state).get("steady_state_met").orElseThrow())
                        .map(Json.of(true)::equals)
                        .toList();
    }

    @Test
    void takesSoManySamplesWithRestsBetween() {
        JsonObject payload =
                payload(probe("a", "200"), "'samples': 4, 'frequency': 0.5, 'sampled': 80");
        JsonObject result =
                HypothesisFunction.run(HypothesisCall.read(payload), world(1), Registered.ALL);
        assertThat(met(result)).containsExactly(true, true, false, false);
        assertThat(result.get("sampled")).contains(Json.of(84));
        assertThat(result.get("missed")).contains(Json.of(2));
        assertThat(result.get("lost")).contains(Json.of(false));
        assertThat(Duration.between(START, now)).isEqualTo(Duration.ofSeconds(2));
    }

    /** The one that is under way when the method ends is lost. */
    @Test
    void aBlockIsNoMoreThanATenthOfWhatWasSampled() {
        for (int sampled : List.of(0, 19, 20, 30, 1000)) {
            String samples = "'samples': 4, 'frequency': 0.1, 'sampled': " + sampled;
            JsonObject result =
                    HypothesisFunction.run(
                            HypothesisCall.read(payload(probe("a", "200"), samples)),
                            world(1),
                            Registered.ALL);
            assertThat(met(result)).hasSize(Math.clamp(sampled / 10, 1, 4));
        }
    }

    /**
     * Asserts that the last sample of a block is in the history before the rest, and not after it.
     */
    @Test
    void restsBeforeTheFirstSampleOfALaterBlock() {
        JsonObject payload =
                payload(probe("a", "200"), "'samples': 1, 'frequency': 3, 'sampled': 1");
        HypothesisFunction.run(HypothesisCall.read(payload), world(1), Registered.ALL);
        assertThat(Duration.between(START, now)).isEqualTo(Duration.ofSeconds(3));
    }

    /** 79 of 199 is less than 40 %, 80 of 200 is as much. */
    @Test
    void countsOnFromTheBlocksBefore() {
        JsonObject payload =
                payload(
                        probe("a", "503"),
                        "'samples': 9, 'frequency': 1, 'fail_fast_ratio': 40, 'sampled': 198,"
                                + " 'missed': 78");
        JsonObject result =
                HypothesisFunction.run(HypothesisCall.read(payload), world(1), Registered.ALL);
        assertThat(met(result)).containsExactly(false, false);
        assertThat(result.get("lost")).contains(Json.of(true));
    }

    /** Three are met, the next three are not: 1 of 4 and 2 of 5 are less than half. */
    @Test
    void halfOfTheSamplesIsReachedAtTheSixth() {
        assertThat(isLost(3, 0)).isFalse();
        assertThat(isLost(4, 1)).isFalse();
        assertThat(isLost(5, 2)).isTrue();
    }

    private boolean isLost(int sampled, int missed) {
        String samples =
                "'samples': 1, 'frequency': 0, 'fail_fast_ratio': 50, 'sampled': %d, 'missed': %d"
                        .formatted(sampled, missed);
        JsonObject result =
                HypothesisFunction.run(
                        HypothesisCall.read(payload(probe("a", "404"), samples)),
                        world(1),
                        Registered.ALL);
        return result.get("lost").equals(Optional.of(Json.of(true)));
    }

    @Test
    void aProbeThatFailsIsAMiss() {
        JsonObject payload = payload(probe("gone", "200"), "'samples': 1, 'frequency': 0");
        JsonObject result =
                HypothesisFunction.run(HypothesisCall.read(payload), world(1), Registered.ALL);
        assertThat(met(result)).containsExactly(false);
        assertThat(result.toString()).contains("\"status\":\"failed\"").contains("refused");
    }

    @Test
    void whatCantBeCarriedOutIsRaisedByTheNextBlock() {
        String probes = probe("a", "200") + "," + probe("b", "{'type': 'regex', 'pattern': 'x'}");
        String samples = "'samples': 1, 'frequency': 0";
        assertThatThrownBy(
                        () ->
                                HypothesisFunction.run(
                                        HypothesisCall.read(payload(probes, samples)),
                                        world(1),
                                        Registered.ALL))
                .isInstanceOf(InvalidActivity.class);
        JsonObject raised =
                payload(
                        probe("a", "200"),
                        samples
                                + ", 'raised': {'error':"
                                + " 'chaosstates.activity.InvalidActivity', 'message': 'as said'}");
        assertThatThrownBy(
                        () ->
                                HypothesisFunction.run(
                                        HypothesisCall.read(raised), world(1), Registered.ALL))
                .isInstanceOf(InvalidActivity.class)
                .hasMessage("as said");
    }

    @Test
    void aMissHidesNoProbe_unlessAsTheOriginalHasIt() {
        String probes = probe("a", "404") + "," + probe("b", "200");
        String samples = "'samples': 1, 'frequency': 0";
        assertThat(
                        HypothesisFunction.run(
                                        HypothesisCall.read(payload(probes, samples)),
                                        world(1),
                                        Registered.ALL)
                                .toString())
                .contains("\"tolerance_met\":false")
                .contains("\"tolerance_met\":true");
        calls = 0;
        assertThat(
                        HypothesisFunction.run(
                                        HypothesisCall.read(
                                                payload(probes, samples + ", 'compat': true")),
                                        world(1),
                                        Registered.ALL)
                                .toString())
                .doesNotContain("\"tolerance_met\":true");
    }

    /** Two looks are met, 48 miss: a page of 95 KB has room once, all else is condensed. */
    @Test
    void aBlockHasAllItsSamplesHoweverLargeAPageIs() {
        for (String more : List.of("", ", 'compat': true")) {
            calls = 0;
            JsonObject payload =
                    payload(
                            probe("a", "200"),
                            "'samples': 50, 'frequency': 0.1, 'sampled': 1000" + more);
            JsonObject result =
                    HypothesisFunction.run(
                            HypothesisCall.read(payload), world(95_000), Registered.ALL);
            assertThat(met(result)).hasSize(50);
            assertThat(result.toString().length()).isBetween(95_000, 262_144);
            assertThat(result.toString().split("output_digest")).hasSize(1 + 49);
        }
    }

    @Test
    void keepsOfALookInTolerance_whatIsJudged() {
        JsonObject payload = payload(probe("a", "200"), "'samples': 1, 'frequency': 0");
        JsonObject result =
                HypothesisFunction.run(HypothesisCall.read(payload), world(95_000), Registered.ALL);
        JsonObject record = result.objects("states").getFirst().objects("probes").getFirst();
        assertThat(record.object("output").toString()).isEqualTo("{\"status\":200}");
        assertThat(record.string("output_digest").orElseThrow()).startsWith("sha256:");
        assertThat(record.number("output_size").orElseThrow().intValue()).isGreaterThan(95_000);
        assertThat(record.toString().length()).isLessThan(HypothesisCall.MOST_BYTES_OF_A_LOOK);
    }
}
