package chaosstates.cli.discovery;

import chaosstates.catalogue.ActivitySpec;
import chaosstates.catalogue.Parameter;
import chaosstates.catalogue.ParameterType;
import chaosstates.json.Json;
import chaosstates.json.JsonObject;
import chaosstates.json.JsonReader;
import chaosstates.problem.Checked;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * An activity that {@code init} can put into an experiment.
 *
 * @param type {@code probe} or {@code action}
 * @param provider without what is to be asked for
 */
public record Offer(
        String type, String name, String summary, JsonObject provider, List<Blank> blanks) {

    /** Types of activities: an extension may list its controls beside them. */
    private static final Set<String> TYPES = Set.of("probe", "action");

    /** Arguments that the Chaos Toolkit passes by itself. */
    private static final Set<String> PASSED = Set.of("configuration", "secrets");

    public Offer {
        blanks = List.copyOf(blanks);
    }

    /**
     * Blank to fill in.
     *
     * @param type the name of its type, as a discovery has it
     * @param fallback what holds without it; empty: it has to be filled in
     */
    public record Blank(String name, String type, Optional<Json> fallback) {}

    /** Offers all existing activities. */
    public static List<Offer> ofCatalogue(Collection<ActivitySpec> specs) {
        return specs.stream()
                .sorted(Comparator.comparing(ActivitySpec::id))
                .flatMap(Offer::of)
                .toList();
    }

    private static Stream<Offer> of(ActivitySpec spec) {
        return types(spec)
                .map(
                        type ->
                                new Offer(
                                        type,
                                        name(spec),
                                        spec.summary(),
                                        provider(spec),
                                        blanks(spec)));
    }

    /**
     * Lists the types. A provider that may be either is offered as both, and a function as in a
     * discovery.
     */
    private static Stream<String> types(ActivitySpec spec) {
        if (spec.type().isEmpty() && !spec.id().contains(".")) {
            return Stream.of("probe", "action");
        }
        return Stream.of(spec.isProbe() ? "probe" : "action");
    }

    private static String name(ActivitySpec spec) {
        return spec.id().substring(spec.id().lastIndexOf('.') + 1);
    }

    private static JsonObject provider(ActivitySpec spec) {
        int dot = spec.id().lastIndexOf('.');
        return dot < 0
                ? JsonObject.EMPTY.with("type", spec.id())
                : python(spec.id().substring(0, dot), name(spec));
    }

    private static JsonObject python(String module, String function) {
        return JsonObject.EMPTY
                .with("type", "python")
                .with("module", module)
                .with("func", function);
    }

    private static List<Blank> blanks(ActivitySpec spec) {
        boolean isFunction = spec.id().contains(".");
        return spec.parameters().stream().map(it -> blank(it, isFunction)).toList();
    }

    /** Lists the blanks of an activity that have to be filled in. */
    public static List<Blank> required(ActivitySpec spec) {
        return blanks(spec).stream().filter(blank -> blank.fallback().isEmpty()).toList();
    }

    /** Makes a blank; the keys of a provider take more than one type, apart from texts. */
    private static Blank blank(Parameter parameter, boolean isFunction) {
        Json fallback = parameter.fallback().map(Offer::jsonOrText).orElse(Json.ofNull());
        return new Blank(
                parameter.name(),
                isFunction || parameter.type() == ParameterType.STRING
                        ? parameter.type().label()
                        : ParameterType.ANY.label(),
                parameter.required() ? Optional.empty() : Optional.of(fallback));
    }

    /** Reads a text that may be JSON. */
    public static Json jsonOrText(String text) {
        Checked<Json> json = JsonReader.read(text, "");
        return json.isUsable() ? json.get() : Json.of(text);
    }

    /** Offers what {@code chaos discover} found, ours or the Chaos Toolkit's. */
    public static List<Offer> ofDiscovery(JsonObject discovery) {
        return discovery.objects("activities").stream()
                .filter(activity -> TYPES.contains(activity.string("type").orElse("action")))
                .map(Offer::discovered)
                .toList();
    }

    private static Offer discovered(JsonObject activity) {
        String name = activity.string("name").orElse("");
        return new Offer(
                activity.string("type").orElse("action"),
                name,
                activity.string("doc").orElse(""),
                python(activity.string("mod").orElse(""), name),
                activity.objects("arguments").stream()
                        .filter(argument -> !PASSED.contains(argument.string("name").orElse("")))
                        .map(Offer::discoveredBlank)
                        .toList());
    }

    private static Blank discoveredBlank(JsonObject argument) {
        return new Blank(
                argument.string("name").orElse(""),
                argument.string("type").orElse("string"),
                argument.get("default"));
    }

    /** A Python function's arguments have a place of their own in the provider. */
    public JsonObject filled(JsonObject answers) {
        if (provider.has("func")) {
            return provider.with("arguments", answers);
        }
        JsonObject filled = provider;
        for (String key : answers.fields().keySet()) {
            filled = filled.with(key, answers.get(key).orElseThrow());
        }
        return filled;
    }

    /** Returns the activity without arguments. */
    public JsonObject bare() {
        return JsonObject.EMPTY
                .with("type", type)
                .with("name", name)
                .with("provider", filled(JsonObject.EMPTY));
    }

    public boolean isProbe() {
        return type.equals("probe");
    }
}
