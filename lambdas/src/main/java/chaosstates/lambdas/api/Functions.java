package chaosstates.lambdas.api;

import chaosstates.catalogue.ActivitySpec;
import chaosstates.catalogue.ArgumentRules;
import chaosstates.catalogue.ServiceSpec;
import chaosstates.catalogue.SpecReader;
import chaosstates.json.Json;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** Activities made of specs in a JSON file and functions in a class, which share their names. */
public final class Functions {

    private Functions() {}

    /** An activity of a service. */
    private record OfService(ActivitySpec spec, Function<Given, Json> function)
            implements Activity {

        @Override
        public Json run(Call call, World world) {
            return function.apply(new Given(spec, call, world));
        }
    }

    /**
     * Makes the activities of a service.
     *
     * @param beside the class beside which the file lies
     * @param file the name of the file of specs
     * @param functions by the names that the specs have in the file: {@code actions.stop_instance}
     * @throws IllegalArgumentException when the specs hold mistakes, or one side has what the other
     *     has not
     */
    public static List<Activity> of(
            Class<?> beside, String file, Map<String, Function<Given, Json>> functions) {
        return of(beside, file, functions, Map.of());
    }

    /**
     * Makes the activities of a service of which some decide by their arguments what they do.
     *
     * @param rules of these, by the same names
     * @throws IllegalArgumentException when the specs hold mistakes, or one side has what the other
     *     has not
     */
    public static List<Activity> of(
            Class<?> beside,
            String file,
            Map<String, Function<Given, Json>> functions,
            Map<String, ArgumentRules> rules) {
        ServiceSpec service = SpecReader.read(text(beside, file), file).orThrow();
        Map<String, ActivitySpec> specs = new LinkedHashMap<>();
        for (ActivitySpec spec : service.activities()) {
            String name = name(service, spec);
            specs.put(name, spec.with(rules.getOrDefault(name, ArgumentRules.NONE)));
        }
        checkSame(beside, file, specs.keySet(), functions.keySet());
        return specs.entrySet().stream()
                .<Activity>map(spec -> new OfService(spec.getValue(), functions.get(spec.getKey())))
                .toList();
    }

    private static String name(ServiceSpec service, ActivitySpec spec) {
        return spec.id().substring(service.module().length() + 1);
    }

    private static void checkSame(
            Class<?> beside, String file, Set<String> specs, Set<String> functions) {
        List<String> differences = new ArrayList<>();
        without(specs, functions)
                .map(name -> beside.getName() + " has no function for `" + name + "`")
                .forEach(differences::add);
        without(functions, specs)
                .map(name -> file + " has no `" + name + "`")
                .forEach(differences::add);
        if (!differences.isEmpty()) {
            throw new IllegalArgumentException(String.join("; ", differences));
        }
    }

    private static Stream<String> without(Set<String> names, Set<String> others) {
        return names.stream().filter(name -> !others.contains(name)).sorted();
    }

    private static String text(Class<?> beside, String file) {
        try (InputStream in =
                Optional.ofNullable(beside.getResourceAsStream(file))
                        .orElseThrow(
                                () ->
                                        new IllegalArgumentException(
                                                "no " + file + " beside " + beside.getName()))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
