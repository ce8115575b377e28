package chaosstates.lambdas.function;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chaosstates.activity.ActivityFailed;
import chaosstates.activity.ActivityRefused;
import chaosstates.activity.InvalidActivity;
import chaosstates.activity.NotYet;
import chaosstates.json.Json;
import chaosstates.json.JsonObject;
import chaosstates.json.JsonReader;
import chaosstates.json.JsonWriter;
import chaosstates.lambdas.api.Environment;
import chaosstates.lambdas.api.PythonAnswer;
import chaosstates.lambdas.api.World;
import chaosstates.lambdas.api.http.HttpAnswer;
import chaosstates.lambdas.registry.Registered;
import chaosstates.lambdas.world.RealWorld;
import chaosstates.wire.ActivityCall;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Test of what a function adds to its activity: the record, tolerances, dry modes, limits, secrecy.
 */
class ActivityFunctionTest {

    private static final int STATE_LIMIT = 262_144;

    private static JsonObject payload(String json) {
        return (JsonObject) JsonReader.parse(json.replace('\'', '"'));
    }

    private static World world(String body, Environment environment) {
        Iterator<Instant> ticks =
                List.of(
                                Instant.parse("2026-11-24T12:00:00Z"),
                                Instant.parse("2026-11-24T12:00:01.250000999Z"))
                        .iterator();
        InstantSource clock = ticks::next;
        return RealWorld.of(clock, environment)
                .withHttp(
                        call ->
                                new HttpAnswer(
                                        200, List.of(), body.getBytes(StandardCharsets.UTF_8)));
    }

    private static World world(String body) {
        return world(body, Environment.of(Map.of()));
    }

    private static final String CALL =
            "{'activity': {'type': 'probe', 'provider': {'type': 'http', 'url': 'http://a/'}}";

    /** The machine calls the functions that it was compiled with, so it can't run that. */
    @Test
    void refusesAProbeThatTheInputGivesForAValue() {
        JsonObject payload =
                payload(CALL + ", 'configuration': {'a': {'type': 'probe', 'provider': {}}}}");
        assertThatThrownBy(
                        () ->
                                ActivityFunction.run(
                                        ActivityCall.read(payload), world("fine"), Registered.ALL))
                .isInstanceOf(InvalidActivity.class)
                .hasMessage("the execution's input gives a probe for `a`: give what it would find");
    }

