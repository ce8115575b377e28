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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

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
        List<String> specified =
                service.activities().stream().map(spec -> name(service, spec)).toList();
        functions.keySet().stream()
                .filter(name -> !specified.contains(name))
                .findFirst()
                .ifPresent(name -> differ(file + " has no `" + name + "`"));
        return service.activities().stream()
                .map(
                        spec ->
                                activity(
                                        name(service, spec),
                                        spec.with(
                                                rules.getOrDefault(
                                                        name(service, spec), ArgumentRules.NONE)),
                                        functions,
                                        beside))
                .toList();
    }

    private static Activity activity(
            String name,
            ActivitySpec spec,
            Map<String, Function<Given, Json>> functions,
            Class<?> beside) {
        if (!functions.containsKey(name)) {
            differ(beside.getName() + " has no function for `" + name + "`");
        }
        return new OfService(spec, functions.get(name));
    }

    private static String name(ServiceSpec service, ActivitySpec spec) {
        return spec.id().substring(service.module().length() + 1);
    }

    private static void differ(String what) {
        throw new IllegalArgumentException(what);
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
