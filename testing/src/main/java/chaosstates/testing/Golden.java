package chaosstates.testing;

import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Files that hold what must come out of a case.
 *
 * <p>A file that does not fit fails its test with a unified difference, and the actual text is
 * written below {@code target/actual}, at its path in the repository: {@code .ci/accept} copies it
 * from there.
 */
public final class Golden {

    /** The repository, as seen from a module, which is where Maven runs the module's tests. */
    private static final Path REPOSITORY = Path.of("..").toAbsolutePath().normalize();

    private static final Path RESOURCES = Path.of("src/test/resources");
    private static final Path ACTUAL = Path.of("target/actual");

    private static final int CONTEXT = 3;
    private static final int LONGEST_DIFFERENCE = 60;

    private Golden() {}

    /**
     * Lists the folders in a folder of the module's test resources, by name; there is at least one.
     */
    public static List<Path> cases(String folder) {
        try (Stream<Path> cases = Files.list(RESOURCES.resolve(folder))) {
            List<Path> found = cases.filter(Files::isDirectory).sorted().toList();
            if (found.isEmpty()) {
                throw new AssertionError("no cases in " + folder);
            }
            return found;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Reads a file. */
    public static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /**
     * Fails unless the file holds the text. A file that does not exist holds none.
     *
     * @param expected its path, from the module's folder
     */
    public static void check(Path expected, String actual) {
        Path name = REPOSITORY.relativize(expected.toAbsolutePath().normalize());
        Path copy = ACTUAL.resolve(name);
        try {
            String wanted = Files.exists(expected) ? Files.readString(expected) : "";
            if (wanted.equals(actual)) {
                Files.deleteIfExists(copy);
                return;
            }
            Files.createDirectories(copy.getParent());
            Files.writeString(copy, actual);
            throw new AssertionError(message(name.toString(), wanted, actual));
        } catch (IOException unusable) {
            throw new UncheckedIOException(unusable);
        }
    }

    private static String message(String name, String wanted, String actual) {
        List<String> difference = difference(name, wanted, actual);
        List<String> shown = difference.subList(0, Math.min(difference.size(), LONGEST_DIFFERENCE));
        int left = difference.size() - shown.size();
        return "%s is stale. If the difference is right, .ci/accept takes it over.%n%s%s"
                .formatted(
                        name,
                        String.join("\n", shown),
                        left == 0 ? "" : "\n… and " + left + " lines more");
    }

    private static List<String> difference(String name, String wanted, String actual) {
        List<String> before = List.of(wanted.split("\n", -1));
        List<String> after = List.of(actual.split("\n", -1));
        return UnifiedDiffUtils.generateUnifiedDiff(
                name, "actual", before, DiffUtils.diff(before, after), CONTEXT);
    }
}
