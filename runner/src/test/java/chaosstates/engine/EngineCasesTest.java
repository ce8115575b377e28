package chaosstates.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Each folder of {@code engine-cases} is an {@link EngineCase} with the events that AWS would
 * report. The sequences follow what is documented and what recordings of AWS show; none was
 * recorded by us. After a mismatch the actual text is in {@code target/actual}.
 */
class EngineCasesTest {

    private static final Path CASES = Path.of("src/test/resources/engine-cases");
    private static final Path ACTUAL = Path.of("target/actual/engine-cases");

    @TestFactory
    Stream<DynamicTest> emitsTheEventsOfAws() throws IOException {
        try (Stream<Path> folders = Files.list(CASES)) {
            return folders.sorted().toList().stream()
                    .map(
                            folder ->
                                    DynamicTest.dynamicTest(
                                            folder.getFileName().toString(), () -> check(folder)));
        }
    }

    private static void check(Path folder) throws IOException {
        String actual = new EngineCase(folder).run();
        Path golden = folder.resolve("expected.events");
        String expected = Files.exists(golden) ? Files.readString(golden) : "";
        if (!actual.equals(expected)) {
            Path written = ACTUAL.resolve(folder.getFileName()).resolve("expected.events");
            Files.createDirectories(written.getParent());
            Files.writeString(written, actual);
        }
        assertThat(actual).isEqualTo(expected);
    }
}
