package chaosstates.model;

import chaosstates.json.Json;
import chaosstates.json.JsonObject;
import java.util.List;
import java.util.Optional;

/** A probe or an action, with its pauses. */
public record Activity(
        ActivityType type,
        String name,
        Provider provider,
        Optional<Json> tolerance,
        Pauses pauses,
        boolean background,
        List<Control> controls,
        JsonObject source)
        implements Entry {

    public Activity {
        controls = List.copyOf(controls);
    }

    /** Returns the activity with another source, which journal and payload show. */
    public Activity withSource(JsonObject other) {
        return new Activity(type, name, provider, tolerance, pauses, background, controls, other);
    }
}
