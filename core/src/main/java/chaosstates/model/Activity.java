package chaosstates.model;

import chaosstates.json.Json;
import chaosstates.json.JsonObject;
import java.util.Optional;

/** A probe or an action, with its pauses. */
public record Activity(
        ActivityType type,
        String name,
        Provider provider,
        Optional<Json> tolerance,
        Pauses pauses,
        boolean background,
        JsonObject source)
        implements Entry {}
