package chaosstates.model.reader;

import chaosstates.json.Json;
import chaosstates.json.JsonObject;
import chaosstates.model.Activity;
import chaosstates.problem.Problem;
import chaosstates.problem.ShapeKind;
import chaosstates.problem.Spelling;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Checks the shape of configuration and secrets; what they mean is found out at run time. */
final class SettingsReader {

    private static final List<String> TYPES =
            List.of("str", "string", "int", "integer", "float", "number", "bytes", "bool", "json");

    private static final List<String> SECRETS = List.of("env", "vault", "secretsmanager", "ssm");

    private final List<Problem> problems;
    private final ActivityReader activities;

    SettingsReader(List<Problem> problems, ActivityReader activities) {
        this.problems = problems;
        this.activities = activities;
    }

    JsonObject configuration(Optional<JsonObject> declared) {
        JsonObject configuration = declared.orElse(JsonObject.EMPTY);
        for (Json value : configuration.fields().values()) {
            if (value instanceof JsonObject object) {
                entry(object);
            }
        }
        return configuration;
    }

    /** Reads the probes of a configuration, by their keys; one that can't be read is left out. */
    static Map<String, Activity> probes(JsonObject configuration) {
        Map<String, Activity> probes = new LinkedHashMap<>();
        configuration
                .fields()
                .forEach((key, value) -> probe(value).ifPresent(found -> probes.put(key, found)));
        return probes;
    }

    private static Optional<Activity> probe(Json entry) {
        return entry instanceof JsonObject object
                        && object.string("type").equals(Optional.of("probe"))
                ? ActivityReader.read(object).value()
                : Optional.empty();
    }

    /** An object of another type, or of none, is a value like any other. */
    private void entry(JsonObject object) {
        switch (object.string("type").orElse("")) {
            case "env" -> variable(object);
            case "probe" ->
                    activities.provider(
                            new Fields(
                                    object,
                                    "the configuration's probe",
                                    List.copyOf(object.fields().keySet()),
                                    problems));
            case String other when object.has("key") || object.has("provider") ->
                    misspelt(other, object, List.of("env", "probe"));
            default -> {}
        }
    }

    /** Tells of a type that is nearly one that means something. */
    private void misspelt(String type, JsonObject object, List<String> known) {
        Spelling.closest(type, known)
                .ifPresent(
                        meant ->
                                problems.add(
                                        Problem.error(
                                                ShapeKind.UNKNOWN_VALUE,
                                                object.get("type")
                                                        .map(Json::at)
                                                        .orElse(object.at()),
                                                "there is no type `%s` of values".formatted(type),
                                                "did you mean `%s`?".formatted(meant))));
    }

    private void variable(JsonObject object) {
        Fields fields =
                new Fields(
                        object,
                        "the configuration's variable",
                        List.of("type", "key", "default", "env_var_type"),
                        problems);
        fields.requiredText("key", "the name of the environment variable");
        fields.valueOrNull("env_var_type")
                .flatMap(type -> fields.text("env_var_type"))
                .ifPresent(type -> fields.word("env_var_type", type, TYPES));
    }

    JsonObject secrets(Optional<JsonObject> declared) {
        JsonObject secrets = declared.orElse(JsonObject.EMPTY);
        secrets.fields().forEach(this::group);
        return secrets;
    }

    private void group(String name, Json value) {
        if (!(value instanceof JsonObject group) || isSecret(group)) {
            problems.add(
                    Problem.error(
                            ShapeKind.SECRETS_GROUP,
                            value.at(),
                            "`" + name + "` is a secret outside a group",
                            "secrets have two levels: {\"group\": {\"name\": …}}"));
        } else {
            secret(group);
        }
    }

    private static boolean isSecret(JsonObject object) {
        return object.string("type").filter(SECRETS::contains).isPresent();
    }

    private void secret(JsonObject object) {
        switch (object.string("type").orElse("")) {
            case "env" ->
                    secret(object, List.of("type", "key"))
                            .requiredText("key", "the name of the environment variable");
            case "secretsmanager" -> {
                Fields fields = secret(object, List.of("type", "key", "json_key"));
                fields.requiredText("key", "the secret's name or ARN");
                fields.text("json_key");
            }
            case "ssm" ->
                    secret(object, List.of("type", "key"))
                            .requiredText("key", "the parameter's name, e.g. /shop/token");
            case "vault" -> {
                Fields fields = secret(object, List.of("type", "path", "key"));
                fields.text("path");
                fields.text("key");
            }
            default -> {
                if (object.has("key")) {
                    object.string("type").ifPresent(type -> misspelt(type, object, SECRETS));
                }
                object.fields().values().forEach(this::deeper);
            }
        }
    }

    private Fields secret(JsonObject object, List<String> keys) {
        return new Fields(object, "the secret", keys, problems);
    }

    private void deeper(Json value) {
        if (value instanceof JsonObject object) {
            secret(object);
        }
    }
}
