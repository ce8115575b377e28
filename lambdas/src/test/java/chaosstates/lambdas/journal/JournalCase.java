package chaosstates.lambdas.journal;

import chaosstates.json.JsonObject;
import chaosstates.json.JsonReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Case of the journal's function, {@code journal-function/<case>.json}: payload, exchanges with
 * AWS, result.
 */
public record JournalCase(String name, JsonObject declared) {

    private static final Path CASES = Path.of("src/test/resources/journal-function");

    public static List<JournalCase> all() {
        try (Stream<Path> files = Files.list(CASES)) {
            return files.sorted().map(JournalCase::read).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static JournalCase read(Path file) {
        try {
            return new JournalCase(
                    file.getFileName().toString(),
                    (JsonObject) JsonReader.parse(Files.readString(file)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    public static Map<String, String> environment(String serverUrl) {
        return Map.of(
                "AWS_ENDPOINT_URL", serverUrl,
                "AWS_REGION", "eu-west-1",
                "AWS_ACCESS_KEY_ID", "AKIDEXAMPLE",
                "AWS_SECRET_ACCESS_KEY", "not-a-secret",
                "JOURNAL_BUCKET", "journals");
    }
}
