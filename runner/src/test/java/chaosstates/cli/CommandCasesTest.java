package chaosstates.cli;

import chaosstates.cli.shell.Registry;
import chaosstates.cli.shell.Shell;
import chaosstates.cli.shell.Terminal;
import chaosstates.json.Json;
import chaosstates.lambdas.api.Environment;
import chaosstates.lambdas.api.Extension;
import chaosstates.testing.Golden;
import chaosstates.testing.Jars;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Test of the commands. A case has the {@code arguments} of a call, one a line, and all its output,
 * with its exit code. {@code {case}} is the case's folder, {@code {repo}} the repository, {@code
 * {tmp}} an empty folder, {@code {extensions}} one with the jar of an extension. A case may have an
 * {@code environment}, what is {@code typed}, a {@code site.json} that is served at {@code {site}},
 * files in {@code tmp} that are put into {@code {tmp}}, and name files that it {@code shows}
 * afterwards. Experiments may name the {@link Witness}.
 */
@Order(2)
class CommandCasesTest {

    private static final Path REPOSITORY = Path.of("..");
    private static final Instant START = Instant.parse("2026-01-02T03:04:05Z");

    @TempDir private static Path extensions;

    @TempDir private Path temporary;

    @BeforeAll
    static void makeAnExtension() throws IOException {
        Jars.make(
                Path.of("src/test/resources/extensions/taps-1.2.jar"),
                extensions.resolve("taps-1.2.jar"),
                List.of(Jars.home(Extension.class), Jars.home(Json.class)));
    }

    static List<Path> cases() {
        return Golden.cases("command-cases");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void says(Path folder) throws IOException {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        try (CaseSite site = CaseSite.of(folder.resolve("site.json"))) {
            Filling filling = new Filling(folder, temporary, site);
            copy(folder.resolve("tmp"), filling);
            String[] arguments =
                    lines(folder.resolve("arguments")).stream()
                            .map(filling::filled)
                            .toArray(String[]::new);
            int exit = Main.commandLine(shell(said, folder, filling), arguments).execute(arguments);
            String actual =
                    said.toString(StandardCharsets.UTF_8)
                            + "exit code "
                            + exit
                            + "\n"
                            + site.asked()
                            + shown(folder, filling);
            Golden.check(folder.resolve("expected.txt"), filling.masked(actual));
        }
    }

    /** Files that the call may change, filled in; also in folders. */
    private void copy(Path from, Filling filling) throws IOException {
        if (Files.isDirectory(from)) {
            try (Stream<Path> files = Files.walk(from).filter(Files::isRegularFile)) {
                for (Path file : files.toList()) {
                    Path copy = temporary.resolve(from.relativize(file));
                    Files.createDirectories(copy.getParent());
                    Files.writeString(copy, filling.filled(Files.readString(file)));
                }
            }
        }
    }

    private Shell shell(ByteArrayOutputStream said, Path folder, Filling filling)
            throws IOException {
        PrintStream stream = new PrintStream(said, true, StandardCharsets.UTF_8);
        Map<String, String> environment = new HashMap<>(Map.of("HOME", temporary.toString()));
        for (String line : lines(folder.resolve("environment"))) {
            int equals = line.indexOf('=');
            environment.put(line.substring(0, equals), filling.filled(line.substring(equals + 1)));
        }
        String typed = String.join("\n", lines(folder.resolve("typed")));
        return Shell.of(
                        new Terminal(
                                new BufferedReader(new StringReader(typed)), stream, stream, false),
                        Environment.of(environment),
                        Clock.fixed(START, ZoneOffset.UTC))
                .with(Witness.among(Registry.ALL));
    }

    /** The files that the case names in {@code shows}, as the call left them. */
    private static String shown(Path folder, Filling filling) throws IOException {
        StringBuilder shown = new StringBuilder();
        for (String name : lines(folder.resolve("shows"))) {
            Path file = Path.of(filling.filled(name));
            shown.append("--- ").append(name).append('\n');
            shown.append(Files.exists(file) ? Files.readString(file) : "(not there)\n");
        }
        return shown.toString();
    }

    private static List<String> lines(Path file) throws IOException {
        return Files.exists(file) ? Files.readAllLines(file) : List.of();
    }

    /** Replacements for places that differ from one machine to the next. */
    private record Filling(Path folder, Path temporary, CaseSite site) {

        String filled(String text) {
            return text.replace("{case}", folder.toString())
                    .replace("{repo}", REPOSITORY.toString())
                    .replace("{tmp}", temporary.toString())
                    .replace("{extensions}", extensions.toString())
                    .replace("{site}", site.url())
                    .replace("{authority}", site.url().replace("http://", ""));
        }

        String masked(String text) {
            return text.replace(folder.toString(), "{case}")
                    .replace(folder.toAbsolutePath().normalize().toString(), "{case}")
                    .replace(temporary.toString(), "{tmp}")
                    .replace(extensions.toString(), "{extensions}")
                    .replace(REPOSITORY + "/", "{repo}/")
                    .replace(REPOSITORY.toAbsolutePath().normalize() + "/", "{repo}/")
                    .replaceAll("127\\.0\\.0\\.1:\\d+", "127.0.0.1:PORT")
                    .replaceAll("\"process\": ?\\d+", "\"process\":0")
                    .replaceAll("\"platform\": ?\"[^\"]*\"", "\"platform\": \"PLATFORM\"")
                    .replaceAll("\"([Dd])ate\":\"[^\"]*\"", "\"$1ate\":\"DATE\"")
                    .replaceAll("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", "UUID");
        }
    }
}
