package chaosstates.lambdas.packages.python;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Builds packages of Python functions for Lambda: the locked distributions in {@code lib}, modules
 * beside the experiment in {@code own}, and our handler. What was built once is taken again,
 * without uv and without a network.
 *
 * @param folder where the packages are written
 * @param platform of the machines, as uv names it
 * @param most bytes that these unpack; what is more goes in as an archive
 */
public record PythonPackages(Uv uv, Path folder, String platform, long most) {

    /** The most bytes that Lambda unpacks. */
    public static final long MOST = 262_144_000;

    private static final String PACKAGES = "lib";
    private static final String ARCHIVED = "-archived";

    /** Lambda's machines of the architecture that all functions have. */
    public static final String LAMBDA = "aarch64-manylinux_2_34";

    /** The folder of a function's code. */
    private static final Path TASK = Path.of("/var/task");

    /** Changes when packages are made in another way. */
    private static final String WAY = "2 ";

    /** Makes packages for Lambda. */
    public PythonPackages(Uv uv, Path folder) {
        this(uv, folder, LAMBDA, MOST);
    }

    /**
     * The package with these contents. Nothing in it is run, so a distribution that has to be built
     * first is refused.
     *
     * @throws UvFailed when a distribution can't be had
     */
    public PythonPackage of(Contents contents) throws IOException {
        Optional<String> python = uv.interpreter(contents.lock().asked().version());
        String hash = contents.hash(WAY + platform + (python.isPresent() ? " compiled" : ""));
        Path whole = folder.resolve("python-" + hash.substring(0, 32) + ".zip");
        Path archived = folder.resolve("python-" + hash.substring(0, 32) + ARCHIVED + ".zip");
        if (!Files.exists(whole) && !Files.exists(archived)) {
            build(contents, python, whole, archived);
        }
        boolean isArchived = Files.exists(archived);
        return new PythonPackage(
                isArchived ? archived : whole,
                contents.lock().asked().version(),
                hash,
                isArchived,
                python.isPresent());
    }

    private void build(Contents contents, Optional<String> python, Path whole, Path archived)
            throws IOException {
        Files.createDirectories(folder);
        Tree tree = new Tree(Files.createTempDirectory(folder, "python"));
        Path part = Files.createTempFile(folder, "python", ".part");
        try {
            fill(tree, contents, python);
            compile(tree, python);
            boolean isTooLarge = tree.bytes() > most;
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

    private void compile(Tree tree, Optional<String> python) throws IOException {
        List<Path> parts = tree.parts(PACKAGES);
        python.ifPresent(its -> uv.compile(its, tree.root(), parts, TASK));
    }

    private void fill(Tree tree, Contents contents, Optional<String> python) throws IOException {
        install(contents.lock(), tree, python);
        tree.tidy(PACKAGES);
        for (String name : HandlerFiles.ALL) {
            tree.put("chaosstates/" + name, HandlerFiles.bytes(name));
        }
        tree.put("functions.json", contents.allowed().getBytes(StandardCharsets.UTF_8));
        for (var file : contents.own().entrySet()) {
            tree.put("own/" + file.getKey(), Files.readAllBytes(file.getValue()));
        }
    }

    private void install(PythonLock lock, Tree tree, Optional<String> python) throws IOException {
        Path requirements = Files.createTempFile(folder, "requirements", ".txt");
        try {
            Files.writeString(requirements, lock.requirements());
            uv.run(
                    Stream.of(
                                    List.of("pip", "install", "-q", "--no-deps", "--no-build"),
                                    List.of("--require-hashes", "--link-mode", "copy"),
                                    List.of("--python-platform", platform),
                                    List.of("--python-version", lock.asked().version()),
                                    python.map(its -> List.of("--python", its)).orElse(List.of()),
                                    List.of("--target", tree.at(PACKAGES).toString()),
                                    List.of("-r", requirements.toString()))
                            .flatMap(List::stream)
                            .toArray(String[]::new));
        } finally {
            Files.delete(requirements);
        }
    }
}
