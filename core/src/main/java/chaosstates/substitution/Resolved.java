package chaosstates.substitution;

import chaosstates.json.JsonObject;

/**
 * Configuration and secrets with their values.
 *
 * @param secrets groups of named values
 */
public record Resolved(JsonObject configuration, JsonObject secrets) {

    /** Returns the substitution of placeholders. */
    public Substitution substitution() {
        return Substitution.of(configuration, secrets);
    }

    /** The names only. */
    @Override
    public String toString() {
        return "Resolved[configuration=%s, secrets=%s]"
                .formatted(configuration.fields().keySet(), secrets.fields().keySet());
    }
}
