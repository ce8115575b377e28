package chaosstates.model;

import chaosstates.json.Json;
import java.util.Optional;

/** Seconds to wait around an activity: numbers, or placeholders such as {@code "${seconds}"}. */
public record Pauses(Optional<Json> before, Optional<Json> after) {

    public static final Pauses NONE = new Pauses(Optional.empty(), Optional.empty());
}
