package chaosstates.check;

import chaosstates.catalogue.Catalogue;
import chaosstates.catalogue.Hook;
import chaosstates.catalogue.ParameterType;
import chaosstates.check.lookup.Activities;
import chaosstates.check.lookup.PythonNeeds;
import chaosstates.json.Json;
import chaosstates.json.JsonArray;
import chaosstates.json.JsonObject;
import chaosstates.json.JsonString;
import chaosstates.model.Activity;
import chaosstates.model.Entry;
import chaosstates.model.Experiment;
import chaosstates.model.HttpProvider;
import chaosstates.model.Provider;
import chaosstates.model.Safety;
import chaosstates.model.python.PythonItem;
import chaosstates.problem.CheckKind;
import chaosstates.problem.Location;
import chaosstates.problem.Problem;
import chaosstates.problem.Spelling;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A placeholder that nothing fills stays in the text as it is. */
final class Placeholders implements Check {

    /** A doubled dollar sign is one that means itself. */
    private static final Pattern BRACED = Pattern.compile("\\$\\$|\\$\\{([^{}]*)}");

    private static final Pattern OPEN_HOST =
            Pattern.compile("(?i)^\\s*(?:https?://)?[^/?#]*\\$\\{");

    private static final Set<ParameterType> TEXTS = Set.of(ParameterType.STRING, ParameterType.ANY);

    private static final Pattern NAME = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");

    /** The keys of a provider in which placeholders are filled. */
    private static final List<String> FILLED = List.of("url", "headers", "timeout", "arguments");

    @Override
    public Stream<Problem> problems(Experiment experiment, Catalogue catalogue) {
        Set<String> declared = declared(experiment);
        declared.addAll(OutputScopes.names(experiment));
        Stream<Json> values =
                Stream.of(
                                experiment.source().get("title").stream(),
                                ofOurs(experiment),
                                Activities.of(experiment).flatMap(Placeholders::values),
                                Tolerances.judged(experiment)
                                        .map(Entry::tolerance)
                                        .flatMap(Optional::stream)
                                        .flatMap(Placeholders::tolerance))
                        .flatMap(all -> all);
        Set<Location> certain = certain(experiment, catalogue);
        return values.flatMap(Placeholders::texts)
                .flatMap(text -> unfilled(text, declared))
                .map(problem -> certain.contains(problem.at()) ? certain(problem) : problem);
    }

    /** Finds the texts that fail a call; where Python configures the run, nothing is certain. */
    private static Set<Location> certain(Experiment experiment, Catalogue catalogue) {
        return isConfigured(experiment, catalogue)
                ? Set.of()
                : Activities.of(experiment)
                        .flatMap(activity -> needed(activity, catalogue))
                        .map(Json::at)
                        .collect(Collectors.toSet());
    }

    /** Tells whether a control of Python may define values before anything else happens. */
    private static boolean isConfigured(Experiment experiment, Catalogue catalogue) {
        return experiment
                .allControls()
                .filter(control -> PythonNeeds.isPython(control, catalogue))
                .flatMap(control -> catalogue.control(control.module()).stream())
                .anyMatch(spec -> spec.hooks().contains(Hook.CONFIGURE));
    }

    /**
     * Lists the texts without whose placeholders a call fails for certain: the host of a URL, a
     * timeout, an argument that is no text.
     */
    private static Stream<JsonString> needed(Activity activity, Catalogue catalogue) {
        JsonObject provider = activity.source().object("provider");
        Stream<Json> ofHttp =
                activity.provider() instanceof HttpProvider
                        ? Stream.concat(
                                provider.get("url").stream().filter(Placeholders::isHostOpen),
                                provider.get("timeout").stream())
                        : Stream.empty();
        JsonObject arguments = provider.object("arguments");
        Stream<Json> ofFunction =
                catalogue.find(activity.provider().activityId()).stream()
                        .filter(spec -> Provider.isFunction(provider))
                        .flatMap(spec -> spec.parameters().stream())
                        .filter(parameter -> !TEXTS.contains(parameter.type()))
                        .flatMap(parameter -> arguments.get(parameter.name()).stream());
        return Stream.concat(ofHttp, ofFunction)
                .filter(JsonString.class::isInstance)
                .map(JsonString.class::cast);
    }

    private static boolean isHostOpen(Json url) {
        return url instanceof JsonString text && OPEN_HOST.matcher(text.value()).find();
    }

