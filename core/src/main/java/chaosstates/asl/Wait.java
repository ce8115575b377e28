package chaosstates.asl;

import chaosstates.json.Json;

/**
 * A pause.
 *
 * @param seconds a whole number, or a JSONata string that yields one
 */
public record Wait(String comment, Json seconds, Transition transition) implements State {

    /** Makes a pause without a comment. */
    public static Wait of(Json seconds, Transition transition) {
        return new Wait("", seconds, transition);
    }
}
