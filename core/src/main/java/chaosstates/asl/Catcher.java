package chaosstates.asl;

import chaosstates.json.Json;
import chaosstates.json.JsonObject;
import java.util.List;
import java.util.Optional;

/**
 * Catch of an error.
 *
 * @param errors exact names, or {@link #ALL} alone
 * @param output JSONata template over {@code $states.errorOutput}
 */
public record Catcher(
        List<String> errors, String next, Optional<JsonObject> assign, Optional<Json> output) {

    /** Name that stands for any error that can be caught. */
    public static final String ALL = "States.ALL";

    public Catcher {
        errors = List.copyOf(errors);
    }

    /** Catches whatever can be caught. */
    public static Catcher all(String next) {
        return new Catcher(List.of(ALL), next, Optional.empty(), Optional.empty());
    }
}
