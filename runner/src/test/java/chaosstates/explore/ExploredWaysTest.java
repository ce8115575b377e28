package chaosstates.explore;

import static org.assertj.core.api.Assertions.assertThat;

import chaosstates.assume.Answers;
import chaosstates.check.Experiments;
import chaosstates.compile.Compilation;
import chaosstates.engine.RunListener;
import chaosstates.engine.VirtualClock;
import chaosstates.history.EventType;
import chaosstates.history.HistoryEvent;
import chaosstates.journal.Host;
import chaosstates.json.Json;
import chaosstates.json.JsonObject;
import chaosstates.json.JsonWriter;
import chaosstates.lambdas.api.Environment;
import chaosstates.lambdas.api.http.HttpAnswer;
import chaosstates.lambdas.api.http.HttpCall;
import chaosstates.lambdas.api.http.HttpSender;
import chaosstates.lambdas.registry.Activities;
import chaosstates.lambdas.world.RealWorld;
import chaosstates.local.LocalRun;
import chaosstates.local.RunSetting;
import chaosstates.model.Experiment;
import chaosstates.plan.Mode;
import chaosstates.plan.Planner;
import chaosstates.report.ways.Mishap;
import chaosstates.report.ways.Mishap.Kind;
import chaosstates.report.ways.Way;
import chaosstates.testing.Chance;
import chaosstates.testing.Property;
import java.net.ConnectException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * Test of each row of the table, for experiments made by chance: a web site goes wrong in just this
 * way, the real activities ask it, and the run comes to what the row says.
 */
class ExploredWaysTest {

    private static final Instant START = Instant.parse("2026-01-02T03:04:05Z");

    @Test
    void aRunThatGoesWrongGoesTheWayThatWasExplored() {
        Property.tries(12)
                .holds(
                        chance -> {
                            Compilation compiled = compiled(new RandomExperiment(chance).json());
                            List<Way> ways = explored(compiled);
                            assertThat(ways).hasSizeGreaterThan(4);
                            for (Way way : ways) {
                                assertThat(consequences(played(compiled, way.mishap())))
                                        .as(way.mishap().toString())
                                        .isEqualTo(consequences(way));
                            }
                        });
    }

    /** Takes everything but texts that tell why, which are those of the world. */
    private static JsonObject consequences(Way way) {
        return JsonObject.EMPTY
                .with("verdict", way.verdict())
                .with("rollbacks", way.undoing().played().toString())
                .with("left", way.undoing().left().toString())
                .with("fault-left", way.undoing().isFaultLeft())
                .with("takes", way.takes().toString())
                .with("console", console(way.console()))
                .with("guardian", way.guardian().map(ExploredWaysTest::console).orElse("none"));
    }

    private static String console(Way.Console console) {
        return String.join(" ", console.status(), console.error(), console.state());
    }

    private static List<Way> explored(Compilation compiled) {
        return Explorer.of(
                        compiled, JsonObject.EMPTY, Answers.NONE, Environment.of(Map.of()), START)
                .explore()
                .all()
                .stream()
                .filter(way -> isOfTheWorld(way.mishap()))
                .toList();
    }

    /** A web site can't make the clearance object, or the journal fail. */
    private static boolean isOfTheWorld(Mishap mishap) {
        return mishap.isEndOfExecution()
                || mishap.equals(Mishap.NONE)
                || !mishap.state().startsWith("Journal") && !mishap.state().equals("Clearance");
    }

    private static Compilation compiled(JsonObject document) {
        Experiment experiment =
                Experiments.read(
                                JsonWriter.compact(document),
                                "experiment.json",
                                Activities.CATALOGUE)
                        .get();
        return Compilation.of(
                Planner.plan(
                        "by-chance",
                        experiment,
                        Activities.CATALOGUE,
                        Mode.of(experiment.strategies())));
    }

    private static Way played(Compilation compiled, Mishap mishap) {
        VirtualClock clock = new VirtualClock(START);
        AtomicReference<LocalRun> running = new AtomicReference<>();
        Site site = new Site(mishap, clock, running);
        LocalRun run =
                new LocalRun(
                        compiled.plan(),
                        compiled.machine(),
                        JsonObject.EMPTY,
                        RunSetting.of(
                                        RealWorld.of(clock, Environment.of(Map.of()))
                                                .in(clock, clock::sleep)
                                                .withHttp(site),
                                        clock,
                                        RandomGeneratorFactory.getDefault().create(0),
                                        new Host("a platform", "a node"))
                                .watchedBy(site));
        running.set(run);
        return new Telling(compiled.plan(), run.runAsInAws()).way(mishap);
    }

