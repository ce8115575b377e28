package chaosstates.asl;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import chaosstates.json.Json;
import chaosstates.json.JsonReader;
import chaosstates.problem.Checked;
import chaosstates.problem.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * {@code asl-reader-cases/<case>.asl.json} beside {@code <case>.problems}, empty when it is fine.
 */
class AslReaderTest {

    private static final Path CASES = Path.of("src/test/resources/asl-reader-cases");

    @TestFactory
    Stream<DynamicTest> readsMachinesAndFindsAllMistakes() throws IOException {
        return machines()
                .map(
                        file ->
                                DynamicTest.dynamicTest(
                                        name(file),
                                        () ->
                                                assertThat(problems(read(file)))
                                                        .isEqualTo(
                                                                Files.readString(golden(file)))));
    }

    @TestFactory
    Stream<DynamicTest> writesWhatItRead() throws IOException {
        return machines()
                .filter(file -> read(file).isUsable())
                .map(file -> DynamicTest.dynamicTest(name(file), () -> assertRoundTrip(file)));
    }

    private static void assertRoundTrip(Path file) {
        StateMachine machine = read(file).get();
        Json written = AslWriter.write(machine);
        assertThat(AslReader.read(written).get()).isEqualTo(machine);
    }

    private static Stream<Path> machines() throws IOException {
        try (Stream<Path> files = Files.list(CASES)) {
            return files
                    .filter(file -> file.toString().endsWith(".asl.json"))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    private static String name(Path file) {
        return file.getFileName().toString().replace(".asl.json", "");
    }

    private static Path golden(Path file) {
        return file.resolveSibling(name(file) + ".problems");
    }

    private static Checked<StateMachine> read(Path file) {
        try {
            String text = Files.readString(file);
            return AslReader.read(JsonReader.read(text, name(file)).get());
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }

    private static String problems(Checked<StateMachine> read) {
        return read.problems().stream().map(AslReaderTest::line).collect(joining());
    }

    private static String line(Problem problem) {
        return "%s %s %s%n".formatted(problem.id(), problem.at(), problem.message());
    }
}
