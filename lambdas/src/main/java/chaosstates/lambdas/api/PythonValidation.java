package chaosstates.lambdas.api;

import chaosstates.json.JsonObject;

/**
 * Call of a control that is a module of Python for what it says of its declaration itself.
 *
 * @param module the control
 * @param control as declared
 */
public record PythonValidation(String module, JsonObject control) implements PythonRequest {

    @Override
    public String function() {
        return "validate_control";
    }

    @Override
    public JsonObject hidden() {
        return JsonObject.EMPTY;
    }

    @Override
    public JsonObject json() {
        return JsonObject.EMPTY
                .with("module", module)
                .with("func", function())
                .with("control", control);
    }
}
