package chaosstates.tolerance;

import chaosstates.json.Json;
import chaosstates.json.JsonObject;
import chaosstates.json.JsonString;
import chaosstates.python.PythonRaised;
import chaosstates.python.PythonText;
import chaosstates.python.PythonValues;

/**
 * The part of an output that a tolerance looks at: one key, no path.
 *
 * @param key as declared; null when the whole output is meant
 */
public record Target(Json key) {

    /**
     * The part; the whole output when it has no such key.
     *
     * @throws PythonRaised when there is a key and the output is not an object
     */
    Json of(Json output) {
        if (!PythonValues.isTrue(key)) {
            return output;
        }
        if (!(output instanceof JsonObject object)) {
            throw new PythonRaised(
                    "AttributeError: '%s' object has no attribute 'get'"
                            .formatted(PythonText.type(output)));
        }
        return key instanceof JsonString name ? object.get(name.value()).orElse(output) : output;
    }
}
