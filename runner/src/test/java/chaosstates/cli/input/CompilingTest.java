package chaosstates.cli.input;

import static org.assertj.core.api.Assertions.assertThat;

import chaosstates.compile.Compilation;
import chaosstates.json.JsonObject;
import chaosstates.json.JsonReader;
import chaosstates.lambdas.registry.Activities;
import chaosstates.model.Experiment;
import chaosstates.model.reader.ExperimentReader;
import chaosstates.plan.Mode;
import org.junit.jupiter.api.Test;

/** Test of experiments that can't become a machine. */
class CompilingTest {

    private static final String SMALL =
            """
            {"title": "t", "description": "d", "method": [
                {"type": "action", "name": "a",
                 "provider": {"type": "http", "url": "https://shop.example/"}}]}\
            """;

    private static Compilation compiled(int length) {
        JsonObject source =
                ((JsonObject) JsonReader.parse(SMALL)).with("description", "ä".repeat(length));
        Experiment experiment = ExperimentReader.read(source).get();
        return Compiling.of(
                "small", experiment, Activities.CATALOGUE, Mode.of(experiment.strategies()));
    }

    @Test
    void aStateIsGivenTheWholeExperiment_whichHasToFit() {
        assertThat(Compiling.excess(compiled(120_000))).isEmpty();
        assertThat(Compiling.excess(compiled(132_000)).orElseThrow())
                .matches(
                        "small is more than Step Functions takes: the arguments of Journal have"
                                + " 26\\d,\\d\\d\\d bytes of at most 262,144\\. Divide the experiment, .*");
    }
}
