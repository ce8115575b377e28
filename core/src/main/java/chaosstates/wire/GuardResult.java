package chaosstates.wire;

import chaosstates.json.Json;
import chaosstates.json.JsonObject;
import java.util.Collection;
import java.util.List;

/**
 * Result of the guard.
 *
 * @param guarded the runs for which it started a guardian
 * @param stopped the runs that it stopped
 */
public record GuardResult(List<String> guarded, List<String> stopped) {

    public static GuardResult of(Collection<String> guarded, Collection<String> stopped) {
        return new GuardResult(List.copyOf(guarded), List.copyOf(stopped));
    }

    public JsonObject json() {
        return JsonObject.EMPTY
                .with(Keys.GUARDED, Json.texts(guarded))
                .with(Keys.STOPPED, Json.texts(stopped));
    }
}
