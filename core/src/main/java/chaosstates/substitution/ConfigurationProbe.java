package chaosstates.substitution;

import chaosstates.json.Json;
import chaosstates.json.JsonObject;
import chaosstates.python.PythonSpace;
import chaosstates.python.PythonValues;
import java.util.Optional;

/** Runs the probe that an entry of the configuration is. */
@FunctionalInterface
public interface ConfigurationProbe {

    /**
     * Runs the provider: no pauses, no controls, no record.
     *
     * @param activity as declared, but that {@code provider.secrets} names all groups: the probe
     *     may see them all
     * @param known the configuration that stands before this entry, and all secrets
     * @return what the provider returns; nothing when it could not do its work
     */
    Optional<Json> run(JsonObject activity, Resolved known);

    /**
     * Reads a probe's output as a value of the configuration: of a program its text, if it ended
     * well; of an HTTP response its body, whatever it says.
     *
     * @return nothing when the program did not end well
     */
    static Optional<Json> value(JsonObject activity, Json output) {
        JsonObject fields = output instanceof JsonObject object ? object : JsonObject.EMPTY;
        return switch (activity.object("provider").string("type").orElse("")) {
            case "process" -> stdout(fields);
            case "http" -> fields.get("body");
            default -> Optional.of(output);
        };
    }

    private static Optional<Json> stdout(JsonObject output) {
        boolean isDone =
                output.get("status")
                        .filter(status -> PythonValues.equal(status, Json.of(0)))
                        .isPresent();
        return isDone
                ? output.string("stdout").map(text -> Json.of(PythonSpace.strip(text)))
                : Optional.empty();
    }

    /** Tells whether a probe finds the declared value out. */
    static boolean isDeclared(Json declared) {
        return declared instanceof JsonObject object
                && object.string("type").filter("probe"::equals).isPresent();
    }

    /**
     * Returns a probe for places where no provider can be run: such entries stay without a value.
     */
    static ConfigurationProbe none() {
        return (activity, known) -> Optional.empty();
    }
}
