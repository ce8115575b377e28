package chaosstates.run;

import chaosstates.json.Json;
import chaosstates.json.JsonObject;
import chaosstates.lambdas.Environment;
import chaosstates.model.Experiment;
import chaosstates.python.PythonText;
import chaosstates.substitution.Resolved;
import chaosstates.substitution.Resolver;
import chaosstates.substitution.Variables;

/** The title of a run, which may hold placeholders as anything else. */
public final class Title {

    private Title() {}

    /**
     * The experiment with its title filled in, as the Chaos Toolkit journals it: a placeholder that
     * is all of it keeps the type of its value. Values that are found out later, and secrets, are
     * not known here: their placeholders stay.
     *
     * @param overrides of the configuration
     */
    public static Experiment filledIn(
            Experiment experiment, JsonObject overrides, Environment environment) {
        Json declared = experiment.source().get("title").orElse(Json.of(experiment.title()));
        Json title =
                Resolver.of(environment::get)
                        .resolve(
                                experiment.configuration(),
                                JsonObject.EMPTY,
                                Variables.of(overrides))
                        .value()
                        .map(Resolved::substitution)
                        .map(substitution -> substitution.apply(declared))
                        .orElse(declared);
        return experiment.titled(PythonText.str(title), title);
    }
}
