package chaosstates.substitution;

import chaosstates.json.Json;
import chaosstates.json.JsonArray;
import chaosstates.json.JsonBoolean;
import chaosstates.json.JsonNull;
import chaosstates.json.JsonNumber;
import chaosstates.json.JsonObject;
import chaosstates.json.JsonString;
import chaosstates.problem.Checked;
import chaosstates.problem.Location;
import chaosstates.problem.Problem;
import chaosstates.problem.VariableKind;
import chaosstates.python.PythonRaised;
import chaosstates.python.PythonSpace;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Variables that a call sets beside the experiment: {@code --var}, {@code --var-file}, an
 * execution's input.
 *
 * @param configuration definitions that replace declared ones, each as a whole
 * @param secrets groups that replace declared ones, each as a whole
 * @param environment variables that are seen before those of the process
 * @see <a href="https://chaostoolkit.org/reference/usage/run/">chaos run</a>
 */
public record Variables(
        JsonObject configuration, JsonObject secrets, Map<String, String> environment) {

    public static final Variables NONE = of(JsonObject.EMPTY);

    private static final Pattern VARIABLE = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");
    private static final String OPTION = "--var";

    public Variables {
        environment = Map.copyOf(environment);
    }

    /** Reads an execution's input. */
    public static Variables of(JsonObject configuration) {
        return new Variables(configuration, JsonObject.EMPTY, Map.of());
    }

    /** Adds variables; later ones replace equal names. */
    public Variables with(Variables later) {
        Map<String, String> merged = new LinkedHashMap<>(environment);
        merged.putAll(later.environment);
        return new Variables(
                merged(configuration, later.configuration), merged(secrets, later.secrets), merged);
    }

    /**
     * The value of an option {@code --var}: {@code KEY=VALUE}, or {@code KEY:TYPE=VALUE} with a
     * type of {@code str}, {@code int}, {@code float}, {@code bool}, {@code bytes} or {@code json}.
     */
    public static Checked<Variables> option(String option) {
        int equals = option.indexOf('=');
        if (equals < 0) {
            return Checked.failed(List.of(notAnOption(option)));
        }
        String name = option.substring(0, equals);
        Json text = new JsonString(option.substring(equals + 1), Location.of(OPTION));
        int colon = name.lastIndexOf(':');
        if (colon < 0) {
            return set(name, text);
        }
        try {
            Json type = Json.of(name.substring(colon + 1));
            return set(name.substring(0, colon), VariableType.convert(type, text));
        } catch (PythonRaised raised) {
            return Checked.failed(List.of(notConverted(name, raised)));
        }
    }

    /**
     * A file of JSON or YAML with {@code configuration} and {@code secrets} at its top.
     *
     * @param document as it was read; one that says nothing sets nothing
     */
    public static Checked<Variables> document(Json document) {
        return switch (document) {
            case JsonObject object -> document(object);
            case JsonNull nothing -> Checked.of(NONE, List.of());
            case JsonArray _, JsonString _, JsonNumber _, JsonBoolean _ ->
                    Checked.failed(List.of(notAnObject("the file", document)));
        };
    }

    /** A file of lines {@code NAME=value}: environment variables. */
    public static Checked<Variables> dotenv(String text, String file) {
        Map<String, String> environment = new LinkedHashMap<>();
        List<Problem> problems = new ArrayList<>();
        String[] lines = text.replaceFirst("^\ufeff", "").split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            String line = PythonSpace.strip(lines[i]);
            int equals = line.indexOf('=');
            String name = equals > 0 ? line.substring(0, equals) : "";
            if (VARIABLE.matcher(name).matches()) {
                environment.put(name, line.substring(equals + 1));
            } else if (equals > 0 && !line.startsWith("#")) {
                problems.add(notAName(name, new Location(file, i + 1, 1)));
            } else if (!line.isEmpty() && !line.startsWith("#")) {
                problems.add(notALine(new Location(file, i + 1, 1)));
            }
        }
        return Checked.of(new Variables(JsonObject.EMPTY, JsonObject.EMPTY, environment), problems);
    }

    private static Checked<Variables> set(String name, Json value) {
        return Checked.of(of(JsonObject.EMPTY.with(name, value)), List.of());
    }

    private static Checked<Variables> document(JsonObject document) {
        List<Problem> problems = new ArrayList<>();
        for (String key : List.of("configuration", "secrets")) {
            document.get(key)
                    .filter(value -> !(value instanceof JsonObject))
                    .ifPresent(value -> problems.add(notAnObject("`" + key + "`", value)));
        }
        document.without("configuration").without("secrets").fields().keySet().stream()
                .map(key -> ignored(key, document.keyAt(key)))
                .forEach(problems::add);
        return Checked.of(
                new Variables(
                        document.object("configuration"), document.object("secrets"), Map.of()),
                problems);
    }

    private static JsonObject merged(JsonObject earlier, JsonObject later) {
        Map<String, Json> fields = new LinkedHashMap<>(earlier.fields());
        fields.putAll(later.fields());
        Map<String, Location> keys = new LinkedHashMap<>(earlier.keys());
        keys.putAll(later.keys());
        return new JsonObject(fields, keys, later.at());
    }

    private static Problem notAnOption(String option) {
        return Problem.error(
                VariableKind.VARIABLE_FORM,
                Location.of(OPTION),
                "`" + option + "` has no `=`",
                "write KEY=VALUE or KEY:TYPE=VALUE");
    }

    private static Problem notConverted(String name, PythonRaised raised) {
        return Problem.error(
                VariableKind.VARIABLE_TYPE,
                Location.of(OPTION),
                "the value of `" + name + "` does not convert: " + raised.detail(),
                "the types are " + VariableType.NAMES);
    }

    private static Problem notAnObject(String what, Json value) {
        return Problem.error(
                VariableKind.VARIABLE_FILE,
                value.at(),
                what + " is " + value.kind(),
                "write {\"configuration\": {…}, \"secrets\": {…}}");
    }

    private static Problem notAName(String name, Location at) {
        return Problem.error(
                VariableKind.VARIABLE_FILE,
                at,
                "`%s` can't be the name of a variable".formatted(name),
                "names are letters, digits and `_`, and begin with no digit: write NAME=value");
    }

    private static Problem notALine(Location at) {
        return Problem.error(
                VariableKind.VARIABLE_FILE,
                at,
                "the line sets no variable",
                "write NAME=value, or # before it");
    }

    private static Problem ignored(String key, Location at) {
        return Problem.warning(
                VariableKind.VARIABLE_FILE,
                at,
                "`" + key + "` is ignored",
                "overrides stand in `configuration` and `secrets`");
    }

    /** The names only: some of the values are secrets. */
    @Override
    public String toString() {
        return "Variables[configuration=%s, secrets=%s, environment=%s]"
                .formatted(
                        configuration.fields().keySet(),
                        secrets.fields().keySet(),
                        environment.keySet());
    }
}
