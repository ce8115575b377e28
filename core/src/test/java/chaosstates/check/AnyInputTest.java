package chaosstates.check;

import static org.assertj.core.api.Assertions.assertThat;

import chaosstates.json.JsonWriter;
import chaosstates.model.Experiment;
import chaosstates.problem.Checked;
import chaosstates.problem.ProblemPrinter;
import chaosstates.problem.ProblemPrinter.Style;
import chaosstates.testing.Chance;
import chaosstates.testing.Golden;
import chaosstates.testing.Property;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Test that any file gives an experiment or problems, never an exception. */
class AnyInputTest {

    private static final String GOOD =
            Golden.text(Path.of("..", "experiments", "chaos-aurora-web.json"));

    private static final String GOOD_YAML =
            Golden.text(Path.of("src/test/resources/problem-cases/valid-yaml/experiment.yaml"));

    /** Characters of JSON and YAML. */
    private static final String SPECIAL =
            "{}[],:\"'\\#&*!|>%@`-?=~$\n\t \u0000\u0007\ufeffé€\ud83d09.eE+truefalsn<";

    private static final List<String> NAMES = List.of("x.json", "x.yaml", "x.yml", "x", "");

    private static final Property ALWAYS = Property.tries(400).seed(1);

    @Test
    void mutants() {
        ALWAYS.holds(chance -> answers(JsonWriter.pretty(Mutants.mutant(chance)), "x.json"));
    }

    @Test
    void randomText() {
        ALWAYS.holds(
                chance -> {
                    String text = chance.percent(50) ? chance.text(255) : chance.text(60, SPECIAL);
                    answers(text, chance.of(NAMES));
                });
    }

    @Test
    void changedJson() {
        ALWAYS.holds(chance -> answers(changed(GOOD, chance), "x.json"));
    }

    @Test
    void changedYaml() {
        ALWAYS.holds(chance -> answers(changed(GOOD_YAML, chance), "x.yaml"));
    }

    /** A few characters are left out, others put in. */
    private static String changed(String text, Chance chance) {
        int at = chance.between(0, text.length() - 4);
        int less = chance.between(0, 3);
        return text.substring(0, at) + chance.text(3, SPECIAL) + text.substring(at + less);
    }

    private static void answers(String text, String name) {
        Checked<Experiment> read = Experiments.read(text, name, SmallCatalogue.CATALOGUE);
        if (read.value().isEmpty()) {
            assertThat(read.isUsable()).isFalse();
            assertThat(read.problems()).isNotEmpty();
        }
        String printed = ProblemPrinter.print(read.problems(), Map.of(name, text), Style.PLAIN);
        assertThat(printed.isEmpty()).isEqualTo(read.problems().isEmpty());
    }
}
