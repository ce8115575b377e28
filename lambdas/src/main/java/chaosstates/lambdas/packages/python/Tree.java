package chaosstates.lambdas.packages.python;

import chaosstates.lambdas.packages.FunctionPackages;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Files of a package while it is made. */
record Tree(Path root) {

    /** Files about the installation, which name folders of this machine. */
    private static final Set<String> ABOUT_INSTALLATION =
            Set.of(
                    "RECORD",
                    "INSTALLER",
                    "REQUESTED",
                    "direct_url.json",
                    "uv_cache.json",
                    "uv_build.json");

    Path at(String name) {
        return root.resolve(name);
    }

    void put(String name, byte[] content) throws IOException {
        Path file = at(name);
        Files.createDirectories(file.getParent());
        Files.write(file, content);
    }

    /** Removes what differs from machine to machine, and the programs: nobody starts them. */
    void tidy(String packages) throws IOException {
        Path folder = at(packages);
        delete(folder.resolve("bin"));
        Files.deleteIfExists(folder.resolve(".lock"));
        for (Path file : files()) {
            if (file.getParent().toString().endsWith(".dist-info")
                    && ABOUT_INSTALLATION.contains(file.getFileName().toString())) {
                Files.delete(file);
            }
        }
    }

    /** Lists all files, in one order on all machines. */
    private List<Path> files() throws IOException {
        try (Stream<Path> all = Files.walk(root)) {
            return all.filter(Files::isRegularFile)
                    .sorted(Comparator.comparing(this::name))
                    .toList();
        }
    }

    private String name(Path file) {
        return root.relativize(file).toString().replace('\\', '/');
    }

    /** Lists what may hold sources: what lies in the root and, of one folder, what lies in it. */
    List<Path> parts(String folder) throws IOException {
        try (Stream<Path> top = Files.list(root);
                Stream<Path> inside = Files.list(at(folder))) {
            return Stream.concat(top.filter(each -> !each.equals(at(folder))), inside)
                    .filter(Tree::mayHoldSources)
                    .toList();
        }
    }

    private static boolean mayHoldSources(Path file) {
        String name = file.getFileName().toString();
        return Files.isDirectory(file) ? !name.endsWith(".dist-info") : name.endsWith(".py");
    }

    long bytes() throws IOException {
        long sum = 0;
        for (Path file : files()) {
            sum += Files.size(file);
        }
        return sum;
    }

    /** Writes all files into a zip: the same files make the same bytes. */
    void zip(Path target) throws IOException {
        try (OutputStream file = new BufferedOutputStream(Files.newOutputStream(target));
                ZipOutputStream out = new ZipOutputStream(file)) {
            for (Path each : files()) {
                ZipEntry entry = new ZipEntry(name(each));
                entry.setTimeLocal(FunctionPackages.TIME);
                out.putNextEntry(entry);
                Files.copy(each, out);
                out.closeEntry();
            }
        }
    }

    /** Puts an archive in the place of a folder. */
    void archive(String folder) throws IOException {
        Path archive = at(folder + ".zip");
        new Tree(at(folder)).zip(archive);
        delete(at(folder));
    }

    void delete() throws IOException {
        delete(root);
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> all = Files.walk(folder)) {
                for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(each);
                }
            }
        }
    }
}
