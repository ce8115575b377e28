package chaosstates.lambdas.packages.python;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Modules and files that lie beside an experiment: what Python finds there first.
 *
 * @param folder of the experiment
 */
public record OwnModules(Path folder) {

    /** {@code import a.b as c, d} and {@code from a.b import c}, wherever a statement begins. */
    private static final Pattern IMPORT =
            Pattern.compile(
                    "(?m)(?:^|;)[ \\t]*(?:import[ \\t]+(?<names>[\\w.,\\t ]+)"
                            + "|from[ \\t]+(?<module>\\w[\\w.]*)[ \\t]+import\\b)");

    private static final String SOURCE = ".py";

    /**
     * Finds the files of modules, with all that they import from the folder: a package comes as a
     * whole. What does not lie there is the business of others.
     *
     * @return by their paths in the folder, with slashes
     */
    public SortedMap<String, Path> of(Collection<String> modules) {
        SortedMap<String, Path> found = new TreeMap<>();
        Set<String> seen = new HashSet<>();
        Deque<String> open = new ArrayDeque<>(modules);
        while (!open.isEmpty()) {
            String root = open.pop().split("\\.", 2)[0];
            if (seen.add(root)) {
                List<Path> files = files(root);
                files.forEach(file -> found.put(name(file), file));
                files.stream()
                        .filter(file -> file.toString().endsWith(SOURCE))
                        .forEach(file -> open.addAll(imported(file)));
            }
        }
        return found;
    }

    /**
     * Finds the files that patterns name, such as {@code data/*.json}.
     *
     * @return by their paths in the folder, with slashes
     */
    public SortedMap<String, Path> matching(List<String> patterns) {
        List<PathMatcher> matchers =
                patterns.stream()
                        .map(pattern -> FileSystems.getDefault().getPathMatcher("glob:" + pattern))
                        .toList();
        SortedMap<String, Path> found = new TreeMap<>();
        if (!matchers.isEmpty()) {
            below(folder).stream()
                    .filter(file -> matchers.stream().anyMatch(it -> matches(it, file)))
                    .forEach(file -> found.put(name(file), file));
        }
        return found;
    }

    private boolean matches(PathMatcher matcher, Path file) {
        return matcher.matches(folder.relativize(file));
    }

    private String name(Path file) {
        return folder.relativize(file).toString().replace('\\', '/');
    }

    /** A package wins over a module of the same name, as in Python. */
    private List<Path> files(String root) {
        Path directory = folder.resolve(root);
        Path module = folder.resolve(root + SOURCE);
        if (Files.exists(directory.resolve("__init__.py"))) {
            return shown(directory);
        }
        if (Files.isRegularFile(module)) {
            return List.of(module);
        }
        List<Path> inside = Files.isDirectory(directory) ? shown(directory) : List.of();
        boolean isPackage = inside.stream().anyMatch(file -> file.toString().endsWith(SOURCE));
        return isPackage ? inside : List.of();
    }

    /** Lists the files of a package, without those that programs of this machine hide there. */
    private static List<Path> shown(Path directory) {
        return below(directory).stream()
                .filter(file -> !directory.relativize(file).toString().matches("(.*/)?[.].*"))
                .toList();
    }

    private static List<Path> below(Path directory) {
        try (Stream<Path> all = Files.walk(directory)) {
            return all.filter(Files::isRegularFile)
                    .filter(file -> !file.toString().contains("__pycache__"))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Lists the modules that a source may import. What only looks like it does no harm. */
    static Set<String> imported(Path source) {
        Set<String> names = new HashSet<>();
        Matcher statement = IMPORT.matcher(text(source));
        while (statement.find()) {
            String many = statement.group("names");
            for (String name : many == null ? List.of(statement.group("module")) : names(many)) {
                names.add(name);
            }
        }
        return names;
    }

    private static List<String> names(String list) {
        return Stream.of(list.split(","))
                .map(name -> name.strip().split("\\s", 2)[0])
                .filter(name -> !name.isEmpty())
                .toList();
    }

    private static String text(Path source) {
        try {
            // Every byte is a character: names of modules are ASCII but for very few.
            return Files.readString(source, StandardCharsets.ISO_8859_1);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
