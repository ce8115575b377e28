package chaosstates.cli.wizard;

import static org.assertj.core.api.Assertions.assertThat;

import chaosstates.catalogue.ActivitySpec;
import chaosstates.check.Experiments;
import chaosstates.cli.discovery.Offer;
import chaosstates.cli.shell.Terminal;
import chaosstates.json.Json;
import chaosstates.json.JsonObject;
import chaosstates.json.JsonReader;
import chaosstates.lambdas.registry.Activities;
import chaosstates.problem.Checked;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Test from answers to an experiment, with two of our own activities to choose from. */
class WizardTest {

    private static final List<ActivitySpec> SPECS =
            Stream.of("http", "chaosaws.rds.actions.failover_db_cluster")
                    .map(id -> Activities.find(id).orElseThrow().spec())
                    .toList();

    private static final String ANSWERS =
            """

            The shop survives a failover
            maybe
            y
            The shop answers
            99
            1
            y
            shop-answers
            [200, 204]

            https://shop.example.com/



            5

            1
            n
            y
            1
            y
            main

            n
            n
            """;

    @Test
    void offersTheUndoAndAsksForWhatOnlyItsAuthorKnows() {
        String answers =
                """
                The shop survives with less
                n
                y
                1
                y
                shop
                web
                1
                n
                y
                3
                n
                """;
        List<Offer> offers =
                Offer.ofCatalogue(
                        List.of(
                                Activities.find("chaosaws.ecs.actions.update_desired_count")
                                        .orElseThrow()
                                        .spec()));
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(said, true, StandardCharsets.UTF_8);
        Terminal terminal =
                new Terminal(new BufferedReader(new StringReader(answers)), out, out, false);
        JsonObject experiment =
                new Wizard(new Questions(terminal), offers, Activities.CATALOGUE).experiment();

        assertThat(said.toString(StandardCharsets.UTF_8))
                .contains("`update_desired_count` is undone by:");
        assertThat(Json.of(experiment.objects("rollbacks")))
                .isEqualTo(
                        JsonReader.parse(
                                """
                                [
                                  {
                                    "type": "action",
                                    "name": "undo-update_desired_count",
                                    "provider": {
                                      "type": "python",
                                      "module": "chaosaws.ecs.actions",
                                      "func": "update_desired_count",
                                      "arguments": {
                                        "cluster": "shop", "service": "web", "desired_count": 3
                                      }
                                    }
                                  }
                                ]
                                """));
        assertThat(
                        Experiments.check(Checked.of(experiment, List.of()), Activities.CATALOGUE)
                                .problems())
                .isEmpty();
    }

    @Test
    void asksUntilTheAnswersWillDo() {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(said, true, StandardCharsets.UTF_8);
        Terminal terminal =
                new Terminal(new BufferedReader(new StringReader(ANSWERS)), out, out, false);
        Wizard wizard =
                new Wizard(new Questions(terminal), Offer.ofCatalogue(SPECS), Activities.CATALOGUE);

        assertThat(wizard.experiment())
                .isEqualTo(
                        JsonReader.parse(
                                """
                                {
                                  "title": "The shop survives a failover",
                                  "description": "N/A",
                                  "tags": [],
                                  "steady-state-hypothesis": {
                                    "title": "The shop answers",
                                    "probes": [
                                      {
                                        "name": "shop-answers",
                                        "type": "probe",
                                        "tolerance": [200, 204],
                                        "provider": {
                                          "type": "http",
                                          "url": "https://shop.example.com/",
                                          "timeout": 5,
                                          "max_retries": 1
                                        }
                                      }
                                    ]
                                  },
                                  "method": [
                                    {
                                      "name": "failover_db_cluster",
                                      "type": "action",
                                      "provider": {
                                        "type": "python",
                                        "module": "chaosaws.rds.actions",
                                        "func": "failover_db_cluster",
                                        "arguments": {"db_cluster_identifier": "main"}
                                      }
                                    }
                                  ]
                                }
                                """));
        assertThat(said.toString(StandardCharsets.UTF_8).split("That will not do", -1))
                .as("an empty title, an unclear yes, a number that is not there, no URL")
                .hasSize(5);
    }
}
