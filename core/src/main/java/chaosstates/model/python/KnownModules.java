package chaosstates.model.python;

import chaosstates.json.JsonObject;
import chaosstates.json.JsonReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Extensions of the Chaos Toolkit whose modules are not called like their distributions: {@code
 * chaosk8s} is installed by {@code chaostoolkit-kubernetes}. A module that is not listed has no
 * distribution that could be guessed: anybody may publish one under its name.
 */
public final class KnownModules {

    private static final String FILE = "known-modules.json";

    /** Lists the first names of {@code sys.stdlib_module_names}. */
    private static final String STANDARD_LIBRARY = "standard-library.txt";

    private KnownModules() {}

    /**
     * Finds the distribution that installs a module.
     *
     * @param module such as {@code chaosk8s.pod.probes}
     */
    public static Optional<String> distribution(String module) {
        return all().string(root(module));
    }

    /** Lists the distributions that install the modules, without those that nobody knows. */
    public static List<String> distributions(Collection<String> modules) {
        JsonObject all = all();
        return modules.stream()
                .flatMap(module -> all.string(root(module)).stream())
                .distinct()
                .sorted()
                .toList();
    }

    /** Lists the modules by their first names. */
    static List<String> names() {
        return List.copyOf(all().fields().keySet());
    }

    /** Finds the module that a distribution installs. */
    public static Optional<String> module(String distribution) {
        return names().stream()
                .filter(module -> distribution(module).equals(Optional.of(distribution)))
                .findFirst();
    }

    /** Returns the first part of a module's name. */
    public static String root(String module) {
        return module.split("\\.", 2)[0];
    }

    /** Tells whether a module may be one of Python's own library. */
    public static boolean isStandard(String module) {
        return text(STANDARD_LIBRARY).lines().anyMatch(root(module)::equals);
    }

    private static JsonObject all() {
        return (JsonObject) JsonReader.parse(text(FILE));
    }

    private static String text(String file) {
        try (InputStream in = KnownModules.class.getResourceAsStream(file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
