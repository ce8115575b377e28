package chaosstates.lambdas.function;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chaosstates.activity.ActivityFailed;
import chaosstates.activity.InterruptExecution;
import chaosstates.activity.InvalidActivity;
import chaosstates.catalogue.ControlSpec;
import chaosstates.catalogue.Hook;
import chaosstates.json.Json;
import chaosstates.json.JsonNumber;
import chaosstates.json.JsonObject;
import chaosstates.json.JsonReader;
import chaosstates.lambdas.Exchanges;
import chaosstates.lambdas.Matching;
import chaosstates.lambdas.PackagesIT;
import chaosstates.lambdas.ScriptedServer;
import chaosstates.lambdas.api.Control;
import chaosstates.lambdas.api.Environment;
import chaosstates.lambdas.api.HookCall;
import chaosstates.lambdas.api.World;
import chaosstates.lambdas.api.http.HttpAnswer;
import chaosstates.lambdas.handler.ActivityHandler;
import chaosstates.lambdas.handler.HypothesisHandler;
import chaosstates.lambdas.registry.OwnControls;
import chaosstates.lambdas.registry.Registered;
import chaosstates.lambdas.world.RealWorld;
import chaosstates.wire.ActivityCall;
import chaosstates.wire.HypothesisCall;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Controls around samples and around safeguards: who is called when, and what becomes of it. */
class EmbeddedCallsTest {

    private static final String MODULE = "test.controls.telling";

    private final List<String> events = new ArrayList<>();
    private final List<Json> told = new ArrayList<>();
    private Instant now = Instant.parse("2026-11-24T12:00:00Z");

    /**
     * Tells of its calls, and does at some of them what its arguments say: {@code interrupts},
     * {@code fails}, {@code breaks}, {@code links} and {@code writes} name hooks.
     */
    private final Control telling =
            new Control() {
                @Override
                public ControlSpec spec() {
                    return ControlSpec.named(MODULE, Hook.all().collect(Collectors.toSet()));
                }

                @Override
                public JsonObject play(HookCall call, World world) {
                    return EmbeddedCallsTest.this.play(call);
                }
            };

    private JsonObject play(HookCall call) {
        JsonObject asked = call.arguments().given();
        String who = asked.string("who").orElseThrow();
        String hook = call.hook().function();
        events.add(who + " " + hook + " " + name(call.context()));
        told.add(call.state());
        if (asked.string("interrupts").filter(hook::equals).isPresent()) {
            throw new InterruptExecution(
                    "enough of " + call.secrets().object("g").string("s").orElse(""));
        }
        if (asked.string("fails").filter(hook::equals).isPresent()) {
            throw new ActivityFailed("no luck");
        }
        if (asked.string("breaks").filter(hook::equals).isPresent()) {
            throw new IllegalStateException(
                    "it broke with " + call.secrets().object("g").string("s").orElse(""));
        }
        if (asked.string("links").filter(hook::equals).isPresent()) {
            throw new NoClassDefFoundError("elsewhere/Client");
        }
        if (asked.string("writes").filter(hook::equals).isPresent()) {
            return JsonObject.EMPTY.with(who, "x".repeat(40_000));
        }
        return JsonObject.EMPTY.with(who, events.size()).with("status", "mine");
    }

    private static String name(JsonObject context) {
        return context.string("name").or(() -> context.string("title")).orElse("");
    }

    private World world() {
        return RealWorld.of(() -> now, Environment.of(Map.of("SECRET", "s3cret")))
                .in(() -> now, duration -> now = now.plus(duration))
                .withHttp(
                        call -> {
                            String host = call.url().getHost();
                            events.add("look " + host);
                            if (host.equals("gone")) {
                                throw new IOException("refused");
                            }
                            int status = host.startsWith("misses") ? 503 : 200;
                            return new HttpAnswer(status, List.of(), new byte[0]);
                        });
    }

    private static JsonObject json(String text) {
        return (JsonObject) JsonReader.parse(text.replace('\'', '"'));
    }

    private static JsonObject control(String who, String more) {
        return json(
                ("{'name': '%s', 'provider': {'type': 'python', 'module': '%s', 'arguments':"
                                + " {'who': '%s'%s}}}")
                        .formatted(who, MODULE, who, more));
    }

    private static JsonObject around(JsonObject... controls) {
        Json both = Json.of(List.of(controls));
        return JsonObject.EMPTY.with("before", both).with("after", both);
    }

