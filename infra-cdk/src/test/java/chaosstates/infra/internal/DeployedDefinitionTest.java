package chaosstates.infra.internal;

import static org.assertj.core.api.Assertions.assertThat;

import chaosstates.asl.AslReader;
import chaosstates.asl.StateMachine;
import chaosstates.compile.Compilation;
import chaosstates.deploy.FunctionUse;
import chaosstates.deploy.MachineUse;
import chaosstates.infra.ExperimentFile;
import chaosstates.infra.ProblemExamples;
import chaosstates.infra.Synthesized;
import chaosstates.json.JsonObject;
import chaosstates.json.JsonReader;
import chaosstates.problem.Checked;
import chaosstates.problem.Problem;
import chaosstates.wire.FunctionRef;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Machines as a deployment has them. */
class DeployedDefinitionTest {

    private static final String FAILOVER = "chaosaws.rds.actions.failover_db_cluster";

    private static final FunctionRef HTTP = new FunctionRef.Activity("http");
    private static final FunctionRef FAILING_OVER = new FunctionRef.Activity(FAILOVER);

    private final Compilation traps = Synthesized.experiment("traps");

    @Test
    void findsTheFunctionsWithTheirArguments() {
        Map<FunctionRef, FunctionUse> functions =
                new MachineUse(List.of(traps.machine())).functions();
        assertThat(functions).containsOnlyKeys(HTTP, FAILING_OVER, FunctionRef.Own.JOURNAL);
        assertThat(functions.get(FunctionRef.Own.JOURNAL).timeoutSeconds()).isEqualTo(120);
        assertThat(functions.get(FAILING_OVER).arguments().get(FAILOVER))
                .extracting(Object::toString)
                .containsExactly(
                        "{\"db_cluster_identifier\":\"${cluster}\",\"target_db_instance_identifier\":\"one\"}");
    }

    @Test
    void readsTheDeclaredConfigurationAndTheExperiment() {
        assertThat(DeployedDefinition.configuration(traps).string("aws_region"))
                .contains("eu-central-1");
        assertThat(traps.name()).isEqualTo("traps");
        assertThat(traps.plan().experiment().source().string("title")).contains("Traps");
    }

    @Test
    void replacesFunctionNamesAndNothingElse() {
        String definition =
                DeployedDefinition.text(
                        traps.machine(),
                        Map.of(
                                HTTP,
                                "ARN-1",
                                FAILING_OVER,
                                "ARN-2",
                                FunctionRef.Own.JOURNAL,
                                "ARN-3"),
                        "aws-cn");
        JsonObject states = ((JsonObject) JsonReader.parse(definition)).object("States");
        JsonObject journal = states.object("Journal").object("Arguments");
        assertThat(journal.string("FunctionName")).contains("ARN-3");
        assertThat(journal.object("Payload").object("experiment").string("url"))
                .contains("${journal}");
        assertThat(states.object("Refused").string("Cause")).contains("${http}");
        assertThat(definition)
                .contains("\"FunctionName\":\"ARN-1\"")
                .contains("\"url\":\"${http}\"")
                .contains("\"FunctionName\":\"${http}\"")
                .contains("arn:aws-cn:states:::lambda:invoke")
                .contains("arn:aws:s3:::mine")
                .doesNotContain("arn:aws:states");
    }

    @Test
    void takesOnlyMachinesThatWereCompiled(@TempDir Path folder) throws IOException {
        assertThat(problems(folder, "{\"StartAt\": 1}"))
                .extracting(Problem::at)
                .allMatch(at -> at.hasLine());
        String foreign =
                """
                {"QueryLanguage": "JSONata", "StartAt": "End", "States": {"End": {"Type": "Succeed"}}}
                """;
        assertThat(problems(folder, foreign))
                .extracting(Problem::id)
                .containsExactly("NotCompiled");
        StateMachine machine = AslReader.read(foreign, "x.asl.json").get();
        ProblemExamples.check(Compilation.of(machine, machine, "x.asl.json").problems());
    }

    private static List<Problem> problems(Path folder, String machine) throws IOException {
        Path file = Files.writeString(folder.resolve("x.asl.json"), machine);
        Checked<Compilation> read = ExperimentFile.readCompiled(file, file);
        assertThat(read.isUsable()).isFalse();
        return read.problems();
    }
}