    @Test
    void recordsAsTheChaosToolkitDoes() {
        assertThat(
                        JsonWriter.compact(
                                ActivityFunction.run(
                                        ActivityCall.read(payload(CALL + "}")),
                                        world("fine"),
                                        Registered.ALL)))
                .isEqualTo(
                        """
                        {"output":{"status":200,"headers":{},"body":"fine"},\
                        "start":"2026-11-24T12:00:00+00:00","status":"succeeded",\
                        "end":"2026-11-24T12:00:01.250000+00:00","duration":1.25}\
                        """);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "200; true",
                "[200, 204]; true",
                "204; false",
                "{'type': 'regex', 'target': 'body', 'pattern': '^f'}; true",
                "'${expected}'; true"
            })
    void comparesWithTheTolerance(String tolerance, boolean met) {
        String json =
                CALL + ", 'tolerance': " + tolerance + ", 'configuration': {'expected': 200}}";
        assertThat(
                        ActivityFunction.run(
                                        ActivityCall.read(payload(json)),
                                        world("fine"),
                                        Registered.ALL)
                                .get("tolerance_met"))
                .contains(Json.of(met));
    }

    @Test
    void tellsWhyAJudgeFailed() {
        String judge =
                "{'type': 'probe', 'name': 'j', 'provider': {'type': 'python', 'module': 'm',"
                        + " 'func': 'f', 'arguments': {}}}";
        String json =
                CALL
                        + ", 'tolerance': "
                        + judge
                        + ", 'secrets': {'web': {'token': {'type': 'env', 'key': 'TOKEN'}}}}";
        World world =
                world("fine", Environment.of(Map.of("TOKEN", "s3cr3t")))
                        .withPython(call -> new PythonAnswer.Failed("ValueError: s3cr3t is ill"));
        JsonObject record =
                ActivityFunction.run(ActivityCall.read(payload(json)), world, Registered.ALL);
        assertThat(record.get("tolerance_met")).contains(Json.of(false));
        assertThat(record.string("tolerance_error")).contains("ValueError: *** is ill");
    }

    @Test
    void doesNotTakeWhatCannotBeComparedForAMiss() {
        String json = CALL + ", 'tolerance': {'type': 'regex', 'pattern': 'x'}}";
        assertThatThrownBy(
                        () ->
                                ActivityFunction.run(
                                        ActivityCall.read(payload(json)),
                                        world("fine"),
                                        Registered.ALL))
                .isInstanceOf(InvalidActivity.class);
    }

    @ParameterizedTest
    @CsvSource({"probes,true", "activities,true", "actions,false", "pause,false"})
    void leavesOutWhatADryRunLeavesOut(String dry, boolean leftOut) {
        JsonObject record =
                ActivityFunction.run(
                        ActivityCall.read(
                                payload(CALL + ", 'tolerance': 200, 'dry': '" + dry + "'}")),
                        world("fine"),
                        Registered.ALL);
        assertThat(record.get("output").equals(Optional.of(Json.ofNull()))).isEqualTo(leftOut);
        assertThat(record.get("tolerance_met")).contains(Json.of(true));
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "é", "😀", "\u0001"})
    void staysWithinAState(String letter) throws IOException {
        String body = letter.repeat(300_000);
        JsonObject record =
                ActivityFunction.run(
                        ActivityCall.read(
                                payload(
                                        CALL
                                                + ", 'tolerance': {'type': 'regex', 'target': 'body',"
                                                + " 'pattern': '$'}}")),
                        world(body),
                        Registered.ALL);
        String text = JsonWriter.compact(record);
        assertThat(text.getBytes(StandardCharsets.UTF_8).length).isLessThan(STATE_LIMIT);
        assertThat(record.get("output_truncated")).contains(Json.of(true));
        assertThat(record.get("tolerance_met")).contains(Json.of(true));
        assertThat(record.object("output").get("status")).contains(Json.of(200));
        assertThat(body).startsWith(record.object("output").string("body").orElseThrow());
    }

    @Test
    void keepsSecretsOutOfOutputs() {
        String json =
                "{'activity': {'provider': {'type': 'http', 'url': 'http://a/${token}'}},"
                        + " 'secrets': {'web': {'token': {'type': 'env', 'key': 'TOKEN'}}}}";
        World world = world("you sent s3cr3t!", Environment.of(Map.of("TOKEN", "s3cr3t")));
        assertThat(
                        ActivityFunction.run(
                                        ActivityCall.read(payload(json)), world, Registered.ALL)
                                .object("output")
                                .string("body"))
                .contains("you sent ***!");
    }

    @Test
    void keepsSecretsOutOfFailures() {
        String json =
                "{'activity': {'provider': {'type': 'http', 'url': 'http://a/${token}'}},"
                        + " 'secrets': {'web': {'token': {'type': 'env', 'key': 'TOKEN'}}}}";
        Environment environment = Environment.of(Map.of("TOKEN", "s3cr3t"));
        World world =
                RealWorld.of(InstantSource.system(), environment)
                        .withHttp(
                                call -> {
                                    throw new IOException("lost at " + call.url());
                                });
        assertThatThrownBy(
                        () ->
                                ActivityFunction.run(
                                        ActivityCall.read(payload(json)), world, Registered.ALL))
                .isInstanceOf(ActivityFailed.class)
                .hasMessage("failed to connect to http://a/***: lost at http://a/***");
    }

    @Test
    void namesAnActivityThatIsNotThere() {
        String json = "{'activity': {'provider': {'type': 'python', 'module': 'm', 'func': 'f'}}}";
        assertThatThrownBy(
                        () ->
                                ActivityFunction.run(
                                        ActivityCall.read(payload(json)),
                                        world(""),
                                        Registered.ALL))
                .isInstanceOf(InvalidActivity.class)
                .hasMessage("there is no activity m.f, and no Python here");
    }

    /** A look that misses is told apart by whether there is time for another one. */
    @ParameterizedTest
    @CsvSource({"11:59:30, NotYet", "11:58:01, NotYet", "11:57:59, NotInTime"})
    void asksAgainAsLongAsThereIsTime(String since, String error) {
        String until = ", 'until': {'within': 120, 'every': 1, 'since': '2026-11-24T%sZ'}}";
        JsonObject payload = payload(CALL + ", 'tolerance': 503" + until.formatted(since));
        World world = RealWorld.of(CLOCK, Environment.of(Map.of())).withHttp(_ -> ok("fine"));
        assertThatThrownBy(
                        () ->
                                ActivityFunction.run(
                                        ActivityCall.read(payload), world, Registered.ALL))
                .hasMessage("status is 200, wanted 503")
                .extracting(raised -> raised.getClass().getSimpleName())
                .isEqualTo(error);
    }

    @Test
    void aLookThatFailsIsNotMetYet() {
        JsonObject payload =
                payload(
                        CALL.replace("//a/", "//a/${token}")
                                + ", 'tolerance': 200, 'until': {'within': 9, 'every': 1},"
                                + " 'secrets': {'web': {'token': {'type': 'env', 'key': 'T'}}}}");
        World world =
                RealWorld.of(CLOCK, Environment.of(Map.of("T", "s3cr3t")))
                        .withHttp(
                                call -> {
                                    throw new IOException("lost at " + call.url());
                                });
        assertThatThrownBy(
                        () ->
                                ActivityFunction.run(
                                        ActivityCall.read(payload), world, Registered.ALL))
                .isInstanceOf(NotYet.class)
                .hasMessage("it failed: failed to connect to http://a/***: lost at http://a/***");
    }

    /** A path has to find one value, and secrets are no values. */
    @Test
    void givesWhatPathsFind() {
        JsonObject payload =
                payload(
                        CALL
                                + ", 'outputs': {'text': '$.body', 'none': '$.bodies', 'all': '$.*',"
                                + " 'status': '$.status'}, 'secrets': {'web': {'token': {'type':"
                                + " 'env', 'key': 'T'}}}}");
        World world =
                RealWorld.of(CLOCK, Environment.of(Map.of("T", "s3cr3t")))
                        .withHttp(_ -> ok("s3cr3t!"));
        assertThat(
                        ActivityFunction.run(ActivityCall.read(payload), world, Registered.ALL)
                                .object("outputs")
                                .toString())
                .isEqualTo("{\"text\":\"***!\",\"status\":200}");
    }

    @ParameterizedTest
    @CsvSource({"{}", "{'a': null}"})
    void isNotCalledWithoutWhatItNeeds(String configuration) {
        JsonObject payload =
                payload(CALL + ", 'needs': ['a'], 'configuration': " + configuration + "}");
        World world = RealWorld.of(CLOCK, Environment.of(Map.of()));
        assertThatThrownBy(
                        () ->
                                ActivityFunction.run(
                                        ActivityCall.read(payload), world, Registered.ALL))
                .isInstanceOf(ActivityRefused.class)
                .hasMessage("`a` is not known: no step has given it");
    }

    @Test
    void aDryRunWithoutActionsMeetsWhatIsAskedForAfterThem() {
        JsonObject payload =
                payload(
                        CALL
                                + ", 'tolerance': 503, 'dry': 'actions', 'outputs': {'x': '$'},"
                                + " 'until': {'within': 9, 'every': 1}}");
        JsonObject record =
                ActivityFunction.run(
                        ActivityCall.read(payload),
                        RealWorld.of(CLOCK, Environment.of(Map.of())),
                        Registered.ALL);
        assertThat(record.flag("tolerance_met")).isTrue();
        assertThat(record.object("outputs").toString()).isEqualTo("{\"x\":null}");
    }

    private static final InstantSource CLOCK =
            InstantSource.fixed(Instant.parse("2026-11-24T12:00:00Z"));

    private static HttpAnswer ok(String body) {
        return new HttpAnswer(200, List.of(), body.getBytes(StandardCharsets.UTF_8));
    }
}
