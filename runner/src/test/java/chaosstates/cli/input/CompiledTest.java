package chaosstates.cli.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chaosstates.cli.shell.UserError;
import chaosstates.json.JsonObject;
import chaosstates.json.JsonReader;
import chaosstates.lambdas.registry.Activities;
import chaosstates.model.Experiment;
import chaosstates.model.ExperimentReader;
import chaosstates.plan.Mode;
import org.junit.jupiter.api.Test;

/** Test of experiments that can't become a machine. */
class CompiledTest {

    private static final String SMALL =
            """
            {"title": "t", "description": "d", "method": [
                {"type": "action", "name": "a",
                 "provider": {"type": "http", "url": "https://shop.example/"}}]}\
            """;

    private static Compiled compiled(int length) {
        JsonObject source =
                ((JsonObject) JsonReader.parse(SMALL)).with("description", "ä".repeat(length));
        Experiment experiment = ExperimentReader.read(source).get();
        return Compiled.of(
                "small", experiment, Activities.CATALOGUE, Mode.of(experiment.strategies()));
    }

    @Test
    void aStateIsGivenTheWholeExperiment_whichHasToFit() {
        assertThat(compiled(120_000).machine()).isNotNull();
        assertThatThrownBy(() -> compiled(132_000))
                .isInstanceOf(UserError.class)
                .hasMessageMatching(
                        "small is too large: one of its states would be given 26\\d,\\d\\d\\d"
                                + " bytes; Step Functions takes 262,144\\..*");
    }
}
