package chaosstates.lambdas.function;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chaosstates.activity.InvalidActivity;
import chaosstates.json.JsonObject;
import chaosstates.json.JsonReader;
import chaosstates.lambdas.api.Environment;
import chaosstates.lambdas.api.World;
import chaosstates.lambdas.api.http.HttpAnswer;
import chaosstates.lambdas.registry.Registered;
import chaosstates.lambdas.world.RealWorld;
import chaosstates.wire.Samples;
import chaosstates.wire.WatchCall;
import chaosstates.wire.WatchResult;
import chaosstates.wire.WatchedSoFar;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** Blocks of looks, in a time that passes by sleeping and by answering only. */
class WatchFunctionTest {

    private static final Instant START = Instant.parse("2026-11-24T12:00:00Z");
    private static final String SITE = "{'type': 'http', 'url': 'http://site/'}";

    private Instant now = START;
    private Duration answering = Duration.ZERO;
    private Predicate<Instant> isDown = at -> false;
    private Instant over = Instant.MAX;
    private boolean isAnybodyThere = true;

    private final World world =
            RealWorld.of(() -> now, Environment.of(Map.of()))
                    .in(() -> now, rest -> now = now.plus(rest))
                    .withHttp(call -> answer());

    private HttpAnswer answer() throws IOException {
        boolean down = isDown.test(now);
        now = now.plus(answering);
        if (down) {
            throw new IOException("refused");
        }
        return new HttpAnswer(200, List.of(), "x".repeat(2000).getBytes(StandardCharsets.UTF_8));
    }

    private static JsonObject payload(String provider, long samples, double every) {
        String json =
                "{'watched_probe': {'activity': {'type': 'probe', 'name': 'p', 'provider': %s}, 'tolerance': 200},"
                        + " 'samples': %d, 'frequency': %s, 'so_far': {}, 'over': 'End', 'execution': 'run',"
                        + " 'configuration': {}, 'dry': null}";
        return (JsonObject)
                JsonReader.parse(json.formatted(provider, samples, every).replace('\'', '"'));
    }

    private WatchResult block(JsonObject payload) {
        return WatchResult.read(
                WatchFunction.run(WatchCall.read(payload), world, Registered.ALL, this::isOver));
    }

    private boolean isOver(String execution, String state) {
        assertThat(execution + " " + state).isEqualTo("run End");
        if (!isAnybodyThere) {
            throw new IllegalStateException("nobody is there");
        }
        return !now.isBefore(over);
    }

    private static JsonObject after(JsonObject payload, WatchedSoFar soFar) {
        return payload.with("so_far", soFar.json());
    }

    private static List<Long> starts(WatchResult block) {
        return block.looks().stream()
                .map(look -> Instant.parse(look.string("start").orElseThrow()))
                .map(start -> Duration.between(START, start).toMillis())
                .toList();
    }

    /** Asserts that no gap between two blocks is longer than the interval. */
    @Test
    void keepsItsPaceFromBlockToBlock() {
        answering = Duration.ofMillis(300);
        JsonObject payload = payload(SITE, 4, 1);
        WatchResult first = block(after(payload, new WatchedSoFar(40, 0, true, at(0), 0)));
        now = now.plusMillis(250);
        WatchResult second = block(after(payload, first.soFar()));
        assertThat(starts(first)).containsExactly(0L, 1000L, 2000L, 3000L);
        assertThat(starts(second)).containsExactly(4000L, 5000L, 6000L, 7000L);
        assertThat(second.soFar().looks()).isEqualTo(48);
    }

    private static Optional<String> at(int seconds) {
        return Optional.of(START.plusSeconds(seconds).toString());
    }

    /** Asserts that what is lost with a killed block is little in the beginning. */
    @Test
    void beginsWithBlocksOfOneLook() {
        JsonObject payload = payload(SITE, 30, 1);
        assertThat(block(payload).looks()).hasSize(1);
        assertThat(block(after(payload, new WatchedSoFar(50, 0, true, at(0), 0))).looks())
                .hasSize(Math.toIntExact(new Samples(30, 1).next(50)));
    }

    @Test
    void looksAtOnceAfterALookThatTookLonger() {
        isDown = at -> at.equals(START.plusSeconds(1));
        JsonObject payload = payload(SITE, 4, 1);
        WatchResult block = block(after(payload, new WatchedSoFar(40, 0, true, at(0), 0)));
        assertThat(block.looks())
                .extracting(look -> look.flag("tolerance_met"))
                .containsExactly(true, false, true, true);
        answering = Duration.ofMillis(2500);
        assertThat(starts(block(after(payload, block.soFar())))).containsExactly(4000L, 6500L);
    }

    @Test
    void endsSoonAfterTheRun() {
        over = START.plusSeconds(7);
        WatchResult block =
                block(after(payload(SITE, 30, 5), new WatchedSoFar(300, 0, true, at(0), 0)));
        assertThat(block.isOver()).isTrue();
        assertThat(starts(block)).containsExactly(0L, 5000L);
        assertThat(Duration.between(over, now)).isLessThanOrEqualTo(Duration.ofSeconds(2));
    }

    @Test
    void goesOnForAWhileWhenNobodyCanTellWhetherTheRunIsOver() {
        isAnybodyThere = false;
        JsonObject payload = payload(SITE, 10, 2);
        WatchResult first = block(after(payload, new WatchedSoFar(300, 0, true, at(0), 0)));
        assertThat(first.isOver()).isFalse();
        assertThat(first.soFar().unanswered()).isEqualTo(3);
        WatchResult last = block(after(payload, new WatchedSoFar(300, 0, true, at(20), 29)));
        assertThat(last.isOver()).isTrue();
        isAnybodyThere = true;
        assertThat(block(after(payload, first.soFar())).soFar().unanswered()).isZero();
    }

    @Test
    void keepsTheFirstMissOfAnOutageAndWhatIsJudgedOfTheRest() {
        isDown = at -> at.isAfter(START);
        WatchResult block =
                block(after(payload(SITE, 4, 1), new WatchedSoFar(40, 0, true, at(0), 0)));
        assertThat(block.soFar().outages()).isEqualTo(1);
        assertThat(block.soFar().isWell()).isFalse();
        assertThat(block.looks().getFirst().has("output_digest")).isTrue();
        assertThat(block.looks().get(1).string("status")).contains("failed");
        assertThat(block.looks())
                .allSatisfy(look -> assertThat(Outputs.size(look)).isLessThan(1024));
    }

    @Test
    void refusesWhatCanNeverBeCarriedOutAtTheFirstLook() {
        String unknown = "{'type': 'python', 'module': 'shop.probes', 'func': 'orders'}";
        assertThatThrownBy(() -> block(payload(unknown, 4, 1))).isInstanceOf(InvalidActivity.class);
    }
}
