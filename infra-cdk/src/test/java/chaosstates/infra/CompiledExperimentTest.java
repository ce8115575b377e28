package chaosstates.infra;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chaosstates.json.JsonObject;
import chaosstates.json.JsonReader;
import chaosstates.lambdas.registry.Activities;
import chaosstates.problem.Checked;
import chaosstates.problem.Problem;
import chaosstates.wire.FunctionRef;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Experiments that are compiled while an app is synthesized. */
class CompiledExperimentTest {

    private static final String SITE =
            """
            {
              "title": "The site answers",
              "description": "As everybody sees it",
              "method": [
                {"type": "probe", "name": "site", "provider": {"type": "http", "url": "http://example.com/"}}
              ]
            }
            """;

    @Test
    void fileTextAndJsonGiveTheSame(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("site.json"), SITE);
        CompiledExperiment text =
                CompiledExperiment.compile("site", SITE, "site.json", Activities.CATALOGUE).get();
        CompiledExperiment json =
                CompiledExperiment.compile(
                                "site", (JsonObject) JsonReader.parse(SITE), Activities.CATALOGUE)
                        .get();
        assertThat(text).isEqualTo(json);
        assertThat(CompiledExperiment.compile(file, Activities.CATALOGUE).get()).isEqualTo(text);
        assertThat(text.name()).isEqualTo("site");
        assertThat(text.functions())
                .containsOnlyKeys(new FunctionRef.Activity("http"), FunctionRef.Own.JOURNAL);
        assertThat(text.guardian()).isPresent();
    }

    @Test
    void everythingThatIsWrongIsSaid() {
        String wrong =
                SITE.replace("\"provider\"", "\"provdier\"").replace("\"title\"", "\"tilte\"");
        Checked<CompiledExperiment> compiled =
                CompiledExperiment.compile("site", wrong, "site.json", Activities.CATALOGUE);
        assertThat(compiled.isUsable()).isFalse();
        assertThat(compiled.problems()).hasSizeGreaterThan(1);
        assertThat(compiled.problems()).extracting(Problem::at).allMatch(at -> at.hasLine());
        assertThatThrownBy(compiled::orThrow)
                .hasMessageContaining("site.json:2:")
                .hasMessageContaining("site.json:5:")
                .hasMessageContaining("provider");
    }
}
