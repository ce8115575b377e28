package chaosstates.cli;

import static org.assertj.core.api.Assertions.assertThat;

import chaosstates.lambdas.Environment;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each case: the arguments of a call, one a line, and all that it says, with its exit code. {@code
 * {case}} is the case's folder, {@code {repo}} the repository, {@code {tmp}} an empty folder.
 */
class CommandCasesTest {

    private static final Path CASES = Path.of("src/test/resources/command-cases");
    private static final Path REPOSITORY = Path.of("..");
    private static final Instant START = Instant.parse("2026-01-02T03:04:05Z");

    @TempDir private Path temporary;

    static List<Path> cases() throws IOException {
        try (Stream<Path> folders = Files.list(CASES)) {
            return folders.sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void says(Path folder) throws IOException {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        String[] arguments =
                Files.readAllLines(folder.resolve("arguments")).stream()
                        .map(argument -> filled(argument, folder))
                        .toArray(String[]::new);
        int exit = Main.commandLine(shell(said)).execute(arguments);
        String actual =
                masked(said.toString(StandardCharsets.UTF_8), folder) + "exit code " + exit + "\n";
        Path expected = folder.resolve("expected.txt");
        if (!Files.exists(expected) || !Files.readString(expected).equals(actual)) {
            Path copy = Path.of("target/actual").resolve(CASES.relativize(expected));
            Files.createDirectories(copy.getParent());
            Files.writeString(copy, actual);
        }
        assertThat(actual).isEqualTo(Files.exists(expected) ? Files.readString(expected) : "");
    }

    private static Shell shell(ByteArrayOutputStream said) {
        PrintStream stream = new PrintStream(said, true, StandardCharsets.UTF_8);
        return new Shell(
                stream,
                stream,
                Environment.of(Map.of()),
                InstantSource.fixed(START),
                ZoneOffset.UTC,
                false);
    }

    private String filled(String argument, Path folder) {
        return argument.replace("{case}", folder.toString())
                .replace("{repo}", REPOSITORY.toString())
                .replace("{tmp}", temporary.toString());
    }

    private String masked(String text, Path folder) {
        return text.replace(folder.toString(), "{case}")
                .replace(temporary.toString(), "{tmp}")
                .replace(REPOSITORY + "/", "{repo}/")
                .replaceAll("127\\.0\\.0\\.1:\\d+", "127.0.0.1:PORT");
    }
}
