package chaosstates.wire;

import chaosstates.json.Json;
import chaosstates.json.JsonObject;
import java.util.List;

/**
 * Answer of the journal function to a guardian that asks what is left to be undone.
 *
 * @param due states to play, rollbacks before controls to clean up
 * @param configuration as the run had it
 * @param dry what the run left out; null for nothing
 */
public record Assessment(List<String> due, JsonObject configuration, Json dry) {

    public Assessment {
        due = List.copyOf(due);
    }

    public JsonObject json() {
        return JsonObject.EMPTY
                .with(Keys.DUE, Json.texts(due))
                .with(Keys.CONFIGURATION, configuration)
                .with(Keys.DRY, dry);
    }
}
