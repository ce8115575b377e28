package chaosstates.conformance.differential;

import static org.assertj.core.api.Assertions.assertThat;

import chaosstates.conformance.Change;
import chaosstates.json.JsonObject;
import chaosstates.json.JsonReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * {@code fixtures.json}: the fixtures and vectors of the Chaos Toolkit that ours has to agree with,
 * each with the cases that show it. A case is
 *
 * <ul>
 *   <li>{@code vector: NAME}, one of {@link VectorsTest}
 *   <li>{@code MODULE/FOLDER/…}, in the test resources of a module, where some test runs the folder
 *   <li>{@code java: CLASS#METHOD}, a test
 *   <li>{@code docs: ROW}, an intended difference of {@code docs/compatibility.md}
 * </ul>
 */
class FixturesTest {

    private static final Path REPOSITORY = Path.of("..");

    private record Fixture(String section, String name, List<String> cases) {

        @Override
        public String toString() {
            return section + " " + name;
        }
    }

    static List<Fixture> fixtures() throws IOException {
        String text = Files.readString(Path.of("src/test/resources/fixtures.json"));
        List<Fixture> fixtures = new ArrayList<>();
        ((JsonObject) JsonReader.parse(text))
                .fields()
                .forEach((section, all) -> fixtures.addAll(of(section, (JsonObject) all)));
        return fixtures;
    }

    private static List<Fixture> of(String section, JsonObject all) {
        return all.fields().keySet().stream()
                .map(name -> new Fixture(section, name, Change.texts(all, name)))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void hasCasesThatRun(Fixture fixture) throws IOException {
        assertThat(fixture.cases()).isNotEmpty();
        for (String example : fixture.cases()) {
            assertThat(isRun(example)).as(example).isTrue();
        }
    }

    private static boolean isRun(String example) throws IOException {
        String name = example.substring(example.indexOf(' ') + 1);
        if (example.startsWith("vector: ")) {
            return Vector.all().stream().anyMatch(vector -> vector.name().equals(name));
        }
        if (example.startsWith("docs: ")) {
            return Files.readString(REPOSITORY.resolve("docs/compatibility.md"))
                    .contains("\n| " + name + " | ");
        }
        if (example.startsWith("java: ")) {
            String[] test = name.split("#");
            return tests(REPOSITORY)
                    .anyMatch(file -> holds(file, "class " + test[0] + " ", " " + test[1] + "("));
        }
        return isRunInItsFolder(example);
    }

    private static boolean isRunInItsFolder(String example) throws IOException {
        String[] steps = example.split("/", 3);
        Path module = REPOSITORY.resolve(steps[0]);
        return Files.exists(module.resolve("src/test/resources").resolve(steps[1], steps[2]))
                && tests(module).anyMatch(file -> holds(file, steps[1] + "\"", "Test"));
    }

    private static Stream<Path> tests(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files
                    .filter(file -> file.toString().matches(".*/src/test/java/.*\\.java"))
                    .toList()
                    .stream();
        }
    }

    private static boolean holds(Path file, String... parts) {
        try {
            String text = Files.readString(file);
            return Stream.of(parts).allMatch(text::contains);
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    @Test
    void differencesOfVectorsStandInTheDocs() throws IOException {
        for (Vector vector : Vector.all()) {
            assertThat(vector.rows()).allMatch(FixturesTest::isRow);
        }
    }

    private static boolean isRow(String row) {
        try {
            return isRun("docs: " + row);
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }
}
