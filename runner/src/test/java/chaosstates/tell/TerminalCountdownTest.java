package chaosstates.tell;

import static org.assertj.core.api.Assertions.assertThat;

import chaosstates.check.Experiments;
import chaosstates.json.JsonObject;
import chaosstates.json.JsonReader;
import chaosstates.lambdas.registry.Activities;
import chaosstates.model.Experiment;
import chaosstates.plan.Mode;
import chaosstates.plan.Plan;
import chaosstates.plan.Planner;
import chaosstates.plan.WatchStep;
import chaosstates.run.WatchBlock;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TerminalCountdownTest {

    private static final String EXPERIMENT =
            """
            title: Waits
            description: Three times
            method:
              - {type: action, name: first, provider: {type: process, path: "true"}, pauses: {before: 5, after: 60}}
              - {type: action, name: second, provider: {type: process, path: "true"}, pauses: {after: 30}}
            rollbacks:
              - {type: action, name: undo, provider: {type: process, path: "true"}, pauses: {before: 7}}
            """;

    private static final String WATCHED =
            """
            title: Watched
            description: All the time
            extensions:
              - name: chaos-states
                watches:
                  - probe: {type: probe, name: site, tolerance: 200, provider: {type: http, url: "http://site"}}
            method: []
            """;

    @Test
    void knowsTheStepAndThePausesBehindIt() {
        Plan plan = plan();
        Itinerary itinerary = Itinerary.of(plan);
        String pause = plan.method().getFirst().after().orElseThrow().state();
        assertThat(itinerary.at(pause)).contains(new Itinerary.Place(1, 3, Duration.ofSeconds(37)));
        assertThat(itinerary.at(plan.rollbacks().getFirst().state()))
                .contains(new Itinerary.Place(3, 3, Duration.ZERO));
        assertThat(itinerary.at("Look")).isEmpty();
    }

    private static Plan plan() {
        return plan(EXPERIMENT);
    }

    private static Plan plan(String text) {
        Experiment experiment = Experiments.read(text, "waits.yaml", Activities.CATALOGUE).get();
        return Planner.plan(
                "waits", experiment, Activities.CATALOGUE, Mode.of(experiment.strategies()));
    }

    @Test
    void showsWhatIsKnownOnly() {
        Duration whole = Duration.ofSeconds(60);
        Duration left = Duration.ofMillis(14_200);
        assertThat(
                        TerminalCountdown.line(
                                "Pause 60 s after first",
                                whole,
                                left,
                                Optional.of(new Itinerary.Place(1, 3, Duration.ofSeconds(37))),
                                ""))
                .isEqualTo(
                        "Pause 60 s after fi… [=======   ] 0:15 left; step 1 of 3; run 0:52 or more");
        assertThat(TerminalCountdown.line("Look", whole, whole, Optional.empty(), ""))
                .isEqualTo("Look [          ] 1:00 left");
    }

    /** Asserts that a line stays short enough for a terminal of 80 columns. */
    @Test
    void showsTheLatestLooksOfWatches() {
        Strips strips = new Strips();
        WatchStep watch = plan(WATCHED).watches().getFirst();
        strips.watched(block(watch, "true", "true", "false"));
        assertThat(strips.text()).isEqualTo("site ..x");
        for (int block = 0; block < 16; block++) {
            strips.watched(block(watch, "false", "true"));
        }
        assertThat(strips.text()).isEqualTo("site x.x.x.x.x.x.x.x.x.x.x.x.");
        Duration hour = Duration.ofHours(1);
        String line =
                TerminalCountdown.line(
                        "Pause 3600 s after everything",
                        hour,
                        hour,
                        Optional.of(new Itinerary.Place(100, 100, hour)),
                        strips.text());
        assertThat(line).endsWith("left; step 100 of 100; " + strips.text()).hasSizeLessThan(80);
    }

    /** Asserts that several watches share the room, and that many of them have no names. */
    @Test
    void namesEachWatchWhereThereIsRoom() {
        assertThat(strips(2).text()).isEqualTo("site-o… x.x.x. site-o… x.x.x.");
        assertThat(strips(3).text()).isEqualTo("sit… x.x. sit… x.x. sit… x.x.");
        assertThat(strips(4).text()).isEqualTo("x.x.x. x.x.x. x.x.x. x.x.x.");
    }

    private static Strips strips(int watches) {
        String one = WATCHED.lines().filter(line -> line.contains("probe:")).findFirst().get();
        String all =
                IntStream.range(0, watches)
                        .mapToObj(i -> one.replace("name: site,", "name: site-of-" + i + ","))
                        .collect(Collectors.joining("\n"));
        Strips strips = new Strips();
        for (WatchStep watch : plan(WATCHED.replace(one, all)).watches()) {
            strips.watched(block(watch, "false", "true", "false", "true", "false", "true"));
        }
        return strips;
    }

    private static WatchBlock block(WatchStep watch, String... met) {
        return WatchBlock.of(
                watch,
                Stream.of(met)
                        .map("{\"tolerance_met\": %s}"::formatted)
                        .map(look -> (JsonObject) JsonReader.parse(look))
                        .toList());
    }

    /** Asserts that a sentence erases what a countdown shows, and begins its line. */
    @Test
    void keepsItsLineFromTheLog() {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        PrintStream terminal = new PrintStream(said, true);
        Log log = (level, sentence) -> terminal.println(sentence);
        Instant now = Instant.EPOCH;
        TerminalCountdown countdown =
                new TerminalCountdown(terminal, () -> now, Itinerary.of(plan()));
        countdown.start("Look", now.plusSeconds(9));
        TerminalCountdown.erasing(log, terminal).info("said meanwhile");
        countdown.over("another");
        countdown.stop();
        assertThat(said.toString())
                .containsPattern("(^|\r\u001b\\[K)said meanwhile\\R")
                .endsWith("\r\u001b[K");
    }
}
