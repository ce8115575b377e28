package chaosstates.lambdas.api;

import chaosstates.catalogue.Level;
import chaosstates.json.Json;
import chaosstates.json.JsonObject;

/**
 * Call of a control that is a module of Python, at one of its hooks.
 *
 * @param module the control
 * @param told what the control is told of the run
 */
public record PythonHook(String module, HookCall told) implements PythonRequest {

    @Override
    public String function() {
        return told.hook().function();
    }

    @Override
    public JsonObject hidden() {
        return told.secrets();
    }

    @Override
    public JsonObject json() {
        return JsonObject.EMPTY
                .with("module", module)
                .with("func", function())
                .with("hook", function())
                .with("arguments", told.arguments().given())
                .with("context", context())
                .with("state", state())
                .with("experiment", told.experiment())
                .with("extensions", told.experiment().get("extensions").orElse(Json.ofNull()))
                .with("configuration", told.configuration())
                .with("secrets", told.secrets());
    }

    /** Returns what the Chaos Toolkit tells: while the experiment is loaded, where from. */
    private Json context() {
        return told.hook().level() == Level.LOADING
                ? told.context().get("source").orElse(Json.ofNull())
                : told.context();
    }

    /** Returns what the Chaos Toolkit tells: it judges a probe after the controls around it. */
    private Json state() {
        return told.hook().level() == Level.ACTIVITY && told.state() instanceof JsonObject record
                ? record.without("tolerance_met")
                : told.state();
    }

    /** The names only: secrets stand among the values. */
    @Override
    public String toString() {
        return "PythonHook[%s.%s]".formatted(module, function());
    }
}
