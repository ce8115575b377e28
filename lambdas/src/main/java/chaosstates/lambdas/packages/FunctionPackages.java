package chaosstates.lambdas.packages;

import static java.nio.charset.StandardCharsets.UTF_8;

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
 * the modules of the services that it calls, in a layer; those of extensions in a zip of its own.
 * The same needs and the same jars make the same bytes.
 *
 * @param jars each with all that a function may need
 * @param folder where the packages are written
 */
public record FunctionPackages(List<Path> jars, Path folder) {

    /**
     * Time of all entries: that of the build would change the bytes. The very oldest that a zip can
     * hold would as well, since Java adds that in the time zone of the machine.
     */
    public static final LocalDateTime TIME = LocalDateTime.of(1980, 1, 2, 0, 0);

    /** Characters of a name that are kept: a file's may have 255 bytes, three for each of them. */
    private static final int LONGEST_NAME = 80;

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
     * The package for these needs; a zip of it is made if it is not there, or older than a jar in
     * it.
     *
     * @param extensions the jars of extensions that go into it, with their libraries
     */
    public FunctionPackage of(PackageNeeds needs, List<Path> extensions) throws IOException {
        List<Jar> needed = new ArrayList<>();
        for (Path jar : jars) {
            Jar.of(jar).filter(it -> it.isNeeded(needs)).ifPresent(needed::add);
        }
        List<Jar> added =
                extensions.stream()
                        .map(Jar::ofExtension)
                        .filter(jar -> needed.stream().noneMatch(jar::isNamedLike))
                        .toList();
        Path own = made(new Contents(own(added), "lib/", added));
        return new FunctionPackage(own, made(new Contents(needs.name(), "java/lib/", needed)));
    }

    /** Contents of a zip: its name, and jars below a folder. */
    private record Contents(String name, String folder, List<Jar> jars) {}

    /** Names what only this function has; two jars of one name make different packages. */
    private static String own(List<Jar> extensions) throws IOException {
        if (extensions.isEmpty()) {
            return "nothing-of-its-own";
        }
        CRC32 contents = new CRC32();
        for (Jar jar : extensions) {
            contents.update(Files.readAllBytes(jar.file()));
        }
        String names =
                extensions.stream()
                        .map(jar -> jar.file().getFileName().toString().replaceFirst("\\.jar$", ""))
                        .collect(Collectors.joining("-"));
        return "%s-%08x".formatted(names, contents.getValue());
    }

    private Path made(Contents contents) throws IOException {
        Path zip = folder.resolve(shortened(contents.name()) + ".zip");
        if (isStale(zip, contents.jars())) {
            write(zip, contents);
        }
        return zip;
    }

    /** Shortens a name that a file may not have; its end still tells it from others. */
    private static String shortened(String name) {
        if (name.length() <= LONGEST_NAME) {
            return name;
        }
        CRC32 whole = new CRC32();
        whole.update(name.getBytes(UTF_8));
        return "%s-%08x".formatted(name.substring(0, LONGEST_NAME), whole.getValue());
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
    private void write(Path zip, Contents contents) throws IOException {
        Files.createDirectories(folder);
        Path part = Files.createTempFile(folder, "package", ".part");
        try (OutputStream file = Files.newOutputStream(part);
                ZipOutputStream out = new ZipOutputStream(file)) {
            if (contents.jars().isEmpty()) {
                // Lambda refuses a package without a file.
                add(out, "README", "The jars of this function are in its layer.\n".getBytes(UTF_8));
            }
            for (Jar jar : contents.jars()) {
                add(out, contents.folder() + jar.file().getFileName(), jar.stored(TIME));
            }
        }
        Files.move(part, zip, StandardCopyOption.REPLACE_EXISTING);
    }

    private static void add(ZipOutputStream out, String name, byte[] content) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(TIME);
        out.putNextEntry(entry);
        out.write(content);
        out.closeEntry();
    }
}
