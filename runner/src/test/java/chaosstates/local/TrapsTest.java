package chaosstates.local;

import static org.assertj.core.api.Assertions.assertThat;

import chaosstates.asl.AslReader;
import chaosstates.asl.AslWriter;
import chaosstates.check.Experiments;
import chaosstates.compile.Compiler;
import chaosstates.engine.RunListener;
import chaosstates.engine.VirtualClock;
import chaosstates.history.EventType;
import chaosstates.journal.Host;
import chaosstates.journal.Journal;
import chaosstates.journal.Verdict;
import chaosstates.json.JsonArray;
import chaosstates.json.JsonObject;
import chaosstates.lambdas.api.Environment;
import chaosstates.lambdas.api.World;
import chaosstates.lambdas.api.http.HttpAnswer;
import chaosstates.lambdas.registry.Activities;
import chaosstates.lambdas.world.RealWorld;
import chaosstates.model.Experiment;
import chaosstates.model.HypothesisStrategy;
import chaosstates.model.RollbackStrategy;
import chaosstates.model.Strategies;
import chaosstates.plan.Mode;
import chaosstates.plan.Plan;
import chaosstates.plan.Planner;
import chaosstates.plan.Rules;
import chaosstates.plan.Sampling;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;

/**
 * Runs that have shown nothing, or the contrary, and that the Chaos Toolkit lets pass with exit
 * code 0 or leaves broken: here none of them is said to have held. {@code compat} gives the
 * original's answer to the same.
 */
class TrapsTest {

    private static final Instant START = Instant.parse("2026-01-02T03:04:05Z");

    private static final String PROBE =
            "{type: probe, name: %s, tolerance: %s, provider: {type: http, url: 'http://%s/'}}";
    private static final String ACTION =
            "{type: action, name: %s, provider: {type: http, url: 'http://%s/'}, pauses: {after:"
                    + " %d}}";

    private final List<String> asked = new ArrayList<>();
    private final VirtualClock clock = new VirtualClock(START);

    /** The site fails from second 3 to second 10, and is well again when it is asked at the end. */
    private HttpAnswer answer(URI url) throws IOException {
        asked.add(url.getHost());
        long second = Duration.between(START, clock.instant()).toSeconds();
        boolean isDown = url.getHost().equals("flaky") && second >= 3 && second < 10;
        if (url.getHost().equals("gone")) {
            throw new IOException("connection refused");
        }
        return new HttpAnswer(
                isDown ? 503 : 200, List.of(), "failing-over".getBytes(StandardCharsets.UTF_8));
    }

    private static String experiment(String hypothesis, String method) {
        return """
        title: A trap
        description: That must not be said to have held
        steady-state-hypothesis: {title: all is well, probes: [%s]}
        method: [%s]
        rollbacks: [%s]
        """
                .formatted(hypothesis, method, ACTION.formatted("undo", "undo", 0));
    }

    private Plan plan(String yaml, HypothesisStrategy strategy, boolean failFast, Rules rules) {
        Experiment experiment =
                Experiments.read(yaml, "experiment.yaml", Activities.CATALOGUE).get();
        Mode mode =
                new Mode(
                        new Strategies(strategy, RollbackStrategy.DEFAULT),
                        Optional.empty(),
                        new Sampling(1, failFast, 0),
                        rules,
                        List.of());
        return Planner.plan("trap", experiment, Activities.CATALOGUE, mode);
    }

    private LocalRun run(Plan plan, RunListener listener) {
        Environment nothing = Environment.of(Map.of());
        World world =
                RealWorld.of(clock, nothing)
                        .in(clock, clock::sleep)
                        .withHttp(call -> answer(call.url()));
        return new LocalRun(
                plan,
                AslReader.read(AslWriter.write(Compiler.compile(plan))).get(),
                JsonObject.EMPTY,
                RunSetting.of(
                                world,
                                clock,
                                RandomGeneratorFactory.getDefault().create(0),
                                new Host("a platform", "a node"))
                        .watchedBy(listener));
    }

    private Journal journal(String yaml, HypothesisStrategy strategy, Rules rules) {
        return run(plan(yaml, strategy, false, rules), event -> {}).run().journal();
    }

    private Journal ours(String yaml) {
        return journal(yaml, HypothesisStrategy.DEFAULT, Rules.OURS);
    }

    private void passesForTheOriginal(String yaml, HypothesisStrategy strategy) {
        assertThat(journal(yaml, strategy, Rules.COMPATIBLE).isSuccessForChaosToolkit()).isTrue();
    }

    @Test
    void lossDuringTheMethod() {
        String yaml =
                experiment(
                        PROBE.formatted("site", 200, "flaky"), ACTION.formatted("act", "act", 20));
        Journal journal = journal(yaml, HypothesisStrategy.CONTINUOUSLY, Rules.OURS);
        assertThat(journal.verdict()).isEqualTo(Verdict.DEVIATED);
        assertThat(journal.reason()).startsWith("the probe site was not in its tolerance during");
    }

    @Test
    void lossDuringTheMethodPassesForTheOriginal() {
        passesForTheOriginal(
                experiment(
                        PROBE.formatted("site", 200, "flaky"), ACTION.formatted("act", "act", 20)),
                HypothesisStrategy.CONTINUOUSLY);
    }

