package chaosstates.wire.platform;

import chaosstates.json.Json;
import chaosstates.json.JsonObject;
import chaosstates.wire.Keys;
import java.util.List;

/**
 * Result of the guard.
 *
 * @param guarding the runs for which a guardian was started, or is at work
 * @param guarded the runs whose guardian has succeeded
 * @param notUndone the runs whose guardians have failed so often that only a person can help
 * @param stopped the runs that it stopped
 */
public record GuardResult(
        List<String> guarding, List<String> guarded, List<String> notUndone, List<String> stopped) {

    public GuardResult {
        guarding = List.copyOf(guarding);
        guarded = List.copyOf(guarded);
        notUndone = List.copyOf(notUndone);
        stopped = List.copyOf(stopped);
    }

    public JsonObject json() {
        return JsonObject.EMPTY
                .with(Keys.GUARDING, Json.texts(guarding))
                .with(Keys.GUARDED, Json.texts(guarded))
                .with(Keys.NOT_UNDONE, Json.texts(notUndone))
                .with(Keys.STOPPED, Json.texts(stopped));
    }
}
