package chaosstates.interpreter;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Extensions of the Chaos Toolkit in environments of Python, by what their installation left. */
public final class InstalledExtensions {

    /** Folder that tells of a distribution: those of the Chaos Toolkit itself are no extensions. */
    private static final Pattern OF_EXTENSION =
            Pattern.compile(
                    "(?<name>(?!chaostoolkit_lib-)(chaostoolkit_\\w+|\\w+_chaostoolkit))"
                            + "-(?<version>[^-]+)\\.dist-info");

    private static final String SUMMARY = "Summary: ";

    /**
     * Extension that is installed.
     *
     * @param summary in the words of its authors; empty without one
     */
    public record Installed(String name, String version, String summary) {}

    private InstalledExtensions() {}

    /**
     * Lists the extensions of all environments in a folder, each version once.
     *
     * @param cache the folder of the environments, whether it is there or not
     */
    public static List<Installed> in(Path cache) {
        return below(cache)
                .map(environment -> environment.resolve("lib"))
                .flatMap(InstalledExtensions::below)
                .map(python -> python.resolve("site-packages"))
                .flatMap(InstalledExtensions::below)
                .flatMap(folder -> extension(folder).stream())
                .distinct()
                .toList();
    }

    private static Stream<Path> below(Path folder) {
        try (Stream<Path> inside = Files.list(folder)) {
            return inside.sorted().toList().stream();
        } catch (IOException nothing) {
            return Stream.empty();
        }
    }

    private static Optional<Installed> extension(Path folder) {
        Matcher name = OF_EXTENSION.matcher(folder.getFileName().toString());
        return name.matches()
                ? Optional.of(
                        new Installed(
                                name.group("name").replace('_', '-').toLowerCase(Locale.ROOT),
                                name.group("version"),
                                summary(folder.resolve("METADATA"))))
                : Optional.empty();
    }

    private static String summary(Path metadata) {
        try (Stream<String> lines = Files.lines(metadata)) {
            return lines.filter(line -> line.startsWith(SUMMARY))
                    .map(line -> line.substring(SUMMARY.length()))
                    .findFirst()
                    .orElse("");
        } catch (IOException | UncheckedIOException unreadable) {
            return "";
        }
    }
}
