package chaosstates.check;

import static org.assertj.core.api.Assertions.assertThat;

import chaosstates.Golden;
import chaosstates.json.Json;
import chaosstates.json.JsonWriter;
import chaosstates.model.Experiment;
import chaosstates.problem.Checked;
import chaosstates.problem.ProblemPrinter;
import chaosstates.problem.ProblemPrinter.Style;
import java.nio.file.Path;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever a file holds, the answer is an experiment or problems, never an exception. */
class AnyInputTest {

    private static final String GOOD =
            Golden.text(Path.of("..", "experiments", "chaos-aurora-web.json"));

    private static final String GOOD_YAML =
            Golden.text(Path.of("src/test/resources/problem-cases/valid-yaml/experiment.yaml"));

    /** What JSON and YAML are made of. */
    private static final String SPECIAL =
            "{}[],:\"'\\#&*!|>%@`-?=~$\n\t \u0000\u0007\ufeffé€\ud83d09.eE+truefalsn<";

    @Property(tries = 400, seed = "1")
    void mutants(@ForAll(supplier = Mutants.class) Json mutant) {
        answers(JsonWriter.pretty(mutant), "x.json");
    }

    @Property(tries = 400, seed = "1")
    void randomText(@ForAll("texts") String text, @ForAll("names") String name) {
        answers(text, name);
    }

    @Property(tries = 400, seed = "1")
    void changedJson(@ForAll("changedJson") String text) {
        answers(text, "x.json");
    }

    @Property(tries = 400, seed = "1")
    void changedYaml(@ForAll("changedYaml") String text) {
        answers(text, "x.yaml");
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.oneOf(
                Arbitraries.strings(), Arbitraries.strings().withChars(SPECIAL).ofMaxLength(60));
    }

    @Provide
    Arbitrary<String> names() {
        return Arbitraries.of("x.json", "x.yaml", "x.yml", "x", "");
    }

    @Provide
    Arbitrary<String> changedJson() {
        return changed(GOOD);
    }

    @Provide
    Arbitrary<String> changedYaml() {
        return changed(GOOD_YAML);
    }

    /** A few characters are left out, others put in. */
    private static Arbitrary<String> changed(String text) {
        return Combinators.combine(
                        Arbitraries.integers().between(0, text.length() - 4),
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.strings().withChars(SPECIAL).ofMaxLength(3))
                .as((at, less, more) -> text.substring(0, at) + more + text.substring(at + less));
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
