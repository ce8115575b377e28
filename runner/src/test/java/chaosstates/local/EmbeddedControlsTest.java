package chaosstates.local;

import static org.assertj.core.api.Assertions.assertThat;

import chaosstates.activity.ActivityFailed;
import chaosstates.activity.InterruptExecution;
import chaosstates.asl.AslReader;
import chaosstates.asl.AslWriter;
import chaosstates.asl.StateMachine;
import chaosstates.catalogue.Catalogue;
import chaosstates.catalogue.ControlSpec;
import chaosstates.catalogue.Hook;
import chaosstates.catalogue.Level;
import chaosstates.check.Experiments;
import chaosstates.compile.Compiler;
import chaosstates.compile.Guardian;
import chaosstates.control.Safeguard;
import chaosstates.engine.VirtualClock;
import chaosstates.journal.Host;
import chaosstates.journal.Journal;
import chaosstates.json.Json;
import chaosstates.json.JsonObject;
import chaosstates.lambdas.api.Control;
import chaosstates.lambdas.api.Environment;
import chaosstates.lambdas.api.HookCall;
import chaosstates.lambdas.api.World;
import chaosstates.lambdas.api.http.HttpAnswer;
import chaosstates.lambdas.registry.Activities;
import chaosstates.lambdas.registry.Registered;
import chaosstates.lambdas.world.RealWorld;
import chaosstates.model.Experiment;
import chaosstates.plan.Mode;
import chaosstates.plan.Plan;
import chaosstates.plan.Planner;
import chaosstates.proof.Proof;
import chaosstates.substitution.Substitution;
import chaosstates.tell.Narrator;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whole runs with a control around samples and around a safeguard: what the log tells, and what the
 * journal. No control that is built in goes with these, so it is one of the test's own.
 */
class EmbeddedControlsTest {

    private static final Instant START = Instant.parse("2026-01-02T03:04:05Z");

    private static final ControlSpec SPEC =
            ControlSpec.named(
                    "shop.watch",
                    Hook.all()
                            .filter(
                                    it ->
                                            it.level() == Level.HYPOTHESIS
                                                    || it.level() == Level.ACTIVITY)
                            .collect(Collectors.toSet()));

    private static final Catalogue CATALOGUE =
            Catalogue.ofShelves(Activities.CATALOGUE.shelves(), List.of(SPEC, Safeguard.SPEC));

    private static final String SAMPLED =
            """
            title: Watched
            description: A control goes with each sample
            steady-state-hypothesis:
              title: all is well
              controls: [{name: watch, provider: {type: python, module: shop.watch, arguments: {%s}}}]
              probes:
                - {type: probe, name: up, tolerance: 200, provider: {type: http, url: "http://site/"}}
            method:
              - {type: action, name: act, provider: {type: http, url: "http://act/"}, pauses: {after: 3}}
              - {type: action, name: more, provider: {type: http, url: "http://act/"}}
            rollbacks:
              - {type: action, name: undo, provider: {type: http, url: "http://undo/"}}
            runtime: {hypothesis: {strategy: during-method-only}}
            """;

    private static final String GUARDED =
            """
            title: Watched
            description: A control goes with each look
            controls:
              - name: safe
                provider:
                  type: python
                  module: chaosaddons.controls.safeguards
                  arguments:
                    probes:
                      - type: probe
                        name: up
                        %s
                        tolerance: 200
                        provider: {type: http, url: "http://site/"}
                        controls: [{name: watch, provider: {type: python, module: shop.watch, arguments: {%s}}}]
            method:
              - {type: action, name: act, provider: {type: http, url: "http://act/"}, pauses: {after: 20}}
              - {type: action, name: more, provider: {type: http, url: "http://act/"}}
            """;

    private final List<String> log = new ArrayList<>();
    private final VirtualClock clock = new VirtualClock(START);
    private int downFrom = Integer.MAX_VALUE;

    /** Ends the run at a second, or fails then. */
    private final Control watch =
            new Control() {
                @Override
                public ControlSpec spec() {
                    return SPEC;
                }

                @Override
                public JsonObject play(HookCall call, World world) {
                    JsonObject given = call.arguments().given();
                    if (isNow(given, call.hook(), "stop")) {
                        throw new InterruptExecution("seen enough");
                    }
                    if (isNow(given, call.hook(), "fail")) {
                        throw new ActivityFailed("nobody listens");
                    }
                    return JsonObject.EMPTY.with(call.hook().moment().key(), Json.of(second()));
                }
            };

    private boolean isNow(JsonObject given, Hook hook, String what) {
        return given.string("at").filter(hook.moment().key()::equals).isPresent()
                && given.get(what).filter(second -> second() >= number(second)).isPresent();
    }

    private static long number(Json second) {
        return Long.parseLong(second.toString());
    }

    private long second() {
        return Duration.between(START, clock.instant()).toSeconds();
    }

