package chaosstates.deploy;

import chaosstates.json.Json;
import chaosstates.json.JsonArray;
import chaosstates.json.JsonObject;
import java.util.Collection;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Functions and controls of Python that an experiment, or the payload of a function, names: as
 * activity, tolerance, value of the configuration, safeguard or control.
 *
 * @param functions as {@code module.function}
 * @param controls modules
 */
public record PythonUse(SortedSet<String> functions, SortedSet<String> controls) {

    /**
     * Finds what is named anywhere in a document.
     *
     * @param modules of Python; other providers of the type are ours
     */
    public static PythonUse of(Json document, Collection<String> modules) {
        PythonUse use = new PythonUse(new TreeSet<>(), new TreeSet<>());
        providers(document)
                .filter(provider -> modules.contains(provider.string("module").orElse("")))
                .forEach(use::add);
        return use;
    }

    private void add(JsonObject provider) {
        String module = provider.string("module").orElseThrow();
        provider.string("func")
                .ifPresentOrElse(
                        function -> functions.add(module + "." + function),
                        () -> controls.add(module));
    }

    private static Stream<JsonObject> providers(Json value) {
        return switch (value) {
            case JsonObject object ->
                    Stream.concat(
                            Stream.of(object).filter(PythonUse::isPython),
                            object.fields().values().stream().flatMap(PythonUse::providers));
            case JsonArray list -> list.items().stream().flatMap(PythonUse::providers);
            case Json other -> Stream.empty();
        };
    }

    private static boolean isPython(JsonObject object) {
        return object.string("type").equals(Optional.of("python"));
    }

    /** Lists the modules of both. */
    public SortedSet<String> modules() {
        SortedSet<String> modules = new TreeSet<>(controls);
        functions.forEach(each -> modules.add(each.substring(0, each.lastIndexOf('.'))));
        return modules;
    }
}
