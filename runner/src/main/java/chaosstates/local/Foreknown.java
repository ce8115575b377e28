package chaosstates.local;

import chaosstates.json.Json;
import chaosstates.json.JsonObject;
import chaosstates.json.JsonReader;
import chaosstates.json.JsonString;
import chaosstates.lambdas.api.Environment;
import chaosstates.model.Activity;
import chaosstates.model.Experiment;
import chaosstates.python.PythonText;
import chaosstates.substitution.Resolved;
import chaosstates.substitution.Resolver;
import chaosstates.substitution.Substitution;
import chaosstates.substitution.Variables;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Configuration that is known before an experiment runs, for its placeholders. */
public final class Foreknown {

    private static final Optional<String> ENV = Optional.of("env");
    private static final Pattern DIGITS = Pattern.compile("\\s*[0-9]+(\\.[0-9]+)?\\s*");

    private Foreknown() {}

    /**
     * The experiment with its title filled in, as the Chaos Toolkit journals it: a placeholder that
     * is all of it keeps the type of its value. Values that are found out later, and secrets, are
     * not known here: their placeholders stay.
     *
     * @param overrides of the configuration
     */
    public static Experiment titled(
            Experiment experiment, JsonObject overrides, Environment environment) {
        Json declared = experiment.source().get("title").orElse(Json.of(experiment.title()));
        Json title = known(experiment, overrides, environment).apply(declared);
        return experiment.titled(PythonText.str(title), title);
    }

    /**
     * Returns the entries of the configuration that are lengths of pauses and come from the
     * environment: the machine can't read it.
     *
     * @param overrides of the configuration
     */
    public static JsonObject pauses(
            Experiment experiment, JsonObject overrides, Environment environment) {
        Substitution known = known(experiment, overrides, environment);
        JsonObject found = JsonObject.EMPTY;
        for (String name : lengths(experiment)) {
            Json value = known.apply(Json.of("${" + name + "}"));
            if (experiment.configuration().object(name).string("type").equals(ENV)) {
                found = found.with(name, number(value));
            }
        }
        return found;
    }

    /** Reads a text of digits as a number, as a person means it. */
    private static Json number(Json value) {
        return value instanceof JsonString text && DIGITS.matcher(text.value()).matches()
                ? JsonReader.parse(text.value().strip())
                : value;
    }

    /** Lists the names in the placeholders that are pauses. */
    private static Set<String> lengths(Experiment experiment) {
        return experiment
                .activities()
                .map(Activity::pauses)
                .flatMap(pauses -> Stream.of(pauses.before(), pauses.after()))
                .flatMap(Optional::stream)
                .filter(JsonString.class::isInstance)
                .map(pause -> ((JsonString) pause).value())
                .filter(text -> text.startsWith("${") && text.endsWith("}"))
                .map(text -> text.substring(2, text.length() - 1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /**
     * Returns the values of the configuration that are known before the run: all but those that
     * probes find out.
     */
    public static JsonObject values(
            Experiment experiment, JsonObject overrides, Environment environment) {
        JsonObject known =
                resolved(experiment, overrides, environment)
                        .map(Resolved::configuration)
                        .orElse(JsonObject.EMPTY);
        for (String name : experiment.configurationProbes().keySet()) {
            if (!overrides.has(name)) {
                known = known.without(name);
            }
        }
        return known;
    }

    /** Returns the configuration that is known before the run. */
    public static Substitution known(
            Experiment experiment, JsonObject overrides, Environment environment) {
        return resolved(experiment, overrides, environment)
                .map(Resolved::substitution)
                .orElse(Substitution.NONE);
    }

    private static Optional<Resolved> resolved(
            Experiment experiment, JsonObject overrides, Environment environment) {
        return Resolver.of(environment::get)
                .resolve(experiment.configuration(), JsonObject.EMPTY, Variables.of(overrides))
                .value();
    }
}
