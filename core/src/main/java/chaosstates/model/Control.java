package chaosstates.model;

import chaosstates.json.Json;
import chaosstates.json.JsonObject;
import chaosstates.problem.Location;
import java.util.Optional;

/**
 * Control as it is declared, called before and after parts of a run.
 *
 * @param module the Python module that the Chaos Toolkit would load: ours is found by that name
 * @param arguments placeholders unresolved
 * @param scope the only moment at which it is called; empty: at both
 * @param automatic whether a control of the experiment also goes with everything below it
 * @param reference the control of the experiment that is meant instead of this one
 * @see <a href="https://chaostoolkit.org/reference/api/experiment/#controls">Controls</a>
 */
public record Control(
        String name,
        String module,
        JsonObject arguments,
        Optional<Moment> scope,
        boolean automatic,
        Optional<String> reference,
        JsonObject source) {

    /** Returns the place of the control in the file: that of its module. */
    public Location place() {
        return source.object("provider").get("module").map(Json::at).orElse(source.at());
    }

    /** Tells whether the control's scope includes the moment. */
    public boolean isCalled(Moment moment) {
        return scope.isEmpty() || scope.get() == moment;
    }
}
