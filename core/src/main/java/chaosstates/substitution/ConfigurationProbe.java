package chaosstates.substitution;

import chaosstates.json.Json;
import chaosstates.json.JsonObject;
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

    /** For places where no provider can be run: such entries stay without a value. */
    static ConfigurationProbe none() {
        return (activity, known) -> Optional.empty();
    }
}