    private static JsonObject probe(String host) {
        return json(
                ("{'activity': {'type': 'probe', 'name': '%s', 'provider': {'type': 'http', 'url':"
                                + " 'http://%s/'}}, 'tolerance': 200}")
                        .formatted(host, host));
    }

    private static JsonObject payload(int samples, JsonObject controls, JsonObject... probes) {
        return json("{'samples': %d, 'frequency': 1, 'sampled': 1000, 'dry': null, 'experiment':"
                                .formatted(samples)
                        + " {'title': 't', 'steady-state-hypothesis': {'title': 'h'}},"
                        + " 'configuration': {}, 'secrets': {'g': {'s': {'type': 'env',"
                        + " 'key': 'SECRET'}}}}")
                .with("controls", controls)
                .with("probes", List.of(probes));
    }

    private JsonObject sampled(JsonObject payload) {
        return HypothesisFunction.run(
                HypothesisCall.read(payload), world(), Registered.ALL.with(List.of(telling)));
    }

    private static List<String> failures(JsonObject result) {
        return result.objects("failed_controls").stream().map(JsonObject::toString).toList();
    }

    /**
     * Asserts the order of calls for any samples, of any number of probes; with --compat up to a
     * miss.
     */
    @Test
    void eachSampleAndEachOfItsProbesLiesBetweenItsControls() {
        for (int samples = 1; samples <= 3; samples++) {
            for (int probes = 1; probes <= 3; probes++) {
                for (int controls = 0; controls <= 2; controls++) {
                    for (int miss = 0; miss <= probes; miss++) {
                        checkOrder(samples, probes, controls, miss, false);
                        checkOrder(samples, probes, controls, miss, true);
                    }
                }
            }
        }
    }

    private void checkOrder(int samples, int probes, int controls, int miss, boolean compat) {
        events.clear();
        JsonObject[] called =
                IntStream.range(0, controls)
                        .mapToObj(it -> control("c" + it, ""))
                        .toArray(JsonObject[]::new);
        JsonObject[] looked =
                IntStream.range(0, probes)
                        .mapToObj(it -> probe(host(it, miss)).with("controls", around(called)))
                        .toArray(JsonObject[]::new);
        JsonObject payload = payload(samples, around(called), looked);
        sampled(compat ? payload.with("compat", true) : payload);
        int last = compat ? Math.min(probes, miss + 1) : probes;
        List<String> sample =
                Stream.of(
                                calls(controls, "before_hypothesis_control h"),
                                IntStream.range(0, last)
                                        .mapToObj(it -> host(it, miss))
                                        .flatMap(host -> look(controls, host)),
                                calls(controls, "after_hypothesis_control h"))
                        .flatMap(all -> all)
                        .toList();
        assertThat(events)
                .containsExactlyElementsOf(
                        IntStream.range(0, samples)
                                .boxed()
                                .flatMap(it -> sample.stream())
                                .toList());
    }

    private static String host(int probe, int miss) {
        return (probe == miss ? "misses" : "p") + probe;
    }

    private static Stream<String> look(int controls, String host) {
        return Stream.of(
                        calls(controls, "before_activity_control " + host),
                        Stream.of("look " + host),
                        calls(controls, "after_activity_control " + host))
                .flatMap(all -> all);
    }

    private static Stream<String> calls(int controls, String what) {
        return IntStream.range(0, controls).mapToObj(it -> "c" + it + " " + what);
    }

    /**
     * Asserts that additions stand in the record before the tolerance, and last in the state; known
     * fields stay.
     */
    @Test
    void whatTheySayStandsInTheRecordAndInTheState() {
        JsonObject probe = probe("p").with("controls", around(control("own", "")));
        JsonObject result = sampled(payload(1, around(control("top", "")), probe));
        JsonObject state = result.objects("states").getFirst();
        assertThat(state.fields().keySet())
                .containsExactly("steady_state_met", "probes", "top", "status");
        assertThat(state.objects("probes").getFirst().fields().keySet())
                .containsExactly(
                        "output", "start", "status", "end", "duration", "own", "tolerance_met");
        assertThat(state.objects("probes").getFirst().string("status")).contains("succeeded");
        assertThat(result.has("failed_controls")).isFalse();
    }

