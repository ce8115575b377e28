package chaosstates.wire;

import chaosstates.json.Json;
import chaosstates.json.JsonObject;
import java.util.List;

/**
 * Answer of the journal function to a guardian that asks what is left to be undone.
 *
 * @param due the guardian's states to play, rollbacks before controls to clean up
 * @param renamed the run's own names of those of them that have another in the guardian
 * @param configuration as the run had it
 * @param dry what the run left out; null for nothing
 */
public record Assessment(List<String> due, JsonObject renamed, JsonObject configuration, Json dry) {

    public Assessment {
        due = List.copyOf(due);
    }

    public JsonObject json() {
        return JsonObject.EMPTY
                .with(Keys.DUE, Json.texts(due))
                .with(Keys.RENAMED, renamed)
                .with(Keys.CONFIGURATION, configuration)
                .with(Keys.DRY, dry);
    }
}
