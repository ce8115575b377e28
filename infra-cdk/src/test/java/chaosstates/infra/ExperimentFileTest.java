package chaosstates.infra;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chaosstates.compile.Compilation;
import chaosstates.json.DocumentReader;
import chaosstates.json.Json;
import chaosstates.json.JsonReader;
import chaosstates.lambdas.registry.Activities;
import chaosstates.problem.Checked;
import chaosstates.problem.Problem;
import chaosstates.wire.FunctionRef;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Experiments that are compiled while an app is synthesized. */
class ExperimentFileTest {

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
    void fileAndDocumentGiveTheSame(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("site.json"), SITE);
        Compilation compiled = ExperimentFile.compile(file, Activities.CATALOGUE).get();
        Checked<Json> document = Checked.of(JsonReader.parse(SITE), List.of());
        assertThat(Compilation.of("site", document, Activities.CATALOGUE).get().definition())
                .isEqualTo(compiled.definition());
        assertThat(compiled.name()).isEqualTo("site");
        assertThat(compiled.use().functions())
                .containsOnlyKeys(new FunctionRef.Activity("http"), FunctionRef.Own.JOURNAL);
    }

    @Test
    void everythingThatIsWrongIsSaid() {
        String wrong =
                SITE.replace("\"provider\"", "\"provdier\"").replace("\"title\"", "\"tilte\"");
        Checked<Compilation> compiled =
                Compilation.of(
                        "site", DocumentReader.read(wrong, "site.json"), Activities.CATALOGUE);
        assertThat(compiled.isUsable()).isFalse();
        assertThat(compiled.problems()).hasSizeGreaterThan(1);
        assertThat(compiled.problems()).extracting(Problem::at).allMatch(at -> at.hasLine());
        assertThatThrownBy(compiled::orThrow)
                .hasMessageContaining("site.json:2:")
                .hasMessageContaining("site.json:5:")
                .hasMessageContaining("provider");
    }
}
