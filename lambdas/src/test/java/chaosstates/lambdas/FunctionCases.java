package chaosstates.lambdas;

import chaosstates.json.JsonObject;
import chaosstates.json.JsonReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The cases that conformance runs through ours and the original: {@code functions/<service>.json}.
 */
final class FunctionCases {

    private static final Path FOLDER = Path.of("src/test/resources/functions");

    private FunctionCases() {}

    /** Counts the cases of an activity. */
    static int of(String id) {
        return (int) ids().stream().filter(id::equals).count();
    }

    /** Lists the activities of all cases. */
    static List<String> ids() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.sorted().flatMap(FunctionCases::ids).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Stream<String> ids(Path file) {
        try {
            JsonObject cases = (JsonObject) JsonReader.parse(Files.readString(file));
            String module = cases.string("module").orElseThrow() + ".";
            return cases.objects("cases").stream()
                    .map(one -> module + one.string("function").orElseThrow());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
