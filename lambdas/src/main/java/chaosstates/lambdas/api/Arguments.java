package chaosstates.lambdas.api;

import chaosstates.json.Json;
import chaosstates.json.JsonNull;
import chaosstates.json.JsonObject;
import chaosstates.json.JsonString;
import chaosstates.python.PythonText;
import chaosstates.python.PythonValues;
import java.util.Optional;

/** The arguments of one call, by the names of the Chaos Toolkit. */
public record Arguments(JsonObject given) {

    /** The argument, or null as in JSON when it was left out. */
    public Json get(String name) {
        return given.get(name).orElse(Json.ofNull());
    }

    /** Tells whether the argument was given and is not null, false, zero or empty. */
    public boolean has(String name) {
        return PythonValues.isTrue(get(name));
    }

    /**
     * A text that becomes a parameter of an AWS call; empty when it was left out or is null.
     *
     * @throws Raised when it is not text
     */
    public Optional<String> text(String name, String awsName) {
        return switch (get(name)) {
            case JsonNull nothing -> Optional.empty();
            case JsonString text -> Optional.of(text.value());
            case Json other -> throw wrongType(awsName, other, "<class 'str'>");
        };
    }

    /** Renders the argument like Python's {@code str}. */
    public String str(String name) {
        return PythonText.str(get(name));
    }

    /** Returns the original's error for a parameter of a wrong type. */
    public static Raised wrongType(String awsName, Json value, String wanted) {
        return invalid(
                "Invalid type for parameter %s, value: %s, type: <class '%s'>, valid types: %s"
                        .formatted(awsName, PythonText.str(value), PythonText.type(value), wanted));
    }

    /** Returns the original's error for parameters that can't be right. */
    public static Raised invalid(String text) {
        return new Raised(
                "botocore.exceptions.ParamValidationError",
                "Parameter validation failed:\n" + text);
    }
}
