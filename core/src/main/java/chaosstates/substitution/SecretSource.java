package chaosstates.substitution;

import chaosstates.json.Json;
import chaosstates.json.JsonObject;
import chaosstates.problem.Checked;
import java.util.Optional;

/** Source of secrets that are neither inline nor in the environment, e.g. a vault. */
@FunctionalInterface
public interface SecretSource {

    /**
     * Fetches a secret.
     *
     * @param declared with a {@code type} that names the source
     * @param configuration resolved but for its probes: where the source is and how to log in
     * @return nothing when the source does not know the type; else the secret or why it is not
     *     there
     */
    Optional<Checked<Json>> secret(JsonObject declared, JsonObject configuration);

    /** Knows no type. */
    static SecretSource none() {
        return (declared, configuration) -> Optional.empty();
    }
}
