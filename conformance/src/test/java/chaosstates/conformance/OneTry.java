package chaosstates.conformance;

import chaosstates.json.Json;
import chaosstates.json.JsonArray;
import chaosstates.json.JsonObject;
import java.util.ArrayList;
import java.util.List;

/**
 * Experiments whose rollbacks are tried once, as the Chaos Toolkit tries them. Both sides run the
 * same file: to the original our settings are an extension like any other.
 */
public final class OneTry {

    private static final JsonObject SETTINGS =
            JsonObject.EMPTY
                    .with("name", "chaos-states")
                    .with("undo", JsonObject.EMPTY.with("patience", 0));

    private OneTry() {}

    /** Adds the setting, unless there are no rollbacks, or settings of one's own. */
    public static JsonObject of(JsonObject experiment) {
        boolean isOpen = experiment.get("extensions").map(JsonArray.class::isInstance).orElse(true);
        if (!experiment.has("rollbacks") || !isOpen || hasSettings(experiment)) {
            return experiment;
        }
        List<Json> extensions = new ArrayList<>(experiment.list("extensions"));
        extensions.add(SETTINGS);
        return experiment.with("extensions", extensions);
    }

    private static boolean hasSettings(JsonObject experiment) {
        return experiment.objects("extensions").stream()
                .anyMatch(it -> it.string("name").filter("chaos-states"::equals).isPresent());
    }
}
