package chaosstates.substitution;

import chaosstates.json.Json;
import chaosstates.json.JsonNull;
import chaosstates.json.JsonObject;
import chaosstates.problem.Checked;
import chaosstates.problem.Problem;
import chaosstates.problem.VariableKind;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Finds the values of secrets: groups, and in them values at any depth. */
record SecretResolver(
        EnvironmentReferences references,
        SecretSource source,
        JsonObject configuration,
        Consumer<Problem> problems) {

    /** Resolves all groups; an override replaces a whole group, and is taken as it is. */
    JsonObject groups(JsonObject declared, Variables overrides) {
        Map<String, Json> groups = new LinkedHashMap<>();
        declared.fields()
                .forEach(
                        (name, group) ->
                                group(name, group, overrides.secrets())
                                        .ifPresent(found -> groups.put(name, found)));
        overrides.secrets().fields().keySet().stream()
                .filter(name -> !declared.has(name))
                .forEach(name -> problems.accept(undeclared(name, overrides.secrets())));
        return new JsonObject(groups, declared.keys(), declared.at());
    }

    private Optional<Json> group(String name, Json declared, JsonObject overrides) {
        Optional<Json> given = overrides.get(name).filter(value -> !(value instanceof JsonNull));
        Optional<Json> group = given.or(() -> secret(declared));
        group.filter(value -> !(value instanceof JsonObject))
                .ifPresent(value -> problems.accept(notAGroup(name, declared)));
        return group.filter(JsonObject.class::isInstance);
    }

    private Optional<Json> secret(Json declared) {
        if (!(declared instanceof JsonObject object)) {
            return Optional.of(declared);
        }
        if (EnvironmentReferences.isReference(object)) {
            return references.value(object, Optional.empty());
        }
        return object.string("type").isPresent() ? fetched(object) : Optional.of(fields(object));
    }

    private Optional<Json> fetched(JsonObject declared) {
        Optional<Checked<Json>> fetched = source.secret(declared, configuration);
        if (fetched.isPresent()) {
            fetched.get().problems().forEach(problems);
            return fetched.get().value();
        }
        if (declared.string("type").equals(Optional.of("vault"))) {
            problems.accept(unsupported(declared));
            return Optional.empty();
        }
        return Optional.of(fields(declared));
    }

    private JsonObject fields(JsonObject object) {
        Map<String, Json> values = new LinkedHashMap<>();
        object.fields()
                .forEach((key, value) -> secret(value).ifPresent(found -> values.put(key, found)));
        return new JsonObject(values, object.keys(), object.at());
    }

    private static Problem undeclared(String name, JsonObject given) {
        return Problem.warning(
                VariableKind.VARIABLE_UNDECLARED,
                given.keyAt(name),
                "the secrets `" + name + "` override nothing",
                "declare the group in the experiment's `secrets`");
    }

    private static Problem notAGroup(String name, Json declared) {
        return Problem.error(
                VariableKind.SECRET_GROUP,
                declared.at(),
                "the secret `" + name + "` stands outside of a group",
                "secrets have two levels: {\"group\": {\"name\": …}}");
    }

    private static Problem unsupported(JsonObject declared) {
        return Problem.error(
                VariableKind.SECRET_SOURCE,
                declared.at(),
                "secrets from a vault cannot be fetched here",
                "refer to the environment: {\"type\": \"env\", \"key\": \"NAME\"}");
    }
}
