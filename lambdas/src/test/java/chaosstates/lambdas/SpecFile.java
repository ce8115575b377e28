package chaosstates.lambdas;

import chaosstates.catalogue.ServiceSpec;
import chaosstates.catalogue.SpecReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A file of specs among the resources. */
record SpecFile(Path path) {

    private static final Path FOLDER = Path.of("src/main/resources/chaosstates/lambdas/service");

    static List<SpecFile> all() {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            return files.filter(file -> file.endsWith(file.getParent().getFileName() + ".json"))
                    .sorted()
                    .map(SpecFile::new)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    String text() {
        try {
            return Files.readString(path);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    ServiceSpec spec() {
        return SpecReader.read(text(), path.toString()).orThrow();
    }
}
