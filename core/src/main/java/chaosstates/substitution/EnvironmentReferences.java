package chaosstates.substitution;

import chaosstates.json.Json;
import chaosstates.json.JsonObject;
import chaosstates.json.JsonString;
import chaosstates.problem.Problem;
import chaosstates.problem.VariableKind;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/** Looks up what {@code {"type": "env", "key": NAME}} refers to. */
record EnvironmentReferences(
        Function<String, Optional<String>> environment, Consumer<Problem> problems) {

    static boolean isReference(JsonObject declared) {
        return declared.string("type").equals(Optional.of("env"));
    }

    /**
     * The variable's text, even an empty one.
     *
     * @param otherwise when the variable is not set; without it, that is a problem
     */
    Optional<Json> value(JsonObject reference, Optional<Json> otherwise) {
        if (!(reference.get("key").orElse(null) instanceof JsonString key)) {
            problems.accept(withoutKey(reference));
            return Optional.empty();
        }
        Optional<Json> value =
                environment
                        .apply(key.value())
                        .<Json>map(text -> new JsonString(text, reference.at()))
                        .or(() -> otherwise);
        if (value.isEmpty()) {
            problems.accept(missing(key));
        }
        return value;
    }

    private static Problem withoutKey(JsonObject reference) {
        return Problem.error(
                VariableKind.ENVIRONMENT_KEY,
                reference.at(),
                "the reference to an environment variable has no `key`",
                "write {\"type\": \"env\", \"key\": \"NAME\"}");
    }

    private static Problem missing(JsonString key) {
        return Problem.error(
                VariableKind.ENVIRONMENT_MISSING,
                key.at(),
                "the environment variable `" + key.value() + "` is not set",
                "set it where the experiment runs");
    }
}
