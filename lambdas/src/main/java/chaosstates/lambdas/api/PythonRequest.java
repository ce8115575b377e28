package chaosstates.lambdas.api;

import chaosstates.json.JsonObject;

/** Request to call a function of Python. */
public sealed interface PythonRequest permits PythonCall, PythonHook, PythonValidation {

    /** Returns the name of the module, as Python imports it. */
    String module();

    /** Returns the name of the function in its module. */
    String function();

    /** Returns the secrets of the run, which nothing that the function says may tell. */
    JsonObject hidden();

    /** Returns the request as Python reads it. */
    JsonObject json();
}