    /** Asserts that a later control receives records as in the journal. */
    @Test
    void whatComesAfterIsToldOfTheRecordAndOfTheState() {
        JsonObject probe = probe("gone").with("controls", around(control("own", "")));
        sampled(payload(1, around(control("top", ""), control("other", "")), probe));
        JsonObject record = (JsonObject) told.get(3);
        assertThat(record.object("activity").string("name")).contains("gone");
        assertThat(record.string("status")).contains("failed");
        JsonObject state = (JsonObject) told.get(5);
        assertThat(state.get("steady_state_met")).contains(Json.of(false));
        assertThat(state.objects("probes").getFirst().object("activity").string("name"))
                .contains("gone");
        assertThat(state.fields()).containsKeys("top", "other", "probes");
        assertThat(told.subList(0, 3)).containsOnly(Json.ofNull());
    }

    @Test
    void oneThatFailsIsNotedAndTheRunGoesOn() {
        JsonObject probe =
                probe("p")
                        .with(
                                "controls",
                                around(
                                        control("a", ", 'fails': 'before_activity_control'"),
                                        control("b", ", 'breaks': 'after_activity_control'"),
                                        control("c", ", 'links': 'after_activity_control'")));
        JsonObject result = sampled(payload(3, JsonObject.EMPTY, probe));
        assertThat(result.objects("states")).hasSize(3);
        assertThat(failures(result))
                .containsExactly(
                        json("{'name':'a','hook':'before_activity_control','error':'no"
                                        + " luck','times':3}")
                                .toString(),
                        json("{'name':'b','hook':'after_activity_control','error':'java.lang.IllegalStateException:"
                                        + " it broke with ***','times':3}")
                                .toString(),
                        json("{'name':'c','hook':'after_activity_control','error':'java.lang.NoClassDefFoundError:"
                                        + " elsewhere/Client','times':3}")
                                .toString());
    }

    @Test
    void oneThatIsNotThereOrSaysTooMuchFails() {
        JsonObject probe =
                probe("p")
                        .with(
                                "controls",
                                around(
                                        control("a", ", 'writes': 'after_activity_control'"),
                                        json(
                                                "{'name': 'b', 'provider': {'type': 'python',"
                                                        + " 'module': 'nowhere'}}")));
        assertThat(failures(sampled(payload(1, JsonObject.EMPTY, probe))).toString())
                .contains("its additions are larger than 1000 bytes")
                .contains("there is no control nowhere");
    }

    /** Asserts that later controls are called all the same, as in the original. */
    @Test
    void oneThatInterruptsEndsTheRunByItsName() {
        JsonObject probe =
                probe("p")
                        .with(
                                "controls",
                                around(
                                        control(
                                                "own",
                                                ", 'interrupts': 'before_activity_control'")));
        JsonObject payload = payload(1, around(control("top", "")), probe);
        assertThatThrownBy(() -> sampled(payload))
                .isInstanceOf(InterruptExecution.class)
                .hasMessage("the control own interrupted the run: enough of ***");
        assertThat(events)
                .containsExactly(
                        "top before_hypothesis_control h",
                        "own before_activity_control p",
                        "own after_activity_control p",
                        "top after_hypothesis_control h");
        assertThat(told.get(2)).isEqualTo(Json.ofNull());
        assertThat(told.get(3).toString()).isEqualTo("{\"steady_state_met\":null,\"probes\":[]}");
    }

    @Test
    void theSamplesBeforeAnInterruptionAreKept() {
        JsonObject payload =
                payload(
                        1,
                        around(control("top", ", 'interrupts': 'after_hypothesis_control'")),
                        probe("p"));
        JsonObject raised =
                json(
                        "{'error': 'chaosstates.activity.InterruptExecution', 'message':"
                                + " 'the control top interrupted the run: enough'}");
        assertThatThrownBy(() -> sampled(payload.with("raised", raised)))
                .isInstanceOf(InterruptExecution.class)
                .hasMessage("the control top interrupted the run: enough");
        assertThat(events).isEmpty();
    }

    @Test
    void whatCantBeCarriedOutIsRaisedWhenTheControlsAfterItHaveBeenCalled() {
        JsonObject regex = json("{'type': 'regex', 'pattern': 'x'}");
        JsonObject probe =
                probe("p").with("tolerance", regex).with("controls", around(control("own", "")));
        assertThatThrownBy(() -> sampled(payload(1, around(control("top", "")), probe)))
                .isInstanceOf(InvalidActivity.class);
        assertThat(events).hasSize(5).endsWith("top after_hypothesis_control h");
    }

    @Test
    void aBlockFullOfWhatFailedAndWasSaidStillFitsIntoAState() {
        JsonObject probe =
                probe("p").with("controls", around(control("long", ", 'fails': 'none'")));
        JsonObject result = sampled(payload(50, around(control("top", "")), probe));
        assertThat(Outputs.size(result)).isLessThan(240 * 1024);
        assertThat(result.objects("states")).hasSize(50);
    }

