package chaosstates.lambdas.extension;

import chaosstates.lambdas.api.Extension;
import chaosstates.problem.Location;
import chaosstates.problem.PlaceKind;
import chaosstates.problem.Problem;
import chaosstates.problem.Unusable;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import java.util.zip.ZipException;

/** Manifest of an extension's jar. */
record ExtensionManifest(Path file, Attributes entries) {

    /**
     * Reads the manifest, and checks for which version of the API the jar was built.
     *
     * @throws Unusable when the file is no jar, or one for another version
     */
    static ExtensionManifest read(Path file) {
        if (!Files.exists(file)) {
            throw broken(file, "there is no such file", "build it: mvn package makes the jar");
        }
        if (Files.isDirectory(file)) {
            throw broken(file, "it is a folder", "name the jar in it");
        }
        ExtensionManifest manifest = new ExtensionManifest(file, entries(file));
        manifest.checkVersion();
        return manifest;
    }

    private static Attributes entries(Path file) {
        try (JarFile jar = new JarFile(file.toFile())) {
            return Optional.ofNullable(jar.getManifest())
                    .map(Manifest::getMainAttributes)
                    .orElse(new Attributes());
        } catch (ZipException notOne) {
            throw broken(file, "it is no jar", "name the jar that mvn package makes");
        } catch (AccessDeniedException denied) {
            throw broken(file, "it may not be read", "");
        } catch (IOException unreadable) {
            throw broken(file, "it can't be read: " + unreadable.getMessage(), "");
        }
    }

    private void checkVersion() {
        String built = entries.getValue(Extension.API_ENTRY);
        String ours = Integer.toString(Extension.API);
        if (built == null) {
            throw broken(
                    file,
                    "its manifest does not say for which version of the API it was built",
                    "`%s: %s` in its manifest".formatted(Extension.API_ENTRY, ours));
        }
        if (!built.strip().equals(ours)) {
            throw broken(
                    file,
                    "it was built for version %s of the API, and here is version %s"
                            .formatted(built.strip(), ours),
                    "build it for this version of Chaos States, or use another of its versions");
        }
    }

    /**
     * Lists the libraries that the manifest names.
     *
     * @throws Unusable when one is not there
     */
    List<Path> libraries() {
        return Optional.ofNullable(entries.getValue(Attributes.Name.CLASS_PATH)).stream()
                .flatMap(names -> Stream.of(names.strip().split("\\s+")))
                .filter(name -> !name.isEmpty())
                .map(this::library)
                .toList();
    }

    private Path library(String name) {
        return path(name)
                .filter(Files::isRegularFile)
                .orElseThrow(
                        () ->
                                broken(
                                        file,
                                        "its library `" + name + "` is not there",
                                        "put it where the manifest's Class-Path says, from the"
                                                + " folder of the jar on, or take it out of that"));
    }

    /** Finds where an entry leads; empty where that is no file, but the web perhaps. */
    private Optional<Path> path(String name) {
        try {
            return Optional.of(Path.of(file.toUri().resolve(name)));
        } catch (IllegalArgumentException | FileSystemNotFoundException elsewhere) {
            return Optional.empty();
        }
    }

    private static Unusable broken(Path file, String message, String hint) {
        return new Unusable(
                List.of(
                        Problem.error(
                                PlaceKind.EXTENSION, Location.of(file.toString()), message, hint)));
    }
}
