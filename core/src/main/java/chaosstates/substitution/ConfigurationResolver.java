package chaosstates.substitution;

import chaosstates.json.Json;
import chaosstates.json.JsonArray;
import chaosstates.json.JsonObject;
import chaosstates.problem.Location;
import chaosstates.problem.Problem;
import chaosstates.problem.ShapeKind;
import chaosstates.problem.VariableKind;
import chaosstates.python.PythonRaised;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Finds the values of the configuration's entries, in the order in which they are declared. */
record ConfigurationResolver(
        EnvironmentReferences references, Variables overrides, Consumer<Problem> problems) {

    /** Resolves the declared entries except probes, which stay as they are. */
    JsonObject declared(JsonObject configuration) {
        JsonObject given = overrides.configuration();
        Map<String, Json> values = new LinkedHashMap<>();
        configuration
                .fields()
                .forEach(
                        (key, value) ->
                                entry(given.get(key).orElse(value))
                                        .ifPresent(found -> values.put(key, found)));
        given.fields().keySet().stream()
                .filter(key -> !configuration.has(key))
                .forEach(key -> problems.accept(undeclared(key, given)));
        return new JsonObject(values, configuration.keys(), configuration.at());
    }

    /** Puts the probes' results in their place. */
    Resolved probed(Resolved resolved, ConfigurationProbe probe) {
        Map<String, Json> values = new LinkedHashMap<>();
        resolved.configuration()
                .fields()
                .forEach(
                        (key, value) ->
                                result(key, value, () -> before(values, resolved), probe)
                                        .ifPresent(found -> values.put(key, found)));
        return before(values, resolved);
    }

    /** Returns what a probe may see: the entries above its own, and all secrets. */
    private static Resolved before(Map<String, Json> values, Resolved all) {
        JsonObject configuration = all.configuration();
        return new Resolved(
                new JsonObject(values, configuration.keys(), configuration.at()), all.secrets());
    }

    private Optional<Json> entry(Json declared) {
        if (!(declared instanceof JsonObject reference)
                || !EnvironmentReferences.isReference(reference)) {
            return Optional.of(declared);
        }
        return references
                .value(reference, reference.get("default"))
                .flatMap(value -> converted(reference, value));
    }

    private Optional<Json> converted(JsonObject reference, Json value) {
        Json type = reference.get("env_var_type").orElseGet(Json::ofNull);
        try {
            return Optional.of(VariableType.convert(type, value));
        } catch (PythonRaised raised) {
            boolean isDefault = reference.get("default").equals(Optional.of(value));
            problems.accept(
                    VariableType.isKnown(type)
                            ? notConverted(reference, raised, isDefault)
                            : unknownType(type));
            return Optional.empty();
        }
    }

    /**
     * @param before what the entry may see, if it is a probe
     */
    private Optional<Json> result(
            String key, Json value, Supplier<Resolved> before, ConfigurationProbe probe) {
        if (!(value instanceof JsonObject activity)
                || !activity.string("type").equals(Optional.of("probe"))) {
            return Optional.of(value);
        }
        Resolved known = before.get();
        Optional<Json> result =
                probe.run(seeingAllSecrets(activity, known.secrets()), known)
                        .flatMap(output -> ConfigurationProbe.value(activity, output));
        if (result.isEmpty()) {
            problems.accept(failed(key, activity));
        }
        return result;
    }

    private static JsonObject seeingAllSecrets(JsonObject activity, JsonObject secrets) {
        JsonArray groups = Json.of(secrets.fields().keySet().stream().map(Json::of).toList());
        return activity.with("provider", activity.object("provider").with("secrets", groups));
    }

    private static Problem undeclared(String key, JsonObject given) {
        Json value = given.fields().get(key);
        Location at = given.keys().getOrDefault(key, value.at());
        return Problem.warning(
                VariableKind.VARIABLE_UNDECLARED,
                at,
                "the variable `" + key + "` overrides nothing",
                "declare it in the experiment's `configuration`");
    }

    private static Problem notConverted(
            JsonObject reference, PythonRaised raised, boolean isDefault) {
        return Problem.error(
                VariableKind.VARIABLE_TYPE,
                reference.at(),
                "the environment variable `%s`%s does not convert: %s"
                        .formatted(
                                reference.string("key").orElse(""),
                                isDefault ? " is not set, and its default" : "",
                                raised.detail()),
                isDefault
                        ? "set it where the experiment runs, or correct its default"
                        : "set it to a value of its type; `env_var_type` is " + VariableType.NAMES);
    }

    private static Problem unknownType(Json type) {
        return Problem.error(
                ShapeKind.UNKNOWN_VALUE,
                type.at(),
                "there is no type " + type,
                "`env_var_type` is " + VariableType.NAMES);
    }

    private static Problem failed(String key, JsonObject activity) {
        return Problem.warning(
                VariableKind.CONFIGURATION_PROBE_FAILED,
                activity.at(),
                "the probe of the configuration's `" + key + "` gave no value",
                "its placeholders stay as written");
    }
}