    private JsonObject safeguard(String host, JsonObject controls, int samples) {
        JsonObject payload =
                payload(samples, controls)
                        .without("probes")
                        .with("activity", probe(host).object("activity"))
                        .with("tolerance", 200);
        return ActivityFunction.run(
                ActivityCall.read(payload), world(), Registered.ALL.with(List.of(telling)));
    }

    @Test
    void eachLookOfASafeguardLiesBetweenItsControls() {
        JsonObject record = safeguard("p", around(control("c", "")), 3);
        assertThat(events)
                .containsExactlyElementsOf(
                        IntStream.range(0, 3).boxed().flatMap(it -> look("c", "p")).toList());
        assertThat(record.fields().keySet())
                .containsExactly(
                        "output", "start", "status", "end", "duration", "c", "tolerance_met");
        assertThat(((JsonNumber) record.get("c").orElseThrow()).asDouble()).isEqualTo(7);
    }

    private static Stream<String> look(String who, String host) {
        return Stream.of(
                who + " before_activity_control " + host,
                "look " + host,
                who + " after_activity_control " + host);
    }

    @Test
    void aSafeguardThatMissesOrFailsIsToldBeforeItEndsTheRun() {
        for (String host : List.of("misses", "gone")) {
            events.clear();
            JsonObject record =
                    safeguard(
                            host, around(control("c", ", 'fails': 'before_activity_control'")), 3);
            assertThat(events).containsExactlyElementsOf(look("c", host).toList());
            assertThat(record.get("tolerance_met")).contains(Json.of(false));
            assertThat(record.string("status"))
                    .contains(host.equals("gone") ? "failed" : "succeeded");
            assertThat(failures(record)).hasSize(1);
        }
        assertThatThrownBy(() -> safeguard("gone", JsonObject.EMPTY, 1))
                .isInstanceOf(ActivityFailed.class);
    }

    static List<FunctionCase> cases() {
        return FunctionCase.of("embedded-calls");
    }

    /** {@link PackagesIT} does the same in the runtime in which they are deployed. */
    @ParameterizedTest
    @MethodSource("cases")
    void theHandlersCallThem(FunctionCase declared) throws IOException {
        try (ScriptedServer server = new ScriptedServer(List.of())) {
            FunctionCase example = declared.on(server);
            server.script(Exchanges.replies(example.declared()));
            World real =
                    RealWorld.of(FunctionCase.NOON, Environment.of(example.environment(Map.of())));
            RequestStreamHandler handler =
                    example.declared().object("environment").has("ACTIVITIES")
                            ? new HypothesisHandler(real)
                            : new ActivityHandler(real);
            Matching.check(
                    example.declared().object("result"),
                    FunctionCase.handled(handler, example.event()));
            Exchanges.check(example.declared(), server);
        }
    }

    /** Looks that take their time don't make a block of them longer. */
    @Test
    void aBlockOfLooksEndsWhenItsTimeIsUp() {
        World slow =
                world().withHttp(
                                call -> {
                                    now = now.plus(Duration.ofSeconds(10));
                                    events.add("look");
                                    return new HttpAnswer(200, List.of(), new byte[0]);
                                });
        JsonObject payload =
                payload(30, JsonObject.EMPTY)
                        .without("probes")
                        .with("activity", probe("p").object("activity"))
                        .with("tolerance", 200);
        ActivityFunction.run(ActivityCall.read(payload), slow, Registered.ALL);
        assertThat(events).hasSize(3);
    }

    /** Else a block of a single look would look without a pause. */
    @Test
    void aBlockOfLooksRestsAfterTheLastOneToo() {
        Instant start = now;
        for (int samples : List.of(1, 3)) {
            safeguard("p", JsonObject.EMPTY, samples);
        }
        assertThat(Duration.between(start, now)).isEqualTo(Duration.ofSeconds(4));
    }

    @Test
    void aFunctionCallsOnlyTheControlsThatItIsMadeFor() {
        JsonObject payload = payload(1, around(control("c", "")), probe("p"));
        World other = world();
        assertThatThrownBy(
                        () ->
                                OwnControls.with(
                                        HypothesisCall.read(payload).allControls(),
                                        other.environment()))
                .isInstanceOf(InvalidActivity.class)
                .hasMessage("this function may call the controls [] and not " + MODULE);
    }
}
