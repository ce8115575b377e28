package chaosstates.interpreter;

import chaosstates.lambdas.api.PythonFunctions;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;

/**
 * Python files of ours, which interpreters run.
 *
 * @param folder where they lie, beside each other
 */
public record PythonFiles(Path folder) {

    private static final String RESOURCES = "/chaosstates/python/";
    private static final List<String> NAMES =
            List.of(
                    "call.py",
                    "worker.py",
                    "sources.py",
                    "declared.py",
                    "signatures.py",
                    "discovery.py");

    /**
     * Writes the files where they are not there as they should be.
     *
     * @param folder for them alone
     */
    public static PythonFiles in(Path folder) throws IOException {
        Files.createDirectories(folder);
        for (String name : NAMES) {
            write(folder.resolve(name), content(name));
        }
        return new PythonFiles(folder.toAbsolutePath());
    }

    public Path file(String name) {
        return folder.resolve(name);
    }

    /** Writes a file at once: another run may read it meanwhile. */
    private static void write(Path file, byte[] content) throws IOException {
        if (Files.exists(file) && Arrays.equals(Files.readAllBytes(file), content)) {
            return;
        }
        Path written = Files.createTempFile(file.getParent(), file.getFileName().toString(), "");
        Files.write(written, content);
        Files.move(written, file, StandardCopyOption.REPLACE_EXISTING);
    }

    private static byte[] content(String name) {
        try (InputStream in = PythonFunctions.class.getResourceAsStream(RESOURCES + name)) {
            return in.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
