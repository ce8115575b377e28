package chaosstates.substitution;

import chaosstates.json.Json;
import chaosstates.json.JsonArray;
import chaosstates.json.JsonBoolean;
import chaosstates.json.JsonNull;
import chaosstates.json.JsonNumber;
import chaosstates.json.JsonObject;
import chaosstates.json.JsonReader;
import chaosstates.json.JsonString;
import chaosstates.problem.Checked;
import chaosstates.python.PythonNumbers;
import chaosstates.python.PythonRaised;
import chaosstates.python.PythonText;
import java.util.Locale;
import java.util.Set;

/** Type of a variable's value: {@code env_var_type}, or the type in {@code --var}. */
final class VariableType {

    /** Names of the types, for hints. */
    static final String NAMES = "`str`, `int`, `float`, `bool`, `bytes` or `json`";

    private static final Set<String> FALSE = Set.of("false", "0", "no");

    private static final Set<String> ALL =
            Set.of("str", "string", "int", "integer", "float", "number", "bytes", "bool", "json");

    private VariableType() {}

    /** Tells whether a declared type is one. */
    static boolean isKnown(Json type) {
        return type instanceof JsonNull
                || type instanceof JsonString name && ALL.contains(name.value());
    }

    /**
     * Converts a value as Python would; bytes stay text, since JSON has none.
     *
     * @param type as declared; null leaves the value as it is
     * @throws PythonRaised when there is no such type or the value does not convert
     */
    static Json convert(Json type, Json value) {
        if (type instanceof JsonNull) {
            return value;
        }
        return switch (type instanceof JsonString name ? name.value() : "") {
            case "str", "string" -> value;
            case "int", "integer" -> PythonNumbers.whole(value);
            case "float", "number" -> finite(PythonNumbers.real(value));
            case "bytes" -> text(value);
            case "bool" -> value instanceof JsonBoolean ? value : truth(text(value));
            case "json" -> document(value);
            default -> throw new PythonRaised("the type can only be " + NAMES);
        };
    }

    /** JSON has neither infinity nor NaN. */
    private static JsonNumber finite(JsonNumber number) {
        if (Double.isFinite(number.asDouble())) {
            return number;
        }
        throw new PythonRaised(PythonText.repr(number) + " is not a number that JSON can hold");
    }

    /** The empty text is true: it is not one of the words for false. */
    private static Json truth(JsonString text) {
        boolean value = !FALSE.contains(text.value().toLowerCase(Locale.ROOT));
        return new JsonBoolean(value, text.at());
    }

    private static JsonString text(Json value) {
        if (value instanceof JsonString text) {
            return text;
        }
        throw new PythonRaised(PythonText.repr(value) + " is not text");
    }

    private static Json document(Json value) {
        return switch (value) {
            case JsonString text -> text.value().isEmpty() ? text : document(text);
            case JsonNull _, JsonBoolean _, JsonNumber _, JsonArray _, JsonObject _ -> value;
        };
    }

    private static Json document(JsonString text) {
        Checked<Json> read = JsonReader.read(text.value(), "");
        if (!read.isUsable()) {
            throw new PythonRaised("not JSON: " + read.problems().getFirst().message());
        }
        return read.get();
    }
}
