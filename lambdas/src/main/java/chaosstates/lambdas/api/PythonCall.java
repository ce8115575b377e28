package chaosstates.lambdas.api;

import chaosstates.json.JsonObject;
import java.util.Optional;

/**
 * Call of a function that is an activity.
 *
 * @param arguments placeholders filled in
 * @param configuration handed over where the function declares a parameter of that name
 * @param secrets the groups that the provider names, merged; empty when it names none: then the
 *     function gets nothing for a parameter of that name
 */
public record PythonCall(
        String module,
        String function,
        JsonObject arguments,
        JsonObject configuration,
        Optional<JsonObject> secrets,
        JsonObject hidden)
        implements PythonRequest {

    /** Makes a call in a run that has no other secrets. */
    public PythonCall(
            String module,
            String function,
            JsonObject arguments,
            JsonObject configuration,
            Optional<JsonObject> secrets) {
        this(module, function, arguments, configuration, secrets, secrets.orElse(JsonObject.EMPTY));
    }

    @Override
    public JsonObject json() {
        JsonObject json =
                JsonObject.EMPTY
                        .with("module", module)
                        .with("func", function)
                        .with("arguments", arguments)
                        .with("configuration", configuration);
        return secrets.isPresent() ? json.with("secrets", secrets.get()) : json;
    }

    /** The names only: secrets stand among the values. */
    @Override
    public String toString() {
        return "PythonCall[%s.%s]".formatted(module, function);
    }
}
