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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * {@code fixtures.json}: the fixtures and vectors of the Chaos Toolkit that ours has to agree with,
 * each with the cases that show it, as {@link Cases} names them.
 */
class FixturesTest {

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
            assertThat(Cases.isRun(example)).as(example).isTrue();
        }
    }

    @Test
    void differencesOfVectorsStandInTheDocs() throws IOException {
        for (Vector vector : Vector.all()) {
            assertThat(vector.rows()).allMatch(FixturesTest::isDifference);
        }
    }

    private static boolean isDifference(String name) {
        try {
            return Cases.isRun("docs: " + name);
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }
}
