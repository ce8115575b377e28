package chaosstates.assume;

import chaosstates.json.Json;
import chaosstates.json.JsonObject;
import java.util.LinkedHashMap;
import java.util.Map;

/** Secrets where none is looked up: nobody asks whether they are right. */
public final class AssumedSecrets {

    private static final Json STAND_IN = Json.of("rehearsed");

    private AssumedSecrets() {}

    /** Returns a value in the place of each reference. */
    public static JsonObject of(JsonObject declared) {
        return (JsonObject) standIn(declared);
    }

    private static Json standIn(Json secret) {
        if (!(secret instanceof JsonObject object)) {
            return secret;
        }
        if (object.has("type")) {
            return STAND_IN;
        }
        Map<String, Json> values = new LinkedHashMap<>();
        object.fields().forEach((name, value) -> values.put(name, standIn(value)));
        return Json.of(values);
    }
}
