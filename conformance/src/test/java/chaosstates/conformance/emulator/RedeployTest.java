package chaosstates.conformance.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import chaosstates.conformance.MotoAurora;
import chaosstates.conformance.Peers;
import chaosstates.conformance.Program;
import chaosstates.deploy.Names;
import chaosstates.json.Json;
import chaosstates.json.JsonObject;
import chaosstates.json.JsonReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/**
 * Test of experiments that are changed while a run goes on, by a deployment or past one. A run
 * fails over, and is then undone by the rules with which it began, or it is told as not undone.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Order(1)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class RedeployTest {

    private static final int LAST = Integer.MAX_VALUE;
    private static final String EXPERIMENT = "failover";
    private static final String LONG = "{\"configuration\": {\"pause\": 240}}";
    private static final String TARGET = "rds:cluster:main-aurora-cluster";
    private static final String WRITER = MotoAurora.WRITER;
    private static final String MACHINES = "arn:aws:states:us-east-1:123456789012:stateMachine:";

    private final Map<String, String> functions = new TreeMap<>();
    private Emulator emulator;
    private Path file;
    private String original;
    private boolean isRemoved;

    @TempDir private static Path work;

    @BeforeAll
    void deploy(@TempDir Path folder) throws Exception {
        emulator = Emulator.start(folder);
        file = emulator.root().resolve("experiments/failover.yaml");
        original = Files.readString(file);
        for (String machine : machines()) {
            find(compiled(machine), deployed(machine));
        }
    }

    @AfterAll
    void close() throws Exception {
        if (emulator != null) {
            emulator.close();
        }
    }

    @AfterEach
    void asBefore() throws Exception {
        if (!isRemoved) {
            write(original);
            update();
        }
    }

    @Test
    void renamedActivitiesAreUndone() throws Exception {
        DeployedRun run = startedToFailOver("renamed");
        write(original.replace("fail-back", "put-back").replace("fail-over", "switch-over"));
        update();
        Program.Result stop = chaos("stop", run.arn());
        assertThat(stop.exitCode()).as(stop.err()).isZero();
        assertThat(stop.err()).contains("Guardian: Rollback: put-back");
        assertUndone();
        JsonObject journal = emulator.journal(run);
        assertThat(journal.object("verdict").string("verdict")).contains("interrupted");
        assertThat(journal.objects("run").getFirst().object("activity").string("name"))
                .contains("fail-over");
        assertThat(journal.objects("rollbacks").getFirst().object("activity").string("name"))
                .contains("fail-back");
    }

    @Test
    void aRollbackThatIsGoneIsTold_andPlayedOnceTheOldOneIsThereAgain() throws Exception {
        DeployedRun run = startedToFailOver("gone");
        write(original.substring(0, original.indexOf("rollbacks:")));
        update();
        assertLeft(run);
        assertUndoneByTheOldOne(run);
    }

    @Test
    void anotherTargetIsLeftAlone_andAPersonReleasesTheTarget() throws Exception {
        DeployedRun run = startedToFailOver("elsewhere");
        write(
                original.substring(0, original.indexOf("rollbacks:"))
                        + original.substring(original.indexOf("rollbacks:"))
                                .replace(
                                        "db_cluster_identifier: main",
                                        "db_cluster_identifier: other"));
        update();
        assertLeft(run);
        DeployedRun next = DeployedRun.start(emulator.moto(), EXPERIMENT, "next", "{}");
        assertThat(next.ended().string("error")).contains("Blocked");
        assertThat(emulator.journal(next).object("verdict").string("reason").orElseThrow())
                .contains("could not be undone", "chaos release '" + TARGET + "'");

        assertUndoneByTheOldOne(run);
        Program.Result nothing = chaos("release", TARGET, "--because", "put back by hand");
        assertThat(nothing.exitCode()).isEqualTo(1);
        assertThat(nothing.err()).contains("No run has the target " + TARGET);
    }

    @Test
    void aPersonReleasesATarget_andAFailedGuardianIsTriedAgainBeforeThat() throws Exception {
        DeployedRun run = startedToFailOver("released");
        write(original.substring(0, original.indexOf("rollbacks:")));
        update();
        assertLeft(run);
        assertThat(emulator.sweep()).contains("\"guarding\":[\"" + run.arn());
        awaitGuardians(run, 2);
        assertThat(emulator.sweep()).contains("\"guarding\":[\"" + run.arn());
        awaitGuardians(run, 3);
        assertThat(emulator.sweep()).contains("\"not_undone\":[\"" + run.arn());
        Program.Result release = chaos("release", TARGET, "--because", "put back by hand");
        assertThat(release.exitCode()).as(release.err()).isZero();
        MotoAurora.failBack(emulator.moto().endpoint());
        write(original);
        update();
        DeployedRun next = DeployedRun.start(emulator.moto(), EXPERIMENT, "free", "{}");
        assertThat(next.ended().string("status")).contains("SUCCEEDED");
    }

    /** CloudFormation asks the deployed function, and changes nothing when that refuses. */
    @Test
    void aDeploymentIsRefusedWhileARunGoesOn_andLetThroughAfterIt() throws Exception {
        DeployedRun run = startedToFailOver("deployed");
        write(original.replace("fail-back", "put-back"));
        JsonObject before = deployed(run.machine());
        assertRefused(emulator.deployAgain(EXPERIMENT), run);
        assertThat(deployed(run.machine())).isEqualTo(before);
        assertStopped(run);
        assertDone(emulator.deployAgain(EXPERIMENT));
        assertThat(deployed(run.machine()).toString()).contains("Rollback: put-back");
        assertStopped(startedToFailOver("by-the-new-one"));
    }

    @Test
    @Order(LAST)
    void aRemovalIsRefusedWhileARunGoesOn_andLetThroughAfterIt() throws Exception {
        DeployedRun run = startedToFailOver("removed");
        assertRefused(emulator.destroy(EXPERIMENT), run);
        assertStopped(run);
        Program.Result destroyed = emulator.destroy(EXPERIMENT);
        isRemoved = true;
        assertDone(destroyed);
        assertThat(destroyed.out() + destroyed.err()).contains("failover: destroyed");
    }

    private void assertStopped(DeployedRun run) throws Exception {
        Program.Result stop = chaos("stop", run.arn());
        assertThat(stop.exitCode()).as(stop.out() + stop.err()).isZero();
        assertUndone();
    }

    private static void assertRefused(Program.Result result, DeployedRun run) {
        assertThat(result.exitCode()).as(result.out() + result.err()).isNotZero();
        assertThat(result.out() + result.err())
                .contains("nothing was changed, since a run is undone only by what it began with")
                .contains("the run " + run.name() + " goes on");
    }

    private static void assertDone(Program.Result result) {
        assertThat(result.exitCode()).as(result.out() + result.err()).isZero();
    }

    private void assertLeft(DeployedRun run) throws Exception {
        Program.Result stop = chaos("stop", run.arn());
        assertThat(stop.exitCode()).as(stop.out() + stop.err()).isEqualTo(3);
        assertThat(stop.out()).contains("verdict   undo-failed").contains("fail-back");
        assertThat(run.guardian().ended().string("error")).contains("UndoFailed");
        assertThat(MotoAurora.writer(emulator.moto().endpoint())).isNotEqualTo(WRITER);
        JsonObject journal = emulator.journal(run);
        assertThat(journal.object("verdict").string("verdict")).contains("undo-failed");
        assertThat(journal.objects("run")).isNotEmpty();
    }

    private void assertUndoneByTheOldOne(DeployedRun run) throws Exception {
        write(original);
        update();
        Program.Result undo = chaos("undo", "--again", run.arn());
        assertThat(undo.exitCode()).as(undo.out() + undo.err()).isZero();
        assertUndone();
        assertThat(emulator.journal(run).objects("rollbacks")).hasSize(1);
    }

    private void assertUndone() {
        assertThat(MotoAurora.writer(emulator.moto().endpoint())).isEqualTo(WRITER);
    }

    private void awaitGuardians(DeployedRun run, int count) throws Exception {
        for (int look = 0; look < 200; look++) {
            JsonObject listed =
                    emulator.moto()
                            .stepFunctions(
                                    "ListExecutions",
                                    Map.of(
                                            "stateMachineArn",
                                            Json.of(MACHINES + run.guardian().machine())));
            long ended =
                    listed.objects("executions").stream()
                            .filter(it -> it.string("name").orElse("").startsWith(run.name()))
                            .filter(it -> it.string("status").orElse("").equals("FAILED"))
                            .count();
            if (ended == count) {
                return;
            }
            Thread.sleep(200);
        }
        throw new AssertionError("there are no " + count + " guardians that failed");
    }

    private DeployedRun startedToFailOver(String name) throws Exception {
        DeployedRun run = DeployedRun.start(emulator.moto(), EXPERIMENT, name, LONG);
        run.reached("Pause");
        assertThat(MotoAurora.writer(emulator.moto().endpoint())).isNotEqualTo(WRITER);
        return run;
    }

    private static List<String> machines() {
        String machine = Names.machineOf(EXPERIMENT);
        return List.of(machine, Names.guardianOf(machine));
    }

    /** Writes the experiment, and compiles it. */
    private void write(String text) throws Exception {
        Files.writeString(file, text);
        Program.Result compiled = chaos(emulator.root(), "compile", file.toString());
        assertThat(compiled.exitCode()).as(compiled.err()).isZero();
    }

    /** Changes the machines past the deployment, as a person may in the console. */
    private void update() throws Exception {
        for (String machine : machines()) {
            String linked = compiled(machine).toString();
            for (Map.Entry<String, String> function : functions.entrySet()) {
                linked =
                        linked.replace(
                                "\"" + function.getKey() + "\"", "\"" + function.getValue() + "\"");
            }
            emulator.moto()
                    .stepFunctions(
                            "UpdateStateMachine",
                            Map.of(
                                    "stateMachineArn", Json.of(MACHINES + machine),
                                    "definition", Json.of(linked)));
        }
    }

    private JsonObject compiled(String machine) throws IOException {
        String name =
                EXPERIMENT + (machine.endsWith(Names.GUARDIAN) ? ".guardian" : "") + ".asl.json";
        Path compiled = emulator.root().resolve("statemachines").resolve(name);
        return (JsonObject) JsonReader.parse(Files.readString(compiled));
    }

    private JsonObject deployed(String machine) throws IOException, InterruptedException {
        JsonObject described =
                emulator.moto()
                        .stepFunctions(
                                "DescribeStateMachine",
                                Map.of("stateMachineArn", Json.of(MACHINES + machine)));
        return (JsonObject) JsonReader.parse(described.string("definition").orElseThrow());
    }

    /** Finds the deployed function for each placeholder, by the states that call both. */
    private void find(JsonObject compiled, JsonObject deployed) {
        compiled.object("States")
                .fields()
                .forEach(
                        (name, state) -> {
                            JsonObject there = deployed.object("States").object(name);
                            JsonObject here = (JsonObject) state;
                            here.object("Arguments")
                                    .string("FunctionName")
                                    .ifPresent(
                                            placeholder ->
                                                    functions.put(
                                                            placeholder,
                                                            there.object("Arguments")
                                                                    .string("FunctionName")
                                                                    .orElseThrow()));
                            List<JsonObject> branches = here.objects("Branches");
                            for (int branch = 0; branch < branches.size(); branch++) {
                                find(branches.get(branch), there.objects("Branches").get(branch));
                            }
                        });
    }

    private Program.Result chaos(String... arguments) throws Exception {
        return chaos(work, arguments);
    }

    private Program.Result chaos(Path folder, String... arguments) throws Exception {
        List<Object> command = new ArrayList<>(Peers.ourselves());
        command.addAll(List.of(arguments));
        return Program.of(folder, command.toArray()).with(emulator.settings()).run();
    }
}
