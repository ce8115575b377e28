package chaosstates.infra;

import static org.assertj.core.api.Assertions.assertThat;

import chaosstates.deploy.FunctionUse;
import chaosstates.json.JsonObject;
import chaosstates.json.JsonReader;
import chaosstates.problem.Checked;
import chaosstates.problem.Problem;
import chaosstates.wire.FunctionRef;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CompiledMachineTest {

    private static final String FAILOVER = "chaosaws.rds.actions.failover_db_cluster";

    private static final FunctionRef HTTP = new FunctionRef.Activity("http");
    private static final FunctionRef FAILING_OVER = new FunctionRef.Activity(FAILOVER);

    private final CompiledMachine traps = Synthesized.machine("traps");

    @Test
    void findsTheFunctionsWithTheirArguments() {
        Map<FunctionRef, FunctionUse> functions = traps.functions();
        assertThat(functions).containsOnlyKeys(HTTP, FAILING_OVER, FunctionRef.Own.JOURNAL);
        assertThat(functions.get(FunctionRef.Own.JOURNAL).timeoutSeconds()).isEqualTo(120);
        assertThat(functions.get(FAILING_OVER).arguments().get(FAILOVER))
                .extracting(Object::toString)
                .containsExactly(
                        "{\"db_cluster_identifier\":\"${cluster}\",\"target_db_instance_identifier\":\"one\"}");
    }

    @Test
    void readsTheDeclaredConfigurationAndTheExperiment() {
        assertThat(traps.configuration().string("aws_region")).contains("eu-central-1");
        assertThat(traps.name()).isEqualTo("traps");
        assertThat(traps.experiment().string("title")).contains("Traps");
    }

    @Test
    void replacesFunctionNamesAndNothingElse() {
        String definition =
                traps.definition(
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
                .contains("\"FunctionName\" : \"ARN-1\"".replace(" :", ":"))
                .contains("\"url\": \"${http}\"")
                .contains("\"FunctionName\": \"${http}\"")
                .contains("arn:aws-cn:states:::lambda:invoke")
                .contains("arn:aws:s3:::mine")
                .doesNotContain("arn:aws:states");
    }

    @Test
    void saysWhatIsWrongWithADefinition() {
        Checked<CompiledMachine> read = CompiledMachine.read("{\"StartAt\": 1}", "x.asl.json");
        assertThat(read.isUsable()).isFalse();
        assertThat(read.problems()).extracting(Problem::at).allMatch(at -> at.hasLine());
    }

    @Test
    void takesOnlyMachinesThatWereCompiled() {
        String text =
                """
                {"QueryLanguage": "JSONata", "StartAt": "End", "States": {"End": {"Type": "Succeed"}}}
                """;
        List<Problem> problems = CompiledMachine.read(text, "x.asl.json").problems();
        assertThat(problems).extracting(Problem::id).containsExactly("NotCompiled");
        ProblemExamples.check(problems);
    }
}
