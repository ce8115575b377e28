package chaosstates;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Cases that are folders: what goes in, and what must come out. On a mismatch the actual text is
 * written to {@code target/actual/…}, to be compared and, if it is right, copied over.
 */
public final class Golden {

    private static final Path RESOURCES = Path.of("src/test/resources");
    private static final Path ACTUAL = Path.of("target/actual");

    private Golden() {}

    /** The folders below a folder of the test resources, by name. */
    public static List<Path> cases(String folder) {
        try (Stream<Path> cases = Files.list(RESOURCES.resolve(folder))) {
            List<Path> found = cases.filter(Files::isDirectory).sorted().toList();
            assertThat(found).as("cases in " + folder).isNotEmpty();
            return found;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    public static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Fails with both texts when the file does not say what came out. */
    public static void check(Path expected, String actual) {
        String wanted = Files.exists(expected) ? text(expected) : "";
        if (!wanted.equals(actual)) {
            Path copy =
                    ACTUAL.resolve(
                            expected.startsWith(RESOURCES)
                                    ? RESOURCES.relativize(expected)
                                    : expected.getFileName());
            write(copy, actual);
            assertThat(actual)
                    .as(expected + " (the actual text is in " + copy + ")")
                    .isEqualTo(wanted);
        }
    }

    private static void write(Path file, String text) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
