package chaosstates.cli.wizard;

import static org.assertj.core.api.Assertions.assertThat;

import chaosstates.check.Experiments;
import chaosstates.cli.discovery.Offer;
import chaosstates.cli.shell.Terminal;
import chaosstates.cli.shell.UserError;
import chaosstates.json.DocumentReader;
import chaosstates.json.JsonObject;
import chaosstates.json.JsonWriter;
import chaosstates.lambdas.registry.Activities;
import chaosstates.problem.Problem;
import chaosstates.testing.Chance;
import chaosstates.testing.Property;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Test of the wizard with answers by chance; the command's cases have answers that make sense. */
class WizardTest {

    private static final List<Offer> OFFERS =
            Offer.ofCatalogue(
                    Stream.of(
                                    "http",
                                    "process",
                                    "chaosaws.ecs.actions.update_desired_count",
                                    "chaosaws.rds.actions.failover_db_cluster",
                                    "chaosaws.rds.probes.cluster_status")
                            .map(id -> Activities.find(id).orElseThrow().spec())
                            .toList());

    /** Answers of which each fits some questions. */
    private static final List<String> ANSWERS =
            List.of(
                    "",
                    "",
                    "",
                    "y",
                    "y",
                    "n",
                    "n",
                    "0",
                    "1",
                    "2",
                    "3",
                    "4",
                    "5",
                    "<",
                    "main",
                    "web",
                    "shop-1",
                    "https://shop.example/",
                    "${region}",
                    "http://${bad-name}/",
                    "200, 204",
                    "[1]",
                    "{\"a\": 1}",
                    "$.a",
                    "(",
                    "-3",
                    "1.5",
                    "cluster",
                    "true",
                    "/bin/sh",
                    "zz");

    @TempDir private Path folder;

    @Test
    void makesNoExperimentThatHasAProblem() {
        List<JsonObject> made = new ArrayList<>();
        Property.tries(40)
                .seed(7)
                .holds(
                        chance ->
                                made(answers(chance), List.of())
                                        .ifPresent(
                                                experiment -> {
                                                    assertThat(problems(experiment)).isEmpty();
                                                    made.add(experiment);
                                                }));
        assertThat(made).anyMatch(it -> !it.objects("method").isEmpty());
        assertThat(made).anyMatch(it -> it.has("steady-state-hypothesis"));
    }

    /** Asserts that questions which end at any point go on as if they had not ended. */
    @Test
    void goesOnWhereItEnded() throws IOException {
        List<String> whole =
                List.of(
                        "Less",
                        "",
                        "n",
                        "n",
                        "y",
                        "1",
                        "y",
                        "",
                        "${cluster}",
                        "1",
                        "shop",
                        "web",
                        "1",
                        "",
                        "",
                        "n",
                        "y",
                        "3",
                        "n");
        JsonObject experiment = made(whole, List.of()).orElseThrow();
        assertThat(experiment.objects("rollbacks")).hasSize(1);
        for (int end = 1; end < whole.size(); end++) {
            assertThat(made(whole.subList(0, end), List.of())).isEmpty();
            List<String> kept = Draft.of(folder.resolve("experiment.json")).answers();
            assertThat(kept).isEqualTo(whole.subList(0, end));
            assertThat(made(whole.subList(end, whole.size()), kept)).contains(experiment);
        }
    }

    private static List<String> answers(Chance chance) {
        List<String> beginning =
                List.of("Chance", "", "n", chance.of(List.of("n", "y")), "y", "1", "y");
        return Stream.concat(
                        beginning.stream(), Stream.generate(() -> chance.of(ANSWERS)).limit(150))
                .toList();
    }

    /** Returns what these answers make; empty when there are too few. */
    private Optional<JsonObject> made(List<String> typed, List<String> given) {
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream());
        BufferedReader in = new BufferedReader(new StringReader(String.join("\n", typed) + "\n"));
        Questions questions = new Questions(new Terminal(in, nowhere, nowhere, false));
        try {
            return Optional.of(
                    new Wizard(questions, OFFERS, Activities.CATALOGUE, WizardTest::problems)
                            .experiment(Draft.of(folder.resolve("experiment.json")), given));
        } catch (UserError ended) {
            return Optional.empty();
        }
    }

    private static List<Problem> problems(JsonObject experiment) {
        return Experiments.check(
                        DocumentReader.read(JsonWriter.compact(experiment), "experiment.json"),
                        Activities.CATALOGUE)
                .problems();
    }
}
