package chaosstates.conformance.differential;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * Cases by name, wherever in the repository they stand:
 *
 * <ul>
 *   <li>{@code vector: NAME}, one of {@link VectorsTest}
 *   <li>{@code MODULE/FOLDER/…}, in the test resources of a module, where some test runs the folder
 *   <li>{@code java: CLASS#METHOD}, a test
 *   <li>{@code docs: NAME}, a {@link Difference}
 * </ul>
 */
final class Cases {

    static final Path REPOSITORY = Path.of("..");

    private Cases() {}

    static boolean isRun(String example) throws IOException {
        String name = example.substring(example.indexOf(' ') + 1);
        if (example.startsWith("vector: ")) {
            return Vector.all().stream().anyMatch(vector -> vector.name().equals(name));
        }
        if (example.startsWith("docs: ")) {
            return Difference.names().contains(name);
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
                && tests(module)
                        .anyMatch(
                                file ->
                                        holds(file, steps[1] + "\"", "Test")
                                                || holds(file, "/" + steps[1] + "/", "Test"));
    }

    private static Stream<Path> tests(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files
                    .filter(file -> file.toString().matches(".*/src/test/java/.*\\.java"))
                    .toList()
                    .stream();
        }
    }

    static boolean holds(Path file, String... parts) {
        try {
            String text = Files.readString(file);
            return Stream.of(parts).allMatch(text::contains);
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }
}
