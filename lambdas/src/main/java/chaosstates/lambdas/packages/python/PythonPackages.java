package chaosstates.lambdas.packages.python;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/**
 * Builds packages of Python functions for Lambda: the locked distributions in {@code lib}, modules
 * beside the experiment in {@code own}, and our handler. What was built once is taken again,
 * without uv and without a network.
 *
 * @param folder where the packages are written
 */
public record PythonPackages(Uv uv, Path folder) {

    /** The most bytes that Lambda unpacks. */
    private static final long MOST = 262_144_000;

    private static final String PACKAGES = "lib";
    private static final String ARCHIVED = "-archived";

    /** Lambda's machines of the architecture that all functions have. */
    private static final String PLATFORM = "aarch64-manylinux_2_34";

    /** The folder of a function's code. */
    private static final Path TASK = Path.of("/var/task");

    /** Changes when packages are made in another way. */
    private static final String WAY = "1 " + PLATFORM;

    /**
     * The package with these contents. Nothing in it is run, so a distribution that has to be built
     * first is refused.
     *
     * @throws UvFailed when a distribution can't be had
     */
    public PythonPackage of(Contents contents) throws IOException {
        Optional<String> python = uv.interpreter(contents.lock().asked().version());
        String hash = contents.hash(WAY + (python.isPresent() ? " compiled" : ""));
        Path whole = folder.resolve("python-" + hash.substring(0, 32) + ".zip");
        Path archived = folder.resolve("python-" + hash.substring(0, 32) + ARCHIVED + ".zip");
        if (!Files.exists(whole) && !Files.exists(archived)) {
            build(contents, python, whole, archived);
        }
        boolean isArchived = Files.exists(archived);
        return new PythonPackage(
                isArchived ? archived : whole, hash, isArchived, python.isPresent());
    }

    private void build(Contents contents, Optional<String> python, Path whole, Path archived)
            throws IOException {
        Files.createDirectories(folder);
        Tree tree = new Tree(Files.createTempDirectory(folder, "python"));
        Path part = Files.createTempFile(folder, "python", ".part");
        try {
            fill(tree, contents);
            python.ifPresent(its -> uv.compile(its, tree.root(), TASK));
            boolean isTooLarge = tree.bytes() > MOST;
            if (isTooLarge) {
                tree.archive(PACKAGES);
            }
            tree.zip(part);
            Files.move(part, isTooLarge ? archived : whole, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(part);
            tree.delete();
        }
    }

    private void fill(Tree tree, Contents contents) throws IOException {
        install(contents.lock(), tree);
        tree.tidy(PACKAGES);
        for (String name : HandlerFiles.ALL) {
            tree.put("chaosstates/" + name, HandlerFiles.bytes(name));
        }
        tree.put("functions.json", contents.allowed().getBytes(StandardCharsets.UTF_8));
        for (var file : contents.own().entrySet()) {
            tree.put("own/" + file.getKey(), Files.readAllBytes(file.getValue()));
        }
    }

    private void install(PythonLock lock, Tree tree) throws IOException {
        Path requirements = Files.createTempFile(folder, "requirements", ".txt");
        try {
            Files.writeString(requirements, lock.requirements());
            uv.run(
                    "pip",
                    "install",
                    "-q",
                    "--require-hashes",
                    "--no-deps",
                    "--no-build",
                    "--link-mode",
                    "copy",
                    "--python-platform",
                    PLATFORM,
                    "--python-version",
                    lock.asked().version(),
                    "--target",
                    tree.at(PACKAGES).toString(),
                    "-r",
                    requirements.toString());
        } finally {
            Files.delete(requirements);
        }
    }
}
