package chaosstates.model;

import chaosstates.json.JsonObject;
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

    /** Tells whether the control's scope includes the moment. */
    public boolean isCalled(Moment moment) {
        return scope.isEmpty() || scope.get() == moment;
    }
}
