package chaosstates.wire;

import chaosstates.json.JsonObject;
import java.util.List;

/**
 * Result of a block of looks.
 *
 * @param looks the records of the probe, without the probe itself
 * @param soFar what all blocks up to this one came to
 * @param isOver whether there is no further block: the run is over, or nobody can tell
 */
public record WatchResult(List<JsonObject> looks, WatchedSoFar soFar, boolean isOver) {

    public WatchResult {
        looks = List.copyOf(looks);
    }

    public JsonObject json() {
        return JsonObject.EMPTY
                .with(Keys.LOOKS, looks)
                .with(Keys.SO_FAR, soFar.json())
                .with(Keys.OVER, isOver);
    }

    public static WatchResult read(JsonObject result) {
        return new WatchResult(
                result.objects(Keys.LOOKS),
                WatchedSoFar.read(result.object(Keys.SO_FAR)),
                result.flag(Keys.OVER));
    }
}
