package chaosstates.local;

import chaosstates.json.Json;
import chaosstates.json.JsonObject;
import chaosstates.lambdas.api.Environment;
import chaosstates.model.Experiment;
import chaosstates.python.PythonText;
import chaosstates.substitution.Resolved;
import chaosstates.substitution.Resolver;
import chaosstates.substitution.Substitution;
import chaosstates.substitution.Variables;

/** Configuration that is known before an experiment runs, for its placeholders. */
public final class Foreknown {

    private Foreknown() {}

    /**
     * The experiment with its title filled in, as the Chaos Toolkit journals it: a placeholder that
     * is all of it keeps the type of its value. Values that are found out later, and secrets, are
     * not known here: their placeholders stay.
     *
     * @param overrides of the configuration
     */
    public static Experiment titled(
            Experiment experiment, JsonObject overrides, Environment environment) {
        Json declared = experiment.source().get("title").orElse(Json.of(experiment.title()));
        Json title = known(experiment, overrides, environment).apply(declared);
        return experiment.titled(PythonText.str(title), title);
    }

    /** Returns the configuration that is known before the run. */
    public static Substitution known(
            Experiment experiment, JsonObject overrides, Environment environment) {
        return Resolver.of(environment::get)
                .resolve(experiment.configuration(), JsonObject.EMPTY, Variables.of(overrides))
                .value()
                .map(Resolved::substitution)
                .orElse(Substitution.NONE);
    }
}
