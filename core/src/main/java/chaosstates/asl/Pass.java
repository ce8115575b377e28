package chaosstates.asl;

import chaosstates.json.Json;
import chaosstates.json.JsonObject;
import java.util.Optional;

/** Goes on, having assigned or formed something. */
public record Pass(
        String comment, Optional<JsonObject> assign, Optional<Json> output, Transition transition)
        implements State {

    /** Makes a state that only leads on. */
    public static Pass to(Transition transition) {
        return new Pass("", Optional.empty(), Optional.empty(), transition);
    }
}