    /** Web site that goes wrong while the machine is in one state. */
    private static final class Site implements HttpSender, RunListener {

        private final Mishap mishap;
        private final VirtualClock clock;
        private final AtomicReference<LocalRun> run;
        private final List<HistoryEvent> events = new ArrayList<>();
        private boolean isEnded;

        Site(Mishap mishap, VirtualClock clock, AtomicReference<LocalRun> run) {
            this.mishap = mishap;
            this.clock = clock;
            this.run = run;
        }

        @Override
        public void happened(HistoryEvent event) {
            if (event.type() == EventType.EXECUTION_STARTED) {
                events.clear();
            }
            events.add(event);
            boolean isWithin =
                    event.type() == EventType.TASK_STARTED
                            || event.type() == EventType.WAIT_STATE_ENTERED;
            if (isWithin
                    && !isEnded
                    && mishap.isEndOfExecution()
                    && state().equals(mishap.state())) {
                isEnded = true;
                if (mishap.kind() == Kind.STOPPED) {
                    run.get().stop();
                } else {
                    run.get().timeOut();
                }
            }
        }

        private String state() {
            HistoryEvent event = events.getLast();
            while (event.stateName().isEmpty()) {
                event = events.get((int) event.previousEventId() - 1);
            }
            return event.stateName().get();
        }

        @Override
        public HttpAnswer send(HttpCall call) throws ConnectException {
            boolean isHit =
                    state().equals(mishap.state())
                            && (mishap.part().isEmpty()
                                    || call.url().getHost().equals(mishap.part()));
            if (isHit && mishap.kind() == Kind.FAILS) {
                throw new ConnectException("nobody is there");
            }
            if (isHit && mishap.kind() == Kind.HANGS) {
                clock.advance(Duration.ofDays(1));
            }
            boolean isWrong = isHit && mishap.kind() == Kind.MISSES;
            return new HttpAnswer(
                    isWrong ? 503 : 200,
                    List.of(),
                    (isWrong ? "down" : "up").getBytes(StandardCharsets.UTF_8));
        }
    }

    /** Experiment of calls to hosts that have the names of the activities. */
    private record RandomExperiment(Chance chance) {

        private static final List<String> STRATEGIES =
                List.of("default", "always", "never", "deviated");
        private static final List<Json> TOLERANCES =
                List.of(
                        Json.of(200),
                        Json.of(List.of(Json.of(200), Json.of(204))),
                        JsonObject.EMPTY
                                .with("type", "regex")
                                .with("pattern", "^up$")
                                .with("target", "body"));

        JsonObject json() {
            JsonObject json =
                    JsonObject.EMPTY
                            .with("title", "By chance")
                            .with("description", "Made by chance")
                            .with(
                                    "runtime",
                                    JsonObject.EMPTY.with(
                                            "rollbacks",
                                            JsonObject.EMPTY.with(
                                                    "strategy", chance.of(STRATEGIES))))
                            .with("method", several("method", 1, 3, this::either))
                            .with("rollbacks", several("rollback", 0, 2, this::action));
            return chance.percent(50)
                    ? json.with(
                            "steady-state-hypothesis",
                            JsonObject.EMPTY
                                    .with("title", "All is well")
                                    .with("probes", several("steady", 1, 2, this::judged)))
                    : json;
        }

        private interface Making {
            JsonObject named(String name);
        }

        private List<Json> several(String name, int least, int most, Making making) {
            return IntStream.range(0, chance.between(least, most))
                    .<Json>mapToObj(number -> paused(making.named(name + "-" + number)))
                    .toList();
        }

        private JsonObject either(String name) {
            return chance.percent(50)
                    ? action(name)
                    : chance.percent(50) ? judged(name) : probe(name);
        }

        private JsonObject action(String name) {
            return activity(name, "action");
        }

        private JsonObject probe(String name) {
            return activity(name, "probe");
        }

        private JsonObject judged(String name) {
            return probe(name).with("tolerance", chance.of(TOLERANCES));
        }

        private JsonObject activity(String name, String type) {
            return JsonObject.EMPTY
                    .with("name", name)
                    .with("type", type)
                    .with(
                            "provider",
                            JsonObject.EMPTY
                                    .with("type", "http")
                                    .with("url", "http://" + name + "/"));
        }

        private JsonObject paused(JsonObject activity) {
            return chance.percent(50)
                    ? activity.with(
                            "pauses",
                            JsonObject.EMPTY.with(
                                    chance.percent(50) ? "before" : "after", chance.between(1, 60)))
                    : activity;
        }
    }
}
