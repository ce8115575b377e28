package chaosstates.run;

import chaosstates.json.Json;
import chaosstates.json.JsonArray;
import chaosstates.json.JsonObject;
import chaosstates.json.PackedJson;
import chaosstates.plan.WatchStep;
import chaosstates.wire.WatchResult;
import java.util.List;

/**
 * A block of looks of a watch, as one call of its function returns it. The looks are kept packed: a
 * run may have a hundred thousand.
 *
 * @param size how many looks it has
 */
public record WatchBlock(WatchStep watch, PackedJson records, int size) {

    static WatchBlock of(WatchStep watch, JsonObject payload) {
        List<JsonObject> looks = WatchResult.read(payload).looks();
        return new WatchBlock(watch, PackedJson.of(Json.of(looks)), looks.size());
    }

    /** Unpacks the looks. */
    public List<WatchLook> looks() {
        return ((JsonArray) records.unpack())
                .items().stream().map(look -> new WatchLook((JsonObject) look)).toList();
    }
}
