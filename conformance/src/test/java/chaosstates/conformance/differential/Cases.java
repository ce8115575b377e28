package chaosstates.conformance.differential;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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

    static final List<String> MODULES =
            List.of("core", "lambdas", "runner", "crashes", "infra-cdk", "conformance");

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
            return MODULES.stream()
                    .flatMap(Cases::tests)
                    .anyMatch(file -> holds(file, "class " + test[0] + " ", " " + test[1] + "("));
        }
        return isRunInItsFolder(example);
    }

    private static boolean isRunInItsFolder(String example) throws IOException {
        String[] steps = example.split("/", 3);
        Path module = REPOSITORY.resolve(steps[0]);
        return Files.exists(module.resolve("src/test/resources").resolve(steps[1], steps[2]))
                && tests(steps[0])
                        .anyMatch(
                                file ->
                                        holds(file, steps[1] + "\"", "Test")
                                                || holds(file, "/" + steps[1] + "/", "Test"));
    }

    private static Stream<Path> tests(String module) {
        try (Stream<Path> files = Files.walk(REPOSITORY.resolve(module).resolve("src/test/java"))) {
            return files.filter(file -> file.toString().endsWith(".java")).toList().stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
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