    private static Problem certain(Problem problem) {
        return Problem.error(problem.kind(), problem.at(), problem.message(), problem.hint());
    }

    /** Lists the texts of our own settings: targets, and what Python functions may do. */
    static Stream<Json> ofOurs(Experiment experiment) {
        return experiment.source().get("extensions").stream()
                .filter(JsonArray.class::isInstance)
                .flatMap(extensions -> ((JsonArray) extensions).items().stream())
                .filter(Safety::isOurs)
                .map(JsonObject.class::cast)
                .flatMap(
                        ours ->
                                Stream.concat(
                                        ours.get("targets").stream(),
                                        ours.objects(PythonItem.KEY).stream()
                                                .flatMap(PythonItem::texts)));
    }

    /** The groups of secrets have no names here, only what is in them. */
    static Set<String> declared(Experiment experiment) {
        Set<String> names = new HashSet<>(experiment.configuration().fields().keySet());
        for (Json group : experiment.secrets().fields().values()) {
            if (group instanceof JsonObject secrets) {
                names.addAll(secrets.fields().keySet());
            }
        }
        return names;
    }

    /** Lists the values of an activity; {@link PauseLengths} looks at those in pauses. */
    static Stream<Json> values(Activity activity) {
        JsonObject provider = activity.source().object("provider");
        return FILLED.stream().map(provider::get).flatMap(Optional::stream);
    }

    private static Stream<Json> tolerance(Json tolerance) {
        return switch (tolerance) {
            case JsonString text -> Stream.of(text);
            case JsonObject object ->
                    Stream.of("pattern", "path", "expect")
                            .map(object::get)
                            .flatMap(Optional::stream);
            default -> Stream.empty();
        };
    }

    static Stream<JsonString> texts(Json value) {
        return switch (value) {
            case JsonString text -> Stream.of(text);
            case JsonArray list -> list.items().stream().flatMap(Placeholders::texts);
            case JsonObject object ->
                    object.fields().values().stream().flatMap(Placeholders::texts);
            default -> Stream.empty();
        };
    }

    /** Lists the names in the apparent placeholders of a text. */
    static Stream<String> names(JsonString text) {
        if (text.value().indexOf('$') < 0) {
            return Stream.empty();
        }
        return BRACED.matcher(text.value())
                .results()
                .map((MatchResult braced) -> braced.group(1))
                .filter(Objects::nonNull);
    }

    private static Stream<Problem> unfilled(JsonString text, Set<String> declared) {
        return names(text)
                .filter(name -> !declared.contains(name) || !NAME.matcher(name).matches())
                .map(name -> problem(name, text, declared));
    }

    private static String notPlaceholder(String name, Set<String> declared) {
        String names = "names are letters from a to z, digits and `_`";
        if (declared.contains(name)) {
            return "rename the entry `%s` to `%s`: %s".formatted(name, renamed(name), names);
        }
        String word = name.strip();
        if (!word.equals(name) && declared.contains(word)) {
            return "write `${" + word + "}`";
        }
        String begun = word.split("[^A-Za-z0-9_]", 2)[0];
        return declared.contains(begun)
                ? "only `${%s}` is filled in: nothing may follow the name; ".formatted(begun)
                        + "a default stands in the configuration, a part is an entry of its own"
                : names + "; write `$${` if it means itself";
    }

    private static String renamed(String name) {
        String plain = Normalizer.normalize(name.strip(), Normalizer.Form.NFD);
        String word = plain.replaceAll("\\p{M}", "").replaceAll("[^A-Za-z0-9_]+", "_");
        return word.matches("[0-9].*") ? "_" + word : word;
    }

    private static Problem problem(String name, JsonString text, Set<String> declared) {
        if (!NAME.matcher(name).matches()) {
            return Problem.warning(
                    CheckKind.PLACEHOLDER_NAME,
                    text.at(),
                    "`${" + name + "}` is not a placeholder, and stays as it is",
                    notPlaceholder(name, declared));
        }
        return Problem.warning(
                CheckKind.UNKNOWN_PLACEHOLDER,
                text.at(),
                "neither configuration nor secrets declare `" + name + "`",
                Spelling.hint(
                        name,
                        declared,
                        "declare it: \"configuration\": {\""
                                + name
                                + "\": …}; without that `${"
                                + name
                                + "}` stays as it is"));
    }
}
