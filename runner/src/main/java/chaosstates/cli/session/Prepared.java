package chaosstates.cli.session;

import chaosstates.compile.Compilation;
import chaosstates.json.JsonObject;
import chaosstates.lambdas.api.Environment;
import chaosstates.local.Foreknown;
import chaosstates.local.Notifications;
import chaosstates.substitution.Substitution;

/**
 * An experiment that may be run.
 *
 * @param input of the execution: what the call overrides of the declared configuration
 * @param environment with the variables that the call sets
 * @param secrets groups that the call gives in the place of declared ones
 */
public record Prepared(
        Compilation compiled,
        JsonObject input,
        Environment environment,
        JsonObject secrets,
        Notifications notifications) {

    /** Returns the configuration that is known before the run. */
    Substitution foreknown() {
        return Foreknown.known(
                compiled.plan().experiment(), input.object("configuration"), environment);
    }

    /** The names only: some of the values are secrets. */
    @Override
    public String toString() {
        return "Prepared[%s, input=%s, secrets=%s]"
                .formatted(compiled.plan().name(), input, secrets.fields().keySet());
    }
}
