package chaosstates.lambdas.packages;

import chaosstates.deploy.PackageNeeds;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Puts a package together from the jars that a function needs: those that belong to no service, and
 * the modules of the services that it calls. The same needs and the same jars make the same bytes.
 *
 * @param jars each with all that a function may need
 * @param folder where the packages are written
 */
public record FunctionPackages(List<Path> jars, Path folder) {

    /** The oldest time that a zip can hold: that of the build would change the bytes. */
    private static final LocalDateTime TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    public FunctionPackages {
        jars = jars.stream().sorted().toList();
    }

    /**
     * The packages that a build of the module {@code lambdas} can make.
     *
     * @param target the folder of the build
     */
    public static FunctionPackages in(Path target) throws IOException {
        List<Path> jars = new ArrayList<>();
        for (Path place : List.of(target, target.resolve("lib"))) {
            try (Stream<Path> files = Files.list(place)) {
                files.filter(file -> file.getFileName().toString().matches(".*(?<!-tests)\\.jar"))
                        .forEach(jars::add);
            }
        }
        return new FunctionPackages(jars, target.resolve("packages"));
    }

    /**
     * The package for these needs; it is made if it is not there, or older than a jar in it.
     *
     * @param extensions the jars of extensions that go into it, with their libraries
     */
    public Path of(PackageNeeds needs, List<Path> extensions) throws IOException {
        Path zip = folder.resolve(name(needs, extensions) + ".zip");
        List<Jar> needed = new ArrayList<>();
        for (Path jar : jars) {
            Jar.of(jar).filter(it -> it.isNeeded(needs)).ifPresent(needed::add);
        }
        extensions.stream()
                .map(Jar::ofExtension)
                .filter(jar -> needed.stream().noneMatch(jar::isNamedLike))
                .forEach(needed::add);
        if (isStale(zip, needed)) {
            write(zip, needed);
        }
        return zip;
    }

    /** Names the package; two jars of one name, in different folders, make different packages. */
    private static String name(PackageNeeds needs, List<Path> extensions) throws IOException {
        if (extensions.isEmpty()) {
            return needs.name();
        }
        CRC32 contents = new CRC32();
        for (Path jar : extensions) {
            contents.update(Files.readAllBytes(jar));
        }
        String names =
                extensions.stream()
                        .map(jar -> jar.getFileName().toString().replaceFirst("\\.jar$", ""))
                        .collect(Collectors.joining("-"));
        return "%s-%s-%08x".formatted(needs.name(), names, contents.getValue());
    }

    private static boolean isStale(Path zip, List<Jar> needed) throws IOException {
        if (!Files.exists(zip)) {
            return true;
        }
        FileTime made = Files.getLastModifiedTime(zip);
        for (Jar jar : needed) {
            if (Files.getLastModifiedTime(jar.file()).compareTo(made) > 0) {
                return true;
            }
        }
        return false;
    }

    /** Nobody sees half a package: it is moved to its place when it is whole. */
    private void write(Path zip, List<Jar> needed) throws IOException {
        Files.createDirectories(folder);
        Path part = Files.createTempFile(folder, "package", ".part");
        try (OutputStream file = Files.newOutputStream(part);
                ZipOutputStream out = new ZipOutputStream(file)) {
            for (Jar jar : needed) {
                ZipEntry entry = new ZipEntry("lib/" + jar.file().getFileName());
                entry.setTimeLocal(TIME);
                out.putNextEntry(entry);
                out.write(jar.stored(TIME));
                out.closeEntry();
            }
        }
        Files.move(part, zip, StandardCopyOption.REPLACE_EXISTING);
    }
}
