package chaosstates.lambdas.controls;

import static org.assertj.core.api.Assertions.assertThat;

import chaosstates.catalogue.ControlCheck;
import chaosstates.catalogue.ControlSpec;
import chaosstates.json.Json;
import chaosstates.json.JsonArray;
import chaosstates.json.JsonObject;
import chaosstates.json.JsonReader;
import chaosstates.lambdas.api.Control;
import chaosstates.lambdas.registry.Controls;
import chaosstates.model.reader.ControlsReader;
import chaosstates.problem.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Test of the cases {@code control-checks/<id>/<case>.json}: the {@code arguments} of a control,
 * and its {@code problems} before anything runs, each {@code at} one argument.
 */
class ControlChecksTest {

    private static final Path CASES = Path.of("src/test/resources/control-checks");

    static List<Path> cases() throws IOException {
        try (Stream<Path> files = Files.walk(CASES)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void tellsWhatIsWrongAndWhere(Path file) throws IOException {
        JsonObject example = read(file);
        List<Problem> expected =
                problems(example).items().stream()
                        .map(problem -> problem((JsonObject) problem, example))
                        .toList();
        assertThat(spec(id(file)).check().problems(control(id(file), example)).toList())
                .isEqualTo(expected);
    }

    private static Problem problem(JsonObject expected, JsonObject example) {
        return ControlCheck.wrong(
                find(example.object("arguments"), expected.string("at").orElseThrow()),
                expected.string("message").orElseThrow(),
                expected.string("hint").orElseThrow());
    }

    private static Json find(Json json, String pointer) {
        Json found = json;
        for (String key : pointer.substring(1).split("/")) {
            found =
                    found instanceof JsonArray list
                            ? list.items().get(Integer.parseInt(key))
                            : ((JsonObject) found).get(key).orElseThrow();
        }
        return found;
    }

    private static chaosstates.model.Control control(String id, JsonObject example) {
        JsonObject provider =
                JsonObject.EMPTY
                        .with("type", "python")
                        .with("module", id)
                        .with("arguments", example.object("arguments"));
        JsonObject declared = JsonObject.EMPTY.with("provider", provider);
        return ControlsReader.global(JsonObject.EMPTY.with("it", declared)).get().getFirst();
    }

    @Test
    void everyCheckHasCasesOfBothKinds() throws IOException {
        Set<String> choosy =
                Controls.ALL.stream()
                        .map(Control::spec)
                        .filter(spec -> spec.check() != ControlCheck.NONE)
                        .map(ControlSpec::id)
                        .collect(Collectors.toSet());
        assertThat(ids(true)).isEqualTo(choosy);
        assertThat(ids(false)).isEqualTo(choosy);
    }

    private static Set<String> ids(boolean isValid) throws IOException {
        return cases().stream()
                .filter(file -> problems(read(file)).items().isEmpty() == isValid)
                .map(ControlChecksTest::id)
                .collect(Collectors.toSet());
    }

    private static String id(Path file) {
        return file.getParent().getFileName().toString();
    }

    private static ControlSpec spec(String id) {
        return Controls.SPECS.stream().filter(it -> it.id().equals(id)).findFirst().orElseThrow();
    }

    private static JsonObject read(Path file) {
        try {
            return (JsonObject)
                    JsonReader.read(Files.readString(file), file.getFileName().toString()).get();
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }

    private static JsonArray problems(JsonObject example) {
        return (JsonArray) example.get("problems").orElseThrow();
    }
}
