package chaosstates.local;

import static org.assertj.core.api.Assertions.assertThat;

import chaosstates.check.Experiments;
import chaosstates.compile.Compilation;
import chaosstates.engine.RealClock;
import chaosstates.journal.Host;
import chaosstates.json.JsonObject;
import chaosstates.lambdas.api.Environment;
import chaosstates.lambdas.registry.Activities;
import chaosstates.lambdas.world.RealWorld;
import chaosstates.model.Experiment;
import chaosstates.plan.Mode;
import chaosstates.plan.Plan;
import chaosstates.plan.Planner;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** A site that is out for three seconds, watched each second, in real time and by real HTTP. */
@Tag("slow")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Order(1)
class WatchedRunTest {

    private static final Duration OUT = Duration.ofSeconds(3);

    private static final String YAML =
            """
            title: The site falls over
            description: It is back soon
            extensions:
              - name: chaos-states
                watches:
                  - {probe: site, every: 1, objectives: {longest-outage: 8}}
                  - probe: {type: probe, name: strict, tolerance: 200, provider: {type: http, url: "${site}"}}
                    every: 1
                    objectives: {longest-outage: %d}
            configuration: {site: "%s"}
            method:
              - {type: probe, name: site, tolerance: 200, provider: {type: http, url: "${site}"}}
              - type: action
                name: break
                provider: {type: http, url: "${site}/break"}
                pauses: {before: 2, after: 8}
            """;

    private HttpServer server;
    private volatile Instant broken = Instant.MIN;

    @BeforeAll
    void open() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext(
                "/",
                exchange -> {
                    boolean isBreaking = exchange.getRequestURI().getPath().equals("/break");
                    broken = isBreaking ? Instant.now() : broken;
                    boolean isOut = !isBreaking && Instant.now().isBefore(broken.plus(OUT));
                    exchange.sendResponseHeaders(isOut ? 503 : 200, -1);
                    exchange.close();
                });
        server.start();
    }

    @AfterAll
    void close() {
        server.stop(0);
    }

    private JsonObject run(int allowed) {
        broken = Instant.MIN;
        String url = "http://127.0.0.1:" + server.getAddress().getPort();
        String text = YAML.formatted(allowed, url);
        Experiment experiment = Experiments.read(text, "site.yaml", Activities.CATALOGUE).get();
        Plan plan =
                Planner.plan(
                        "site", experiment, Activities.CATALOGUE, Mode.of(experiment.strategies()));
        Compilation compiled = Compilation.of(plan);
        assertThat(compiled.problems()).isEmpty();
        RunSetting setting =
                RunSetting.of(
                        RealWorld.of(InstantSource.system(), Environment.of(Map.of())),
                        new RealClock(InstantSource.system()),
                        new SplittableRandom(1),
                        new Host("a platform", "a node"));
        return new LocalRun(plan, compiled.machine(), JsonObject.EMPTY, setting)
                .run()
                .journal()
                .json();
    }

    private static double outage(JsonObject journal, int watch) {
        return journal.objects("watches")
                .get(watch)
                .object("figures")
                .number("longest-outage")
                .orElseThrow()
                .doubleValue();
    }

    @Test
    void holdsWithEightSecondsAllowed() {
        JsonObject journal = run(8);
        assertThat(journal.object("verdict").string("verdict")).contains("held");
        assertThat(outage(journal, 0)).isBetween(1.5, 4.5);
        assertThat(outage(journal, 1)).isBetween(1.5, 4.5);
    }

    @Test
    void deviatesWithOneSecondAllowed() {
        JsonObject verdict = run(1).object("verdict");
        assertThat(verdict.string("verdict")).contains("deviated");
        assertThat(verdict.string("reason").orElse(""))
                .startsWith("strict was out for ")
                .endsWith(" s at a stretch, 1 s was allowed");
    }
}
