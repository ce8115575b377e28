package chaosstates.conformance.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import chaosstates.conformance.MotoAurora;
import chaosstates.conformance.Peers;
import chaosstates.conformance.Program;
import chaosstates.json.Json;
import chaosstates.json.JsonArray;
import chaosstates.json.JsonObject;
import chaosstates.json.JsonReader;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.services.cloudwatch.model.StateValue;

/**
 * Test of the deployed experiments, as far as an emulator can show them: see <a
 * href="https://docs.getmoto.org">moto</a>. Every run fails over, and has to leave the writer as it
 * was.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Order(1)
class EmulatorTest {

    private static final String MACHINE = "failover";
    private static final String LONG = "{\"configuration\": {\"pause\": 60}}";

    private Emulator emulator;

    @BeforeAll
    void deploy(@TempDir Path folder) throws Exception {
        emulator = Emulator.startWithExamples(folder);
    }

    @AfterAll
    void close() throws Exception {
        if (emulator != null) {
            emulator.close();
        }
    }

    @Test
    void aRunIsWatchedHoldsAndIsToldOf(@TempDir Path folder) throws Exception {
        String told = emulator.events().listen("told", "{\"source\": [\"chaos-states\"]}");
        DeployedRun run = start("holds", "{}");
        Program.Result watch = called(folder, "watch", run.arn()).within(180).run();
        assertThat(watch.exitCode()).as(watch.out() + watch.err()).isZero();
        assertThat(watch.err())
                .containsSubsequence(
                        "Steady state hypothesis is met!",
                        "Action: fail-over",
                        "Steady state hypothesis is met!",
                        "Rollback: fail-back");
        assertThat(watch.out()).contains("verdict   held");
        assertThat(run.status()).as("once the watch is over").isEqualTo("SUCCEEDED");

        JsonObject journal = emulator.journal(run);
        assertThat(verdict(journal)).isEqualTo("held");
        assertThat(names(journal, "run")).containsExactly("fail-over", "web-site-answers");
        assertThat(names(journal, "rollbacks")).containsExactly("fail-back");
        assertThat(names(journal.object("steady_states").object("before"), "probes"))
                .isEqualTo(names(journal.object("steady_states").object("after"), "probes"))
                .containsExactly("cluster-status", "web-site-answers");
        assertUndone();

        JsonObject event = emulator.events().received(told).getFirst();
        assertThat(event.string("detail-type")).contains("Chaos Experiment Ended");
        assertThat(event.object("detail").string("execution")).contains(run.arn());
        assertThat(event.object("detail").string("verdict")).contains("held");
        assertThat(emulator.functions().logs())
                .contains("\"Experiment\":\"failover\",\"Verdict\":\"held\",\"Runs\":1")
                .contains("\"execution\":\"" + run.arn() + "\",\"activity\":\"fail-over\"");
    }

    @Test
    void nothingIsDoneWhereTheSteadyStateIsNotThere() throws Exception {
        ask("/break");
        try {
            DeployedRun run = start("gate", "{}");
            assertThat(run.ended().string("error")).contains("GateNotMet");
            assertThat(verdict(emulator.journal(run))).isEqualTo("gate-not-met");
            assertThat(names(emulator.journal(run), "run")).isEmpty();
        } finally {
            ask("/mend");
        }
    }

    @Test
    void aPersonStopsARun(@TempDir Path folder) throws Exception {
        DeployedRun run = startedToFailOver("stopped");
        Program.Result stop = chaos(folder, "stop", run.arn(), "--reason=enough seen");
        assertThat(stop.exitCode()).as(stop.err()).isZero();
        assertThat(stop.out()).contains("verdict   interrupted").contains("enough seen");
        assertThat(run.history()).contains("\"error\":\"Interrupted\"");
        assertThat(names(emulator.journal(run), "rollbacks")).containsExactly("fail-back");
        assertUndone();

        Program.Result undo = chaos(folder, "undo", run.arn());
        assertThat(undo.exitCode()).as(undo.err()).isZero();
        assertThat(undo.err()).contains("Guarded before: " + run.guardian().arn());

        Program.Result journal = chaos(folder, "journal", run.arn());
        assertThat(journal.exitCode()).as(journal.err()).isZero();
        assertThat(JsonReader.parse(Files.readString(folder.resolve("journal.json"))))
                .isEqualTo(emulator.journal(run));
    }

    @Test
    void aRunThatWasStoppedInTheConsoleIsUndoneByTheRule() throws Exception {
        DeployedRun run = startedToFailOver("aborted");
        run.stop();
        assertThat(emulator.ended(run)).contains(run.arn());
        assertThat(run.guardian().ended().string("status")).contains("SUCCEEDED");
        assertThat(verdict(emulator.journal(run))).isEqualTo("aborted");
        assertUndone();
        assertThat(emulator.ended(run)).as("the same event once more").contains(run.arn());
    }

    @Test
    void whatTheRuleMissedTheScheduleFinds() throws Exception {
        DeployedRun run = startedToFailOver("missed");
        run.stop();
        assertThat(emulator.sweep()).contains(run.arn());
        assertThat(run.guardian().ended().string("status")).contains("SUCCEEDED");
        assertThat(verdict(emulator.journal(run))).isEqualTo("aborted");
        assertUndone();
    }

    @Test
    void anAlarmStopsTheRunsThatGoOn() throws Exception {
        DeployedRun run = startedToFailOver("alarmed");
        assertThat(alarm()).contains(run.arn());
        assertThat(run.ended().string("status")).contains("ABORTED");
        assertThat(run.history()).contains("\"error\":\"StoppedByAlarm\"");
        assertThat(emulator.ended(run)).contains(run.arn());
        assertThat(run.guardian().ended().string("status")).contains("SUCCEEDED");
        assertThat(emulator.journal(run).object("verdict").string("reason").orElseThrow())
                .contains(Emulator.ALARM);
        assertUndone();
    }

    @Test
    void whileARunHasATargetNoOtherBegins() throws Exception {
        DeployedRun first = startedToFailOver("first");
        assertBlocked(
                start("second", "{}"),
                "the run first of chaos-failover has the target rds:cluster:");

        first.stop();
        assertThat(emulator.ended(first)).contains(first.arn());
        assertThat(first.guardian().ended().string("status")).contains("SUCCEEDED");
        assertThat(start("third", "{}").ended().string("status")).contains("SUCCEEDED");
        assertUndone();
    }

    @Test
    void whileAnAlarmIsOnNoRunBegins() throws Exception {
        emulator.alarm(StateValue.ALARM);
        try {
            assertBlocked(start("blocked", "{}"), Emulator.ALARM);
        } finally {
            emulator.alarm(StateValue.OK);
        }
    }

    @Test
    void theHypothesisIsSampledBesideTheMethod() throws Exception {
        DeployedRun run = DeployedRun.start(emulator.moto(), "outage", "sampled", "{}");
        assertThat(run.ended().string("error")).contains("Deviated");
        JsonObject states = emulator.journal(run).object("steady_states");
        // Moto does not stop what is cut off: a last look may come once the site is mended.
        assertThat(met(states)).contains(false);
        assertThat(states.object("after").get("steady_state_met")).contains(Json.of(false));
        assertThat(emulator.functions().logs())
                .containsPattern("\"Verdict\":\"deviated\".*\"OutageSeconds\":[1-9]");
    }

    @Test
    void aScheduleStartsARun() throws Exception {
        Template watched = emulator.template("watched");
        JsonObject call = watched.scheduledStart("chaos-nightly");
        assertHolds("nightly", call.string("Input").orElseThrow());
    }

    @Test
    void aPipelineStartsARun() throws Exception {
        Template pipeline = emulator.template("pipeline");
        JsonObject action = pipeline.stepFunctionsActions().findFirst().orElseThrow();
        String machine = pipeline.machine(action.get("StateMachineArn").orElseThrow());
        assertThat(machine).isEqualTo("chaos-released");
        assertHolds("released", action.string("Input").orElseThrow());
    }

    private DeployedRun start(String name, String input) throws Exception {
        return DeployedRun.start(emulator.moto(), MACHINE, name, input);
    }

    /** A run that has done its worst, and waits. */
    private DeployedRun startedToFailOver(String name) throws Exception {
        DeployedRun run = start(name, LONG);
        run.reached("Pause");
        assertThat(MotoAurora.writer(emulator.moto().endpoint())).isNotEqualTo(MotoAurora.WRITER);
        return run;
    }

    private void assertHolds(String machine, String input) throws Exception {
        DeployedRun run = DeployedRun.start(emulator.moto(), machine, "holds", input);
        assertThat(run.ended().string("status")).contains("SUCCEEDED");
        assertThat(verdict(emulator.journal(run))).isEqualTo("held");
    }

    /** Asserts that nothing was done, and that the journal says why. */
    private void assertBlocked(DeployedRun run, String by) throws Exception {
        assertThat(run.ended().string("error")).contains("Blocked");
        JsonObject journal = emulator.journal(run);
        assertThat(verdict(journal)).isEqualTo("blocked");
        assertThat(names(journal, "run")).isEmpty();
        assertThat(names(journal, "rollbacks")).isEmpty();
        assertThat(journal.object("verdict").string("reason").orElseThrow()).contains(by);
    }

    private void assertUndone() {
        assertThat(MotoAurora.writer(emulator.moto().endpoint())).isEqualTo(MotoAurora.WRITER);
    }

    private String alarm() throws Exception {
        JsonObject detail =
                JsonObject.EMPTY
                        .with("alarmName", Emulator.ALARM)
                        .with("state", JsonObject.EMPTY.with("value", "ALARM"));
        String arn = "arn:aws:cloudwatch:us-east-1:123456789012:alarm:" + Emulator.ALARM;
        return emulator.deliver(
                Emulator.event("aws.cloudwatch", "CloudWatch Alarm State Change", arn, detail));
    }

    private Program.Result chaos(Path folder, String... arguments) throws Exception {
        return called(folder, arguments).run();
    }

    private Program called(Path folder, String... arguments) throws Exception {
        List<Object> command = new ArrayList<>(Peers.ourselves());
        command.addAll(List.of(arguments));
        return Program.of(folder, command.toArray()).with(emulator.settings());
    }

    private void ask(String path) throws Exception {
        try (HttpClient http = HttpClient.newHttpClient()) {
            http.send(
                    HttpRequest.newBuilder(emulator.site().resolve(path)).build(),
                    BodyHandlers.discarding());
        }
    }

    private static List<Boolean> met(JsonObject states) {
        return ((JsonArray) states.get("during").orElseThrow())
                .items().stream()
                        .map(sample -> ((JsonObject) sample).get("steady_state_met"))
                        .map(Optional.of(Json.of(true))::equals)
                        .toList();
    }

    private static String verdict(JsonObject journal) {
        return journal.object("verdict").string("verdict").orElseThrow();
    }

    private static List<String> names(JsonObject parent, String key) {
        return ((JsonArray) parent.get(key).orElseThrow())
                .items().stream()
                        .map(JsonObject.class::cast)
                        .map(record -> record.object("activity").string("name").orElseThrow())
                        .toList();
    }
}
