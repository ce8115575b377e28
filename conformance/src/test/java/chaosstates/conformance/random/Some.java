package chaosstates.conformance.random;

import chaosstates.json.Json;
import chaosstates.json.JsonObject;
import chaosstates.testing.Chance;
import java.util.Map;

/** Objects of which chance keeps some fields. */
final class Some {

    private Some() {}

    /** Keeps about half of the fields. */
    static JsonObject of(JsonObject object, Chance chance) {
        return with(object, 50, JsonObject.EMPTY, chance);
    }

    /** Adds each field of {@code more} to an object so often in a hundred. */
    static JsonObject with(JsonObject more, int percent, JsonObject object, Chance chance) {
        JsonObject all = object;
        for (Map.Entry<String, Json> field : more.fields().entrySet()) {
            all = chance.percent(percent) ? all.with(field.getKey(), field.getValue()) : all;
        }
        return all;
    }
}
