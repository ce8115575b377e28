package chaosstates.conformance.extension;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A local repository of Maven with what the build has made, as `mvn install` would put it there,
 * and all else from the user's own.
 */
public record LocalRepository(Path folder, String version) {

    private static final String GROUP = "chaosstates";
    private static final List<String> MODULES = List.of("core", "operations", "lambdas");
    private static final Pattern VERSION = Pattern.compile("<version>(.+?)</version>");

    /**
     * Makes one.
     *
     * @param checkout whose modules are packaged
     * @param folder an empty one, or that of an earlier build
     */
    static LocalRepository of(Path checkout, Path folder) throws IOException {
        Files.createDirectories(folder);
        linkOthers(folder);
        LocalRepository repository = new LocalRepository(folder, version(checkout));
        repository.put("chaosstates", checkout.resolve("pom.xml"), "pom");
        for (String module : MODULES) {
            Path root = checkout.resolve(module);
            repository.put(module, root.resolve("pom.xml"), "pom");
            repository.put(
                    module,
                    root.resolve("target/%s-%s.jar".formatted(module, repository.version)),
                    "jar");
        }
        return repository;
    }

    /** Fills a folder with all but ours of the user's own repository. */
    public static void ofOthers(Path folder) throws IOException {
        Files.createDirectories(folder);
        linkOthers(folder);
    }

    private static void linkOthers(Path folder) throws IOException {
        Path usual = Path.of(System.getProperty("user.home"), ".m2/repository");
        Path own = Path.of(System.getProperty("maven.repo.local", usual.toString()));
        try (Stream<Path> entries = Files.list(own)) {
            for (Path entry : entries.filter(it -> !it.endsWith(GROUP)).toList()) {
                Path link = folder.resolve(entry.getFileName());
                Files.deleteIfExists(link);
                Files.createSymbolicLink(link, entry);
            }
        }
    }

    private static String version(Path checkout) throws IOException {
        Matcher version = VERSION.matcher(Files.readString(checkout.resolve("pom.xml")));
        if (!version.find()) {
            throw new AssertionError("no version in the parent's pom.xml");
        }
        return version.group(1);
    }

    private void put(String artifact, Path file, String type) throws IOException {
        Path target = folder.resolve(Path.of(GROUP, artifact, version));
        Files.createDirectories(target);
        Files.copy(
                file,
                target.resolve("%s-%s.%s".formatted(artifact, version, type)),
                StandardCopyOption.REPLACE_EXISTING);
    }
}