    private Journal journal(String yaml) {
        Experiment experiment = Experiments.read(yaml, "experiment.yaml", CATALOGUE).get();
        Plan plan =
                Planner.plan("watched", experiment, CATALOGUE, Mode.of(experiment.strategies()));
        StateMachine machine = AslReader.read(AslWriter.write(Compiler.compile(plan))).get();
        assertThat(Proof.of(plan, machine, Guardian.of(plan)).flaws()).isEmpty();
        Narrator narrator =
                new Narrator(
                        plan,
                        Substitution.NONE,
                        (level, sentence) -> log.add(level + " " + sentence));
        World world =
                RealWorld.of(clock, Environment.of(Map.of()))
                        .in(clock, clock::sleep)
                        .withHttp(call -> answer(call.url().getHost()));
        LocalRun run =
                new LocalRun(
                        plan,
                        machine,
                        JsonObject.EMPTY,
                        RunSetting.of(
                                        world,
                                        clock,
                                        RandomGeneratorFactory.getDefault().create(0),
                                        new Host("a platform", "a node"))
                                .telling(narrator::happened)
                                .with(Registered.ALL.with(List.of(watch))));
        return run.run().journal();
    }

    private HttpAnswer answer(String host) {
        int status = host.equals("site") && second() >= downFrom ? 503 : 200;
        return new HttpAnswer(status, List.of(), new byte[0]);
    }

    private static List<JsonObject> samples(Journal journal) {
        return journal.json().object("steady_states").objects("during");
    }

    @Test
    void eachSampleSaysWhatItsControlSays() {
        Journal journal = journal(SAMPLED.formatted(""));
        assertThat(journal.verdict().key()).isEqualTo("held");
        assertThat(samples(journal)).hasSize(4);
        assertThat(samples(journal).get(2).get("after").orElseThrow().toString()).isEqualTo("2");
        assertThat(journal.json().has("failed_controls")).isFalse();
    }

    @Test
    void oneThatFailsIsToldAndTheRunGoesOn() {
        Journal journal = journal(SAMPLED.formatted("at: after, fail: 1"));
        assertThat(journal.verdict().key()).isEqualTo("held");
        assertThat(log)
                .filteredOn(line -> line.contains("control"))
                .hasSize(3)
                .containsOnly(
                        "WARNING The control 'watch' failed in after_hypothesis_control: nobody"
                                + " listens");
        JsonObject failed = journal.json().objects("failed_controls").getFirst();
        assertThat(failed.get("times")).contains(Json.of(3));
    }

    @Test
    void oneThatInterruptsASampleEndsTheRun() {
        Journal journal = journal(SAMPLED.formatted("at: before, stop: 2"));
        assertThat(journal.verdict().key()).isEqualTo("interrupted");
        assertThat(journal.reason())
                .isEqualTo("the control watch interrupted the run: seen enough");
        assertThat(journal.json().object("interruption").toString())
                .isEqualTo("{\"kind\":\"control\",\"name\":\"watch\",\"reason\":\"seen enough\"}");
        assertThat(samples(journal)).hasSize(2);
        assertThat(journal.json().objects("run")).hasSize(1);
        assertThat(journal.json().objects("rollbacks")).hasSize(1);
        assertThat(log).contains("CRITICAL seen enough");
    }

    /**
     * Positions of a safeguard: before the run, once beside it, again and again by a Wait or within
     * the function.
     */
    @ParameterizedTest
    @ValueSource(
            strings = {"background: false", "background: true", "frequency: 6", "frequency: 1"})
    void aSafeguardThatEndsTheRunSaysWhatItsControlSays(String when) {
        downFrom = when.startsWith("frequency") ? 4 : 0;
        Journal journal = journal(GUARDED.formatted(when, ""));
        JsonObject safeguards = journal.json().object("safeguards");
        assertThat(journal.verdict().key()).isEqualTo("interrupted");
        assertThat(safeguards.string("triggered_by")).contains("up");
        assertThat(number(safeguards.object("run").get("after").orElseThrow()))
                .isBetween((long) downFrom, downFrom + 2L);
        assertThat(log).contains("CRITICAL Safeguard 'up' triggered the end of the experiment");
    }

    @Test
    void oneThatInterruptsALookEndsTheRunAndIsNoAlarm() {
        Journal journal = journal(GUARDED.formatted("frequency: 6", "at: after, stop: 5"));
        assertThat(journal.verdict().key()).isEqualTo("interrupted");
        assertThat(journal.json().has("safeguards")).isFalse();
        assertThat(journal.json().object("interruption").string("name")).contains("watch");
        assertThat(log)
                .contains("CRITICAL seen enough")
                .noneMatch(line -> line.contains("Safeguard"));
    }

    @Test
    void oneThatFailsAtALookIsToldAndTheSafeguardLooksOn() {
        Journal journal = journal(GUARDED.formatted("frequency: 6", "at: before, fail: 5"));
        assertThat(journal.verdict().key()).isEqualTo("held");
        assertThat(journal.json().objects("failed_controls").getFirst().string("state"))
                .contains("Safeguard: up");
        assertThat(log)
                .contains(
                        "WARNING The control 'watch' failed in before_activity_control: nobody"
                                + " listens");
    }
}
