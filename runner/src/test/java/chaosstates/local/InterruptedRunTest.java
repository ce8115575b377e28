package chaosstates.local;

import static org.assertj.core.api.Assertions.assertThat;

import chaosstates.asl.AslReader;
import chaosstates.asl.AslWriter;
import chaosstates.check.Experiments;
import chaosstates.compile.Compiler;
import chaosstates.engine.RunListener;
import chaosstates.engine.VirtualClock;
import chaosstates.history.EventType;
import chaosstates.history.HistoryEvent;
import chaosstates.journal.Host;
import chaosstates.journal.Verdict;
import chaosstates.json.JsonArray;
import chaosstates.json.JsonObject;
import chaosstates.lambdas.api.Environment;
import chaosstates.lambdas.api.World;
import chaosstates.lambdas.api.http.HttpAnswer;
import chaosstates.lambdas.registry.Activities;
import chaosstates.lambdas.world.RealWorld;
import chaosstates.model.Experiment;
import chaosstates.plan.Mode;
import chaosstates.plan.Plan;
import chaosstates.plan.Planner;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;

/** A run that is stopped in the pause after its first action. */
class InterruptedRunTest {

    private static final String EXPERIMENT =
            """
            title: To be interrupted
            description: One action is played, the other is not; what was done is undone
            method:
              - {type: action, name: first, provider: {type: http, url: "http://site/"}, pauses: {after: 60}}
              - {type: action, name: second, provider: {type: http, url: "http://site/"}}
            rollbacks:
              - {type: action, name: undo, provider: {type: http, url: "http://site/"}}
            """;

    private final Experiment experiment =
            Experiments.read(EXPERIMENT, "experiment.yaml", Activities.CATALOGUE).get();
    private final Plan plan =
            Planner.plan(
                    "interrupted",
                    experiment,
                    Activities.CATALOGUE,
                    Mode.of(experiment.strategies()));

    @Test
    void itsJournalHoldsWhatHadHappened() {
        LocalRun.Outcome outcome = interruptedInPause();
        JsonObject journal = outcome.journal().json();
        assertThat(outcome.journal().verdict()).isEqualTo(Verdict.INTERRUPTED);
        assertThat(outcome.journal().reason()).isEqualTo("received SIGINT");
        assertThat(((JsonArray) journal.fields().get("rollbacks")).items())
                .singleElement()
                .extracting(record -> ((JsonObject) record).string("status").orElse(""))
                .isEqualTo("succeeded");
        assertThat(outcome.guardian()).isPresent();
        assertThat(outcome.journal().status()).isEqualTo("interrupted");
        assertThat(((JsonArray) journal.fields().get("run")).items()).hasSize(1);
        assertThat(journal.object("interruption").toString())
                .isEqualTo(
                        "{\"kind\":\"signal\",\"name\":\"SIGINT\",\"reason\":\"received SIGINT\"}");
    }

    private LocalRun.Outcome interruptedInPause() {
        AtomicReference<LocalRun> run = new AtomicReference<>();
        RunListener stopper =
                event -> {
                    if (isPause(event)) {
                        run.get().interrupt("SIGINT");
                    }
                };
        VirtualClock clock = new VirtualClock(Instant.parse("2026-01-02T03:04:05Z"));
        Environment nothing = Environment.of(Map.of());
        World real = RealWorld.of(clock, nothing);
        World answering =
                real.in(clock, clock::sleep)
                        .withHttp(call -> new HttpAnswer(200, List.of(), new byte[0]));
        run.set(
                new LocalRun(
                        plan,
                        AslReader.read(AslWriter.write(Compiler.compile(plan))).get(),
                        JsonObject.EMPTY,
                        RunSetting.of(
                                        answering,
                                        clock,
                                        RandomGeneratorFactory.getDefault().create(0),
                                        new Host("a platform", "a node"))
                                .watchedBy(stopper)));
        return run.get().run();
    }

    private static boolean isPause(HistoryEvent event) {
        return event.type() == EventType.WAIT_STATE_ENTERED;
    }
}
