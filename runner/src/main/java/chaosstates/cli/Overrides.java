package chaosstates.cli;

import chaosstates.json.DocumentReader;
import chaosstates.json.Json;
import chaosstates.json.JsonObject;
import chaosstates.json.JsonReader;
import chaosstates.problem.Checked;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * What a call puts in the place of declared configuration: {@code --var-file} first, then {@code
 * --var}; later ones win. Types are those of the Chaos Toolkit.
 */
final class Overrides {

    private static final Set<String> FALSE = Set.of("false", "0", "no");

    private JsonObject configuration = JsonObject.EMPTY;

    /**
     * @throws UserError when a file can't be read or a value has not its type
     */
    static JsonObject of(List<String> files, List<String> variables, JsonObject declared) {
        Overrides overrides = new Overrides();
        files.forEach(overrides::file);
        variables.forEach(overrides::variable);
        overrides.refuseUndeclared(declared);
        return overrides.configuration;
    }

    private void file(String name) {
        Checked<Json> document = DocumentReader.read(text(name), name);
        if (!document.isUsable() || !(document.get() instanceof JsonObject object)) {
            throw new UserError(name + " is not a JSON or YAML object");
        }
        if (object.has("secrets")) {
            throw new UserError(name + ": secrets can't be overridden from a file yet");
        }
        object.object("configuration").fields().forEach(this::put);
    }

    private static String text(String name) {
        try {
            return Files.readString(Path.of(name));
        } catch (IOException unreadable) {
            throw new UserError(name + " can't be read: " + unreadable.getMessage());
        }
    }

    /** {@code KEY[:TYPE]=VALUE}: split at the first {@code =}, then at the key's last colon. */
    private void variable(String variable) {
        int equals = variable.indexOf('=');
        if (equals < 1) {
            throw new UserError("--var " + variable + ": write KEY=VALUE or KEY:TYPE=VALUE");
        }
        String key = variable.substring(0, equals);
        String value = variable.substring(equals + 1);
        int colon = key.lastIndexOf(':');
        put(
                colon < 0 ? key : key.substring(0, colon),
                typed(colon < 0 ? "str" : key.substring(colon + 1), value));
    }

    private void put(String key, Json value) {
        configuration = configuration.with(key, value);
    }

    private static Json typed(String type, String value) {
        try {
            return switch (type) {
                case "str", "string" -> Json.of(value);
                case "int", "integer" -> Json.of(Long.parseLong(value.strip()));
                case "float", "number" -> Json.of(Double.parseDouble(value.strip()));
                case "bool" -> Json.of(!FALSE.contains(value.toLowerCase(Locale.ROOT)));
                case "json" -> JsonReader.parse(value);
                default ->
                        throw new UserError(
                                "--var: the type `"
                                        + type
                                        + "` is none of str, int, float, bool, json");
            };
        } catch (IllegalArgumentException mistake) {
            throw new UserError("--var: `" + value + "` is not of the type " + type);
        }
    }

    private void refuseUndeclared(JsonObject declared) {
        for (Map.Entry<String, Json> entry : configuration.fields().entrySet()) {
            if (!declared.has(entry.getKey())) {
                throw new UserError(
                        "The experiment declares no configuration `%s`: only %s can be overridden"
                                .formatted(entry.getKey(), declared.fields().keySet()));
            }
        }
    }
}
