package chaosstates.lambdas.net;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/** A file that somebody names: in an experiment, or in the environment. */
public final class NamedFile {

    private NamedFile() {}

    /**
     * Finds a file's place; empty when no file can have such a name, as with a NUL in it or,
     * depending on the locale, letters beyond ASCII.
     */
    public static Optional<Path> in(Path folder, String name) {
        try {
            return Optional.of(folder.resolve(name));
        } catch (InvalidPathException noName) {
            return Optional.empty();
        }
    }
}
