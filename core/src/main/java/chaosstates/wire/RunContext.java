package chaosstates.wire;

import chaosstates.json.Json;
import chaosstates.json.JsonObject;
import java.util.Optional;

/**
 * Context that a function with activities or controls receives of its run.
 *
 * @param configuration an object, in a machine an expression
 * @param secrets references to the secrets that the call may use; no fields for none
 * @param isCompatible whether the Chaos Toolkit's rules hold where they differ from ours
 * @param dry what the run leaves out: a text or null, in a machine an expression; empty for a call
 *     that a dry run makes as well
 * @param execution the ARN of the run, in a machine an expression, in a guardian that of the run
 *     which it undoes; empty where the caller told none
 */
public record RunContext(
        Json configuration,
        JsonObject secrets,
        boolean isCompatible,
        Optional<Json> dry,
        Optional<String> execution) {

    /** Makes a context of a configuration and secrets alone. */
    public static RunContext of(Json configuration, JsonObject secrets) {
        return new RunContext(configuration, secrets, false, Optional.empty(), Optional.empty());
    }

    /** The context with other references to secrets. */
    public RunContext withSecrets(JsonObject others) {
        return new RunContext(configuration, others, isCompatible, dry, execution);
    }

    /** The context of a call that leaves out something else, or nothing. */
    public RunContext dry(Optional<Json> other) {
        return new RunContext(configuration, secrets, isCompatible, other, execution);
    }

    /** The context with another configuration. */
    public RunContext in(Json other) {
        return new RunContext(other, secrets, isCompatible, dry, execution);
    }

    /** The configuration that a function received. */
    public JsonObject values() {
        return configuration instanceof JsonObject values ? values : JsonObject.EMPTY;
    }

    JsonObject onto(JsonObject payload) {
        JsonObject all = payload.with(Keys.CONFIGURATION, configuration);
        if (!secrets.fields().isEmpty()) {
            all = all.with(Keys.SECRETS, secrets);
        }
        if (isCompatible) {
            all = all.with(Keys.COMPAT, true);
        }
        if (dry.isPresent()) {
            all = all.with(Keys.DRY, dry.get());
        }
        return execution.isPresent() ? all.with(Keys.EXECUTION, execution.get()) : all;
    }

    static RunContext read(JsonObject payload) {
        return new RunContext(
                payload.get(Keys.CONFIGURATION).orElse(JsonObject.EMPTY),
                payload.object(Keys.SECRETS),
                payload.has(Keys.COMPAT),
                payload.get(Keys.DRY),
                payload.string(Keys.EXECUTION));
    }
}
