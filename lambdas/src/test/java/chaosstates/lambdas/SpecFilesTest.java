package chaosstates.lambdas;

import static org.assertj.core.api.Assertions.assertThat;

import chaosstates.json.JsonReader;
import chaosstates.json.JsonText;
import chaosstates.testing.Golden;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the files of specs to their form. */
class SpecFilesTest {

    static List<SpecFile> files() {
        return SpecFile.all();
    }

    @ParameterizedTest
    @MethodSource("files")
    void isFormatted(SpecFile file) {
        Golden.check(file.path(), JsonText.of(JsonReader.parse(file.text())) + "\n");
    }

    @ParameterizedTest
    @MethodSource("files")
    void hasNoMistakes(SpecFile file) {
        assertThat(file.spec().activities()).isNotEmpty();
    }
}