    @Test
    void nothingInjected() {
        String yaml =
                experiment(
                        PROBE.formatted("site", 200, "site"), ACTION.formatted("act", "gone", 0));
        assertThat(ours(yaml).verdict()).isEqualTo(Verdict.NOT_INJECTED);
        passesForTheOriginal(yaml, HypothesisStrategy.DEFAULT);
    }

    @Test
    void gateNotMet() {
        String yaml =
                experiment(PROBE.formatted("site", 500, "site"), ACTION.formatted("act", "act", 0));
        assertThat(ours(yaml).verdict()).isEqualTo(Verdict.GATE_NOT_MET);
        assertThat(asked).containsExactly("site");
        passesForTheOriginal(yaml, HypothesisStrategy.DEFAULT);
        assertThat(asked).as("the original undoes what was not done").endsWith("site", "undo");
    }

    /** Asserts what a killed run leaves behind, and how a stopped one ends. */
    @Test
    void stoppedOrKilled() {
        String yaml =
                experiment(
                        PROBE.formatted("site", 200, "site"), ACTION.formatted("act", "act", 60));
        AtomicReference<LocalRun> running = new AtomicReference<>();
        AtomicReference<Journal> soFar = new AtomicReference<>();
        RunListener stopper =
                event -> {
                    if (event.type() == EventType.WAIT_STATE_ENTERED) {
                        soFar.set(running.get().journalSoFar());
                        running.get().interrupt("SIGTERM");
                    }
                };
        running.set(run(plan(yaml, HypothesisStrategy.DEFAULT, false, Rules.OURS), stopper));
        Journal journal = running.get().run().journal();
        assertThat(soFar.get().verdict()).isEqualTo(Verdict.ERRORED);
        assertThat(soFar.get().status()).isEqualTo("aborted");
        assertThat(journal.verdict()).isEqualTo(Verdict.INTERRUPTED);
        assertThat(asked).containsExactly("site", "act", "undo");
    }

    @Test
    void failFastCutsThePauseShort() {
        String yaml =
                experiment(
                        PROBE.formatted("site", 200, "flaky"), ACTION.formatted("act", "act", 900));
        Plan plan = plan(yaml, HypothesisStrategy.CONTINUOUSLY, true, Rules.OURS);
        Journal journal = run(plan, event -> {}).run().journal();
        assertThat(journal.verdict()).isEqualTo(Verdict.DEVIATED);
        assertThat(Duration.between(START, clock.instant())).isLessThan(Duration.ofSeconds(15));
    }

    @Test
    void twoTextsAreAChoice() {
        String tolerance = "{type: jsonpath, path: '$', expect: failing-over}";
        String yaml =
                experiment(
                        PROBE.formatted("site", tolerance, "site"),
                        "{type: probe, name: status, tolerance: [available, modifying], provider:"
                                + " {type: python, module: chaosaws.rds.probes, func:"
                                + " cluster_status, arguments: {cluster_id: c}}}");
        assertThat(ours(yaml).verdict()).isNotEqualTo(Verdict.HELD);
    }

    @Test
    void everySampleLooksAtEveryProbe() {
        String yaml =
                experiment(
                        PROBE.formatted("first", 200, "flaky")
                                + ", "
                                + PROBE.formatted("second", 200, "site"),
                        ACTION.formatted("act", "act", 20));
        Journal journal = journal(yaml, HypothesisStrategy.CONTINUOUSLY, Rules.OURS);
        JsonArray during =
                (JsonArray) journal.json().object("steady_states").get("during").orElseThrow();
        assertThat(during.items())
                .hasSizeGreaterThan(10)
                .allSatisfy(
                        state ->
                                assertThat(
                                                ((JsonArray)
                                                                ((JsonObject) state)
                                                                        .get("probes")
                                                                        .orElseThrow())
                                                        .items())
                                        .hasSize(2));
    }

    @Test
    void toleranceInTheMethod() {
        String yaml =
                experiment(
                        PROBE.formatted("site", 200, "site"), PROBE.formatted("look", 404, "site"));
        assertThat(ours(yaml).verdict()).isEqualTo(Verdict.DEVIATED);
        passesForTheOriginal(yaml, HypothesisStrategy.DEFAULT);
    }

    /** The site answers 200, and not the 404 that the hypothesis wants, which only the ref asks. */
    @Test
    void referenceToAProbeWithATolerance() {
        String yaml = experiment(PROBE.formatted("look", 404, "site"), "{ref: look}");
        assertThat(journal(yaml, HypothesisStrategy.SKIP, Rules.OURS).verdict())
                .isEqualTo(Verdict.DEVIATED);
        passesForTheOriginal(yaml, HypothesisStrategy.SKIP);
    }

    /**
     * Asserts that each second has its sample: the probe's own pause would leave room for three of
     * them.
     */
    @Test
    void pausesOfAProbeThatIsSampled() {
        String probe = PROBE.formatted("site", 200, "site").replace("}}", "}, pauses: {after: 4}}");
        String yaml = experiment(probe, ACTION.formatted("act", "act", 20));
        assertThat(samples(journal(yaml, HypothesisStrategy.DURING_METHOD_ONLY, Rules.OURS)))
                .isBetween(18, 20);
        Journal original = journal(yaml, HypothesisStrategy.DURING_METHOD_ONLY, Rules.COMPATIBLE);
        assertThat(samples(original)).isBetween(3, 5);
    }

    private static int samples(Journal journal) {
        return journal.json().object("steady_states").objects("during").size();
    }
}
