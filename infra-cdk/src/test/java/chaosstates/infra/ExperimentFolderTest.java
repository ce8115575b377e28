package chaosstates.infra;

import static org.assertj.core.api.Assertions.assertThat;

import chaosstates.compile.Compilation;
import chaosstates.infra.internal.DeployedDefinition;
import chaosstates.infra.internal.DeployerEnvironment;
import chaosstates.infra.internal.ExperimentFolder;
import chaosstates.json.DocumentReader;
import chaosstates.problem.Checked;
import chaosstates.problem.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExperimentFolderTest {

    private static final String REST = "description: As it is\nmethod: []\n";

    @TempDir Path root;
    private final Map<String, String> environment = new HashMap<>();

    @BeforeEach
    void oneExperimentWithItsMachine() throws IOException {
        write("experiments/notes.md", "not an experiment");
        write("experiments/a.yaml", "title: A\n" + REST);
        machines(json());
    }

    @Test
    void findsWhatIsThere() {
        Checked<List<Compilation>> found = machines(Optional.empty());
        assertThat(found.problems()).isEmpty();
        assertThat(found.get()).extracting(Compilation::name).containsExactly("a");
    }

    @Test
    void saysThatAMachineIsMissing() throws IOException {
        write("experiments/b.json", "{\"title\": \"B\"}");
        Checked<?> machines = machines(Optional.empty());
        assertProblem(machines, "MissingMachine", "compile experiments/b.json");
        ProblemExamples.check(machines.problems());
    }

    @Test
    void saysThatAMachineIsStale() throws IOException {
        write("experiments/a.yaml", "title: Another\n" + REST);
        Checked<?> machines = machines(Optional.empty());
        assertProblem(machines, "StaleMachine", "compile experiments/a.yaml");
        ProblemExamples.check(machines.problems());
    }

    @Test
    void saysThatAGuardianIsMissing() throws IOException {
        Files.delete(root.resolve("statemachines/a.guardian.asl.json"));
        Checked<?> machines = machines(Optional.empty());
        assertProblem(machines, "MissingMachine", "compile experiments/a.yaml");
        assertThat(machines.problems().getFirst().at())
                .hasToString("statemachines/a.guardian.asl.json");
    }

    @Test
    void saysThatTwoWouldHaveOneMachine() throws IOException {
        write("experiments/chaos-a.yaml", "title: Another\n" + REST);
        Checked<?> machines = machines(Optional.of("a"));
        assertProblem(machines, "NameClash", "give the file another name");
        ProblemExamples.check(machines.problems());
    }

    @Test
    void looksOnlyAtWhatIsAskedFor() throws IOException {
        write("experiments/b.json", "{\"title\": \"B\"}");
        assertThat(machines(Optional.of("a")).isUsable()).isTrue();
        assertThat(new ExperimentFolder(root).names()).containsExactly("a", "b");
        Checked<?> machines = machines(Optional.of("c"));
        assertProblem(machines, "NoSuchExperiment", "there are a, b");
        ProblemExamples.check(machines.problems());
    }

    @Test
    void saysWhereADefinitionIsBroken() throws IOException {
        write("statemachines/a.asl.json", "{\n  \"StartAt\": }");
        Problem problem = machines(Optional.empty()).problems().getFirst();
        assertThat(problem.at()).hasToString("statemachines/a.asl.json:2:14");
    }

    @Test
    void putsWhatTheEnvironmentHoldsIntoTheMachine() throws IOException {
        environment.put("CLUSTER", "blue");
        environment.put("SECONDS", "30");
        environment.put("UNRELATED", "never seen");
        Compilation compiled = configured("{type: env, key: CLUSTER}").get().getFirst();
        assertThat(DeployedDefinition.configuration(compiled).toString())
                .isEqualTo("{\"cluster\":\"blue\",\"pause\":30}");
        assertThat(compiled.plan().experiment().source().object("configuration").toString())
                .contains("\"key\":\"CLUSTER\"");
    }

    @Test
    void saysWhichVariableIsMissingAndWhere() throws IOException {
        environment.put("SECONDS", "30");
        Checked<?> machines = configured("{type: env, key: CLUSTER}");
        assertProblem(machines, "EnvironmentMissing", "set it");
        assertThat(machines.problems().getFirst().at()).hasToString("experiments/a.yaml:3:29");
    }

    @Test
    void takesTheDefaultOfAMissingVariable() throws IOException {
        Checked<List<Compilation>> machines =
                configured("{type: env, key: CLUSTER, default: green}");
        assertProblem(machines, "EnvironmentMissing", "set it");
        environment.put("SECONDS", "1");
        Compilation compiled =
                configured("{type: env, key: CLUSTER, default: green}").get().getFirst();
        assertThat(DeployedDefinition.configuration(compiled).string("cluster")).contains("green");
    }

    @Test
    void refusesAValueThatWouldBeEvaluated() throws IOException {
        environment.put("CLUSTER", "{% $states.input %}");
        environment.put("SECONDS", "30");
        assertProblem(configured("{type: env, key: CLUSTER}"), "EvaluatedText", "blank");
    }

    @Test
    void refusesSecretsOfTheEnvironment() throws IOException {
        environment.put("TOKEN", "s3cr3t-t0ken");
        write(
                "experiments/a.yaml",
                "title: A\nsecrets: {shop: {token: {type: env, key: TOKEN}}}\n" + REST);
        machines(json());
        Checked<?> machines = machines(Optional.empty());
        assertProblem(machines, "SecretInEnvironment", "secretsmanager");
        assertThat(machines.problems().getFirst().toString()).doesNotContain("s3cr3t");
        assertThat(machines.problems().getFirst().at()).hasToString("experiments/a.yaml:2:25");
    }

    @Test
    void refusesTheTokenOfAVault() throws IOException {
        environment.put("TOKEN", "s3cr3t-t0ken");
        write(
                "experiments/a.yaml",
                "title: A\nconfiguration: {vault_token: {type: env, key: TOKEN}}\n" + REST);
        machines(json());
        Checked<?> machines = machines(Optional.empty());
        assertProblem(machines, "SecretInEnvironment", "secretsmanager");
        ProblemExamples.check(machines.problems());
    }

    /** An experiment that asks for a cluster and, as a whole number, for a pause. */
    private Checked<List<Compilation>> configured(String cluster) throws IOException {
        write(
                "experiments/a.yaml",
                """
                title: A
                configuration:
                  cluster: %s
                  pause: {type: env, key: SECONDS, env_var_type: int}
                """
                                .formatted(cluster)
                        + REST);
        machines(json());
        return machines(Optional.empty());
    }

    private String json() throws IOException {
        String yaml = Files.readString(root.resolve("experiments/a.yaml"));
        return DocumentReader.read(yaml, "a.yaml").get().toString();
    }

    private static void assertProblem(Checked<?> checked, String id, String hint) {
        assertThat(checked.isUsable()).isFalse();
        assertThat(checked.problems())
                .singleElement()
                .satisfies(
                        problem -> {
                            assertThat(problem.id()).isEqualTo(id);
                            assertThat(problem.hint()).contains(hint);
                        });
    }

    private Checked<List<Compilation>> machines(Optional<String> only) {
        return new ExperimentFolder(root)
                .experiments(
                        only,
                        new DeployerEnvironment(
                                name -> Optional.ofNullable(environment.get(name))));
    }

    /** Compiled from it. */
    private void machines(String experiment) throws IOException {
        write("statemachines/a.asl.json", machineOf(experiment));
        write("statemachines/a.guardian.asl.json", machineOf(experiment));
    }

    private void write(String file, String text) throws IOException {
        Files.createDirectories(root.resolve(file).getParent());
        Files.writeString(root.resolve(file), text);
    }

    private static String machineOf(String experiment) {
        return """
        {
          "QueryLanguage": "JSONata",
          "StartAt": "Check input",
          "States": {
            "Check input": {
              "Type": "Choice",
              "Choices": [ { "Condition": "{%% false %%}", "Next": "Journal" } ],
              "Assign": { "configuration": {}, "dry": "{%% null %%}" },
              "Default": "Journal"
            },
            "Journal": {
              "Type": "Task",
              "Resource": "arn:aws:states:::lambda:invoke",
              "Arguments": { "FunctionName": "${journal}", "Payload": { "experiment": %s, "plan": { "name": "a" } } },
              "TimeoutSeconds": 300,
              "End": true
            }
          }
        }
        """
                .formatted(experiment);
    }
}
