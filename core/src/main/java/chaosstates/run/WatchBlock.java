package chaosstates.run;

import chaosstates.json.Json;
import chaosstates.json.JsonArray;
import chaosstates.json.JsonObject;
import chaosstates.json.PackedJson;
import chaosstates.plan.WatchStep;
import chaosstates.wire.WatchResult;
import java.util.List;

/**
 * Block of looks of a watch, as one call of its function returns it. Journals are folded from a run
 * again and again, so its looks are read once; what they found is kept packed: a run may have a
 * hundred thousand.
 *
 * @param records the records of the probe, without the probe itself
 */
public record WatchBlock(WatchStep watch, List<WatchLook> looks, PackedJson records) {

    public WatchBlock {
        looks = List.copyOf(looks);
    }

    static WatchBlock of(WatchStep watch, JsonObject payload) {
        return of(watch, WatchResult.read(payload).looks());
    }

    /** Packs the records of the looks. */
    public static WatchBlock of(WatchStep watch, List<JsonObject> records) {
        return new WatchBlock(
                watch,
                records.stream().map(WatchLook::of).toList(),
                PackedJson.of(Json.of(records)));
    }

    /** Unpacks the records of the looks. */
    public List<JsonObject> unpacked() {
        return ((JsonArray) records.unpack()).items().stream().map(JsonObject.class::cast).toList();
    }
}
