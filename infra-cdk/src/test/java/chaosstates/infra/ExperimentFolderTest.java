package chaosstates.infra;

import static org.assertj.core.api.Assertions.assertThat;

import chaosstates.problem.Checked;
import chaosstates.problem.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExperimentFolderTest {

    @TempDir Path root;

    @BeforeEach
    void oneExperimentWithItsMachine() throws IOException {
        write("experiments/notes.md", "not an experiment");
        write("experiments/a.yaml", "title: A\n");
        write("statemachines/a.asl.json", machineOf("{\"title\": \"A\"}"));
    }

    @Test
    void findsWhatIsThere() {
        Checked<List<CompiledMachine>> found = machines(Optional.empty());
        assertThat(found.problems()).isEmpty();
        assertThat(found.get()).extracting(CompiledMachine::name).containsExactly("a");
    }

    @Test
    void saysThatAMachineIsMissing() throws IOException {
        write("experiments/b.json", "{\"title\": \"B\"}");
        assertProblem(machines(Optional.empty()), "MissingMachine", "compile experiments/b.json");
    }

    @Test
    void saysThatAMachineIsStale() throws IOException {
        write("experiments/a.yaml", "title: Another\n");
        assertProblem(machines(Optional.empty()), "StaleMachine", "compile experiments/a.yaml");
    }

    @Test
    void looksOnlyAtWhatIsAskedFor() throws IOException {
        write("experiments/b.json", "{\"title\": \"B\"}");
        assertThat(machines(Optional.of("a")).isUsable()).isTrue();
        assertProblem(machines(Optional.of("c")), "NoSuchExperiment", "there are a, b");
    }

    @Test
    void saysWhereADefinitionIsBroken() throws IOException {
        write("statemachines/a.asl.json", "{\n  \"StartAt\": }");
        Problem problem = machines(Optional.empty()).problems().getFirst();
        assertThat(problem.at()).hasToString("statemachines/a.asl.json:2:14");
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

    private Checked<List<CompiledMachine>> machines(Optional<String> only) {
        return new ExperimentFolder(root).machines(only);
    }

    private void write(String file, String text) throws IOException {
        Files.createDirectories(root.resolve(file).getParent());
        Files.writeString(root.resolve(file), text);
    }

    private static String machineOf(String experiment) {
        return """
        {
          "QueryLanguage": "JSONata",
          "StartAt": "Journal",
          "States": {
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
